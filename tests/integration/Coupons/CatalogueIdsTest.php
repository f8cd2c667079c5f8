<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Integration\Coupons;

use BookingX\Addons\Coupons\Tests\Integration\TestCase;
use BookingX\Addons\Coupons\Tests\Support\RestClient;
use BookingX\Addons\Coupons\Tests\Support\Salon;

/**
 * A coupon names services and providers that there are.
 */
final class CatalogueIdsTest extends TestCase {

	private const COUPON = [ 'name' => 'Summer', 'discount_type' => 'percentage', 'discount_value' => '10.00' ];
	private const NOBODY = 999999;

	private Salon $salon;
	private RestClient $manager;

	protected function setUp(): void {
		parent::setUp();
		$this->salon   = new Salon();
		$this->manager = ( new RestClient() )->as_program( $this->account( 'manager@example.com', 'bkx_manager' ) );
	}

	/** @return array<string, array{string, string}> field, reason */
	public function fields(): array {
		return [
			'services'           => [ 'applicable_services', 'unknown_service' ],
			'excluded services'  => [ 'excluded_services', 'unknown_service' ],
			'providers'          => [ 'applicable_providers', 'unknown_provider' ],
			'excluded providers' => [ 'excluded_providers', 'unknown_provider' ],
		];
	}

	/** @dataProvider fields */
	public function test_what_is_not_on_sale_is_refused_by_its_place( string $field, string $reason ): void {
		$known  = $reason === 'unknown_service' ? $this->salon->massage : $this->salon->ana;
		$answer = $this->send( 'POST', 'coupons', [ $field => [ $known, self::NOBODY ] ] + self::COUPON );

		$data = (array) $answer->get_data();
		self::assertSame( 400, $answer->get_status() );
		self::assertStringContainsString( "\"field\":\"$field.1\",\"code\":\"$reason\"", (string) wp_json_encode( $data['data'] ?? null ) );
		self::assertSame( '0', $this->database()->value( 'SELECT COUNT(*) FROM {bkx_coupons}' ) );
	}

	public function test_a_coupon_stays_editable_when_its_service_is_gone(): void {
		$made = (array) $this->send( 'POST', 'coupons', [ 'applicable_services' => [ $this->salon->massage ] ] + self::COUPON )->get_data();
		self::assertIsInt( $made['id'] ?? null );
		wp_delete_post( $this->salon->massage, true );

		$same = $this->send( 'PUT', "coupons/{$made['id']}", [ 'name' => 'Autumn', 'applicable_services' => [ $this->salon->massage ] ] );
		$more = $this->send( 'PUT', "coupons/{$made['id']}", [ 'applicable_services' => [ $this->salon->massage, self::NOBODY ] ] );

		self::assertSame( [ 200, 400 ], [ $same->get_status(), $more->get_status() ] );
	}

	/** @param array<string, mixed> $body */
	private function send( string $method, string $path, array $body ): \WP_REST_Response {
		return $this->manager->send( $method, $path, (string) wp_json_encode( $body ), [], [ 'Idempotency-Key' => bin2hex( random_bytes( 16 ) ) ] );
	}
}
