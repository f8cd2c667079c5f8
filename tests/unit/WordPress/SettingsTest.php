<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Unit\WordPress;

use BookingX\Addons\Coupons\Tests\Doubles\InMemorySettings;
use BookingX\Addons\Coupons\WordPress\InvalidSettings;
use BookingX\Addons\Coupons\WordPress\Settings;
use BookingX\Addons\Coupons\WordPress\SettingsSchema;
use PHPUnit\Framework\TestCase;

final class SettingsTest extends TestCase {

	public function test_what_nobody_changed_is_as_the_brief_says(): void {
		$all = $this->settings()->all();

		self::assertSame(
			[
				'enable_coupons'             => true,
				'show_coupon_field_checkout' => true,
				'auto_apply_best_discount'   => true,
				'allow_multiple_coupons'     => false,
				'case_sensitive'             => false,
				'code_prefix'                => 'BKX',
				'code_length'                => 8,
			],
			$all['coupon_settings']
		);
		self::assertSame(
			[
				'max_discount_percentage' => 10000,
				'max_discount_amount'     => 50000,
				'allow_free_bookings'     => false,
				'min_final_price'         => 100,
			],
			array_slice( $all['discount_limits'], 0, 4 )
		);
		self::assertFalse( $all['data_settings']['remove_all_data'] );
	}

	public function test_default_amounts_follow_the_exponent_of_the_currency(): void {
		self::assertSame( 500, $this->settings( 'JPY' )->int( 'discount_limits', 'max_discount_amount' ) );
		self::assertSame( 500000, $this->settings( 'BHD' )->int( 'discount_limits', 'max_discount_amount' ) );
	}

	public function test_a_change_is_kept_and_touches_nothing_else(): void {
		$settings = $this->settings();

		$settings->update( [ 'coupon_settings' => [ 'code_length' => 12 ] ] );
		$settings->update( [ 'coupon_settings' => [ 'code_prefix' => '' ], 'discount_limits' => [ 'max_discount_amount' => null ] ] );

		self::assertSame( 12, $settings->int( 'coupon_settings', 'code_length' ) );
		self::assertSame( '', $settings->string( 'coupon_settings', 'code_prefix' ) );
		self::assertNull( $settings->get( 'discount_limits', 'max_discount_amount' ) );
		self::assertTrue( $settings->bool( 'coupon_settings', 'enable_coupons' ) );
	}

	/** @return array<string, array{string, string, mixed}> */
	public function refused(): array {
		return [
			'unknown group'            => [ 'no_settings', 'anything', true ],
			'unknown field'            => [ 'coupon_settings', 'is_admin', true ],
			'number for a switch'      => [ 'coupon_settings', 'enable_coupons', 1 ],
			'text for a number'        => [ 'coupon_settings', 'code_length', '8' ],
			'fraction'                 => [ 'coupon_settings', 'code_length', 8.0 ],
			'too small'                => [ 'coupon_settings', 'code_length', 3 ],
			'too big'                  => [ 'coupon_settings', 'code_length', 31 ],
			'small letters'            => [ 'coupon_settings', 'code_prefix', 'bkx' ],
			'line break at the end'    => [ 'coupon_settings', 'code_prefix', "BKX\n" ],
			'more than all'            => [ 'discount_limits', 'max_discount_percentage', 10001 ],
			'negative amount'          => [ 'discount_limits', 'min_final_price', -1 ],
			'empty where it may not'   => [ 'discount_limits', 'min_final_price', null ],
			'minutes beside the grain' => [ 'booking_settings', 'slot_step_minutes', 7 ],
			'no currency'              => [ 'booking_settings', 'currency', 'usd' ],
			'list'                     => [ 'booking_settings', 'currency', [ 'USD' ] ],
		];
	}

	/**
	 * @dataProvider refused
	 * @param mixed $value
	 */
	public function test_one_wrong_value_refuses_the_whole_change( string $group, string $key, $value ): void {
		$settings = $this->settings();
		$before   = $settings->all();

		try {
			$settings->update( [ 'display_settings' => [ 'show_savings_amount' => false ], $group => [ $key => $value ] ] );
			self::fail( 'It was taken.' );
		} catch ( InvalidSettings $refused ) {
			self::assertSame( [ "$group.$key" ], array_keys( $refused->errors() ) );
		}
		self::assertSame( $before, $settings->all() );
	}

	public function test_a_stored_value_that_does_not_fit_reads_as_the_default(): void {
		$settings = new Settings( new InMemorySettings( [ 'coupon_settings' => [ 'code_length' => 'eight', 'enable_coupons' => 'no' ] ] ), new SettingsSchema() );

		self::assertSame( 8, $settings->int( 'coupon_settings', 'code_length' ) );
		self::assertTrue( $settings->bool( 'coupon_settings', 'enable_coupons' ) );
	}

	public function test_a_new_currency_keeps_amounts_as_people_read_them(): void {
		$settings = $this->settings();
		$settings->update( [ 'discount_limits' => [ 'min_final_price' => 250 ] ] );

		$settings->update( [ 'booking_settings' => [ 'currency' => 'BHD' ] ] );
		self::assertSame( 2500, $settings->int( 'discount_limits', 'min_final_price' ) );

		$settings->update( [ 'booking_settings' => [ 'currency' => 'JPY' ], 'discount_limits' => [ 'max_discount_amount' => 90000 ] ] );
		self::assertSame( 2, $settings->int( 'discount_limits', 'min_final_price' ) );
		self::assertSame( 90000, $settings->int( 'discount_limits', 'max_discount_amount' ), 'Given in the new currency.' );
	}

	public function test_a_name_that_does_not_exist_is_a_mistake_of_the_caller(): void {
		$this->expectException( \OutOfBoundsException::class );

		$this->settings()->bool( 'coupon_settings', 'enable_cupons' );
	}

	private function settings( string $currency = 'USD' ): Settings {
		return new Settings( new InMemorySettings( [ 'booking_settings' => [ 'currency' => $currency ] ] ), new SettingsSchema() );
	}
}
