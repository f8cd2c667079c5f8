<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Architecture;

use BookingX\Addons\Coupons\Coupons\RuleList;
use BookingX\Addons\Coupons\Coupons\RuleWords;
use BookingX\Addons\Coupons\Pricing\Booking;
use BookingX\Addons\Coupons\Pricing\DiscountLimits;
use BookingX\Addons\Coupons\Pricing\Line;
use BookingX\Addons\Coupons\Pricing\Money;
use BookingX\Addons\Coupons\Pricing\Offer;
use BookingX\Addons\Coupons\Pricing\Policy;
use BookingX\Addons\Coupons\Pricing\PricingEngine;
use BookingX\Addons\Coupons\Pricing\Quote;
use BookingX\Addons\Coupons\Pricing\Rules;
use BookingX\Addons\Coupons\Pricing\SettingsCheck;
use BookingX\Addons\Coupons\Pricing\Shopper;
use BookingX\Addons\Coupons\Tests\Doubles\PlainFactText;
use PHPUnit\Framework\TestCase;

require_once __DIR__ . '/../support/translation.php';

/**
 * A class and an entry are all that a new rule needs (the third touch is its test, this one): it is validated, priced,
 * in the schema, and it speaks.
 *
 * @phpstan-import-type RuleFile from RuleList
 */
final class ThreeTouchesTest extends TestCase {

	private RuleWords $words;
	private Rules $rules;

	protected function setUp(): void {
		/** @var RuleFile $file */
		$file        = require __DIR__ . '/moon-rules.php';
		$list        = new RuleList( $file );
		$this->words = new RuleWords( new PlainFactText(), $list );
		$this->rules = $list->offered();
	}

	public function test_a_new_rule_is_validated(): void {
		self::assertSame( [], $this->rules->problems( $this->terms( 5, 'full' ) ) );

		$problems = $this->rules->problems( $this->terms( 0, 'half' ) );
		self::assertSame( [ 'discount_value.craters', 'restrictions.0.settings.phase' ], [ $problems[0]->path(), $problems[1]->path() ] );
	}

	public function test_a_new_rule_is_priced(): void {
		self::assertSame( 5, $this->price( 'full' )->discount()->minor() );
		self::assertSame( 0, $this->price( 'new' )->discount()->minor() );
	}

	public function test_a_new_rule_is_in_the_schema(): void {
		$lunar = $this->rules->discount_type( 'lunar' );
		$moon  = $this->rules->restriction( 'moon_phase' );
		self::assertNotNull( $lunar );
		self::assertNotNull( $moon );

		self::assertSame( 'Craters', SettingsCheck::properties( $this->words->schema( $lunar ) )['craters']['title'] );
		self::assertSame( [ 'new' => 'New', 'full' => 'Full' ], SettingsCheck::properties( $this->words->schema( $moon ) )['phase']['x-choices'] );
		self::assertContains( 'lunar', array_keys( $this->rules->discount_types() ) );
	}

	public function test_a_new_rule_speaks(): void {
		$rejection = $this->price( 'new' )->rejections()[0]->rejection();

		self::assertSame( 'Come back at new moon.', $this->words->customer_sentence( $rejection ) );
		self::assertSame( 'Moon is not new.', $this->words->staff_sentence( $rejection ) );
	}

	/** @return array<string, mixed> */
	private function terms( int $craters, string $phase ): array {
		return [
			'discount_type'  => 'lunar',
			'discount_value' => [ 'craters' => $craters ],
			'currency'       => 'EUR',
			'restrictions'   => [ [ 'id' => 'moon_phase', 'settings' => [ 'phase' => $phase ] ] ],
		];
	}

	private function price( string $phase ): Quote {
		$line    = Line::of( [ 'id' => 'a', 'service_id' => 1, 'unit_price' => Money::of_minor( 1000, 'EUR' ) ] );
		$booking = new Booking( [ $line ], Shopper::stranger(), new \DateTimeImmutable( '2026-11-23T09:00:00Z' ), new \DateTimeZone( 'UTC' ), 'EUR', 'full' );
		$offer   = Offer::from_terms( 1, 1, 'MOON', $this->terms( 5, $phase ) );
		return ( new PricingEngine( $this->rules ) )->price( $booking, [ $offer ], DiscountLimits::none( 'EUR' ), new Policy( false ) );
	}
}
