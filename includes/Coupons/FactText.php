<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Coupons;

use BookingX\Addons\Coupons\Pricing\Money;

defined( 'ABSPATH' ) || exit;

/**
 * Writes the facts of a reason as the reader's language and site do. A port: WordPress and the host know how.
 */
interface FactText {

	public function money( Money $money ): string;

	/** Day and time of the instant in its own zone. */
	public function moment( \DateTimeImmutable $instant ): string;

	/** The day alone. */
	public function day( \DateTimeImmutable $instant ): string;

	/** @param list<int> $days 0 is Sunday */
	public function weekdays( array $days ): string;

	/** @param list<int> $ids */
	public function services( array $ids ): string;

	/** @param list<int> $ids */
	public function providers( array $ids ): string;

	/** @param list<int> $ids */
	public function extras( array $ids ): string;

	/** @param list<int> $ids */
	public function locations( array $ids ): string;

	/** @param list<int> $ids */
	public function categories( array $ids ): string;

	/** @param list<string> $names "A, B and C" */
	public function enumeration( array $names ): string;

	public function number( int $number ): string;
}
