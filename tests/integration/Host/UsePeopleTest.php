<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Integration\Host;

use BookingX\Addons\Coupons\Tests\Integration\TestCase;
use BookingX\Addons\Coupons\Tests\Support\RestClient;
use BookingX\Addons\Coupons\Tests\Support\Salon;

final class UsePeopleTest extends TestCase {

	public function test_who_may_see_people_reads_who_used_a_coupon(): void {
		self::assertSame( [ 'name' => 'Eva Maria Example', 'email' => 'eva@home.example' ], $this->use_seen_by( 'bkx_manager' )['customer'] ?? null );
	}

	public function test_others_see_a_number_that_is_nobody_s_name(): void {
		$use = $this->use_seen_by( 'bkx_marketing' );

		self::assertNull( $use['customer'] ?? null );
		self::assertIsInt( $use['customer_id'] ?? null );
		self::assertStringNotContainsString( 'eva', strtolower( (string) wp_json_encode( $use ) ) );
	}

	/** @return array<mixed> the only use of a coupon */
	private function use_seen_by( string $role ): array {
		$salon  = new Salon();
		$coupon = $salon->coupon( 'WELCOME10' );
		$salon->book( $salon->selection(), '54.00', [ 'WELCOME10' ] );
		$client = ( new RestClient() )->as_program( $this->account( 'staff@example.com', $role ) );
		$uses   = (array) $client->send( 'GET', "coupons/{$coupon->id()}/uses" )->get_data();
		self::assertCount( 1, $uses );
		return (array) $uses[0];
	}
}
