<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Unit;

use BookingX\Addons\Coupons\Checkout\PriceRules;
use BookingX\Addons\Coupons\DiscountCalculator;
use BookingX\Addons\Coupons\Pricing\PricingEngine;
use BookingX\Addons\Coupons\Tests\Doubles\InMemorySettings;
use BookingX\Addons\Coupons\Tests\Unit\Pricing\PricingTestCase;
use BookingX\Addons\Coupons\WordPress\Settings;
use BookingX\Addons\Coupons\WordPress\SettingsSchema;

final class DiscountCalculatorTest extends PricingTestCase {

	private DiscountCalculator $calculator;

	protected function setUp(): void {
		$settings         = new Settings( new InMemorySettings(), new SettingsSchema() );
		$this->calculator = new DiscountCalculator( new PricingEngine( self::rules() ), new PriceRules( $settings ) );
	}

	public function test_a_percentage_is_rounded_half_up(): void {
		self::assertSame( 500, $this->calculator->calculate_percentage_discount( self::eur( 4995 ), 1000 )->minor() );
	}

	public function test_an_amount_stops_at_the_price(): void {
		self::assertSame( 2000, $this->calculator->calculate_fixed_discount( self::eur( 2000 ), self::eur( 2500 ) )->minor() );
	}

	public function test_the_highest_step_that_is_reached_counts(): void {
		$tiers = [ [ 'spend_minor' => 1000, 'basis_points' => 1000 ], [ 'spend_minor' => 2000, 'minor' => 555 ] ];

		self::assertSame( 199, $this->calculator->calculate_tiered_discount( self::eur( 1990 ), $tiers )->minor() );
		self::assertSame( 555, $this->calculator->calculate_tiered_discount( self::eur( 2000 ), $tiers )->minor() );
		self::assertSame( 0, $this->calculator->calculate_tiered_discount( self::eur( 999 ), $tiers )->minor() );
	}

	public function test_a_cap_holds_where_there_is_one(): void {
		self::assertSame( 2000, $this->calculator->apply_max_discount( self::eur( 5000 ), self::eur( 2000 ) )->minor() );
		self::assertSame( 5000, $this->calculator->apply_max_discount( self::eur( 5000 ), null )->minor() );
	}

	public function test_the_final_price_obeys_the_limits_of_the_shop(): void {
		// By default a booking is never free: 1.00 stays.
		self::assertSame( 100, $this->calculator->get_final_price( self::booking( 5000 ), [ self::percent( 1, 10000 ) ] )->minor() );
	}

	public function test_by_default_one_discount_counts(): void {
		$quote = $this->calculator->quote( self::booking( 5000 ), [ self::percent( 1, 1000 ), self::percent( 2, 2000 ) ] );

		self::assertSame( [ 1000, 1 ], [ $quote->discount()->minor(), count( $quote->effects() ) ] );
	}
}
