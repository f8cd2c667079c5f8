<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Unit\Pricing\Restrictions;

use BookingX\Addons\Coupons\Pricing\Booking;
use BookingX\Addons\Coupons\Pricing\Rejection;
use BookingX\Addons\Coupons\Tests\Unit\Pricing\PricingTestCase;

/**
 * Asks one restriction through the engine, as an offer with nothing else in it does.
 */
abstract class RestrictionTestCase extends PricingTestCase {

	/** @param array<string, mixed> $settings */
	protected static function verdict( string $rule, array $settings, Booking $booking ): ?Rejection {
		$quote = self::price( $booking, [ self::percent( 1, 1000, self::only( $rule, $settings ) ) ] );
		return $quote->rejections() === [] ? null : $quote->rejections()[0]->rejection();
	}

	/** @param array<string, mixed> $settings */
	protected static function assertAccepts( string $rule, array $settings, Booking $booking ): void {
		$verdict = self::verdict( $rule, $settings, $booking );
		self::assertNull( $verdict, $verdict === null ? '' : $verdict->reason() );
	}

	/** @param array<string, mixed> $settings */
	protected static function assertRejects( string $reason, string $rule, array $settings, Booking $booking ): Rejection {
		$verdict = self::verdict( $rule, $settings, $booking );
		self::assertNotNull( $verdict, "$rule let it through." );
		self::assertSame( $reason, $verdict->reason() );
		return $verdict;
	}

	/**
	 * @param array<string, mixed> $settings
	 * @return array<string, int> what each line loses at 10 %
	 */
	protected static function lines_of( string $rule, array $settings, Booking $booking ): array {
		return self::split( self::price( $booking, [ self::percent( 1, 1000, self::only( $rule, $settings ) ) ] ) );
	}

	/** @param array<string, mixed> $settings */
	protected static function assertInvalid( string $path, string $code, string $rule, array $settings ): void {
		$problems = self::rules()->problems( self::percent( 1, 1000, self::only( $rule, $settings ) )->terms() );
		self::assertCount( 1, $problems );
		self::assertSame( [ "restrictions.0.settings$path", $code ], [ $problems[0]->path(), $problems[0]->code() ] );
	}
}
