<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Unit\Pricing;

use BookingX\Addons\Coupons\Coupons\RuleList;
use BookingX\Addons\Coupons\Pricing\Booking;
use BookingX\Addons\Coupons\Pricing\DiscountLimits;
use BookingX\Addons\Coupons\Pricing\Line;
use BookingX\Addons\Coupons\Pricing\Money;
use BookingX\Addons\Coupons\Pricing\Offer;
use BookingX\Addons\Coupons\Pricing\Policy;
use BookingX\Addons\Coupons\Pricing\PricingEngine;
use BookingX\Addons\Coupons\Pricing\Quote;
use BookingX\Addons\Coupons\Pricing\Rules;
use BookingX\Addons\Coupons\Pricing\Shopper;
use PHPUnit\Framework\TestCase;

/**
 * Bookings and offers in a few words: euros, Berlin, Monday 23 November 2026, 10:00 there.
 *
 * @phpstan-import-type LineFacts from Line
 */
abstract class PricingTestCase extends TestCase {

	protected static function eur( int $minor ): Money {
		return Money::of_minor( $minor, 'EUR' );
	}

	/**
	 * @param array<string, mixed> $facts of Line, without id, service and price
	 */
	protected static function line( string $id, int $minor, array $facts = [] ): Line {
		/** @var LineFacts $all */
		$all = $facts + [ 'id' => $id, 'service_id' => 1, 'unit_price' => self::eur( $minor ) ];
		return Line::of( $all );
	}

	/** @param list<Line>|int $lines a number is the price of the only line */
	protected static function booking( $lines, ?Shopper $shopper = null, string $priced_at = '2026-11-23T09:00:00Z', string $zone = 'Europe/Berlin' ): Booking {
		return new Booking(
			is_int( $lines ) ? [ self::line( 'a', $lines ) ] : $lines,
			$shopper ?? Shopper::stranger(),
			new \DateTimeImmutable( $priced_at ),
			new \DateTimeZone( $zone ),
			'EUR'
		);
	}

	/** @param array<string, mixed> $more terms beside type, value and currency */
	protected static function percent( int $id, int $basis_points, array $more = [] ): Offer {
		return self::offer( $id, 'percentage', [ 'basis_points' => $basis_points ], $more );
	}

	/** @param array<string, mixed> $more terms beside type, value and currency */
	protected static function fixed( int $id, int $minor, array $more = [] ): Offer {
		return self::offer( $id, 'fixed', [ 'minor' => $minor ], $more );
	}

	/**
	 * @param array<string, mixed> $value
	 * @param array<string, mixed> $more
	 */
	protected static function offer( int $id, string $type, array $value, array $more = [] ): Offer {
		return Offer::from_terms( $id, $id * 10, "CODE$id", [ 'discount_type' => $type, 'discount_value' => $value, 'currency' => 'EUR' ] + $more );
	}

	/**
	 * @param array<string, mixed> $settings
	 * @return array<string, mixed>
	 */
	protected static function only( string $rule, array $settings ): array {
		return [ 'restrictions' => [ [ 'id' => $rule, 'settings' => $settings ] ] ];
	}

	/** @param list<Offer> $offers */
	protected static function price( Booking $booking, array $offers, ?Policy $policy = null, ?DiscountLimits $limits = null ): Quote {
		return ( new PricingEngine( self::rules() ) )->price( $booking, $offers, $limits ?? DiscountLimits::none( 'EUR' ), $policy ?? new Policy( true ) );
	}

	public static function all_rules(): Rules {
		return RuleList::installed()->rules();
	}

	protected static function rules(): Rules {
		return self::all_rules();
	}

	/** @return array<string, int> what each line loses */
	protected static function split( Quote $quote ): array {
		$split = [];
		foreach ( $quote->lines() as $line ) {
			$split[ $line->id() ] = $quote->discount_of( $line )->minor();
		}
		return $split;
	}

	/** @return array<int, string> reason by offer id */
	protected static function reasons( Quote $quote ): array {
		$reasons = [];
		foreach ( $quote->rejections() as $rejection ) {
			$reasons[ $rejection->offer_id() ] = $rejection->rejection()->reason();
		}
		ksort( $reasons );
		return $reasons;
	}
}
