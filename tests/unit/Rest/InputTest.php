<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Unit\Rest;

use BookingX\Addons\Coupons\Rest\Caller;
use BookingX\Addons\Coupons\Rest\Input;
use BookingX\Addons\Coupons\Rest\Problem;
use PHPUnit\Framework\TestCase;

require_once __DIR__ . '/../../support/translation.php';

final class InputTest extends TestCase {

	public function test_fields_are_read_in_their_types(): void {
		$input = new Input( [ 'code' => 'A', 'count' => 3, 'deep' => false, 'price' => [ 'amount' => '5.00', 'currency' => 'USD' ], 'ids' => [ 1, 2 ], 'empty' => null ], new Caller( 4 ) );

		self::assertSame( 'A', $input->string( 'code' ) );
		self::assertSame( 3, $input->integer( 'count' ) );
		self::assertFalse( $input->boolean( 'deep' ) );
		self::assertSame( 500, $input->money( 'price' )->minor() );
		self::assertSame( [ 1, 2 ], $input->ids( 'ids' ) );
		self::assertSame( 4, $input->user_id() );
		self::assertFalse( $input->has( 'empty' ) );
		self::assertNull( $input->string_or( 'empty', null ) );
		self::assertSame( 9, $input->integer_or( 'missing', 9 ) );
	}

	public function test_asking_for_what_the_schema_does_not_promise_is_a_mistake_of_ours(): void {
		$this->expectException( \LogicException::class );

		( new Input( [ 'count' => '3' ], new Caller( 0 ) ) )->integer( 'count' );
	}

	public function test_headers_are_found_in_any_letters(): void {
		$input = new Input( [], new Caller( 0, '', [ 'X-Thing' => 'a' ], [ 'biscuit' => 'b' ] ) );

		self::assertSame( 'a', $input->header( 'x-thing' ) );
		self::assertSame( 'b', $input->cookie( 'biscuit' ) );
		self::assertNull( $input->header( 'x-other' ) );
	}

	/** @return array<string, array{string|null}> */
	public function matching(): array {
		return [
			'none'     => [ null ],
			'any'      => [ '*' ],
			'the tag'  => [ '"5"' ],
			'weakened' => [ 'W/"5"' ],
		];
	}

	/** @dataProvider matching */
	public function test_a_change_of_the_present_revision_is_let_through( ?string $header ): void {
		$this->expectNotToPerformAssertions();

		( new Input( [], new Caller( 0, '', $header === null ? [] : [ 'If-Match' => $header ] ) ) )->must_match( '5' );
	}

	public function test_a_change_of_an_older_revision_is_a_conflict(): void {
		try {
			( new Input( [], new Caller( 0, '', [ 'If-Match' => '"4"' ] ) ) )->must_match( '5' );
			self::fail( 'It was let through.' );
		} catch ( Problem $problem ) {
			self::assertSame( [ 409, 'edit_conflict' ], [ $problem->status(), $problem->reason() ] );
		}
	}
}
