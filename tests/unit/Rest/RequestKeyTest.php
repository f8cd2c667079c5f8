<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Unit\Rest;

use BookingX\Addons\Coupons\Rest\Idempotency\RequestKey;
use PHPUnit\Framework\TestCase;

final class RequestKeyTest extends TestCase {

	private const KEY = '6f1ed002ab5595859014ebf0951522d9';

	public function test_an_answer_is_opened_by_its_own_key_only(): void {
		$key    = new RequestKey( 'Book', 0, self::KEY );
		$sealed = $key->seal( '{"link":"secret"}' );

		self::assertStringNotContainsString( 'secret', (string) base64_decode( $sealed, true ) );
		self::assertSame( '{"link":"secret"}', ( new RequestKey( 'Book', 0, self::KEY ) )->unseal( $sealed ) );
		self::assertNull( ( new RequestKey( 'Book', 0, strrev( self::KEY ) ) )->unseal( $sealed ) );
		self::assertNull( $key->unseal( 'not sealed' ) );
	}

	public function test_route_account_and_key_together_make_a_request(): void {
		$hashes = [
			( new RequestKey( 'Book', 0, self::KEY ) )->lookup_hash(),
			( new RequestKey( 'Cancel', 0, self::KEY ) )->lookup_hash(),
			( new RequestKey( 'Book', 7, self::KEY ) )->lookup_hash(),
			( new RequestKey( 'Book', 0, strrev( self::KEY ) ) )->lookup_hash(),
		];

		self::assertSame( $hashes, array_unique( $hashes ) );
	}
}
