<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Pricing;

/**
 * A condition under which an offer is good: for the whole booking, or for a line.
 *
 * @template TSettings of array<string, mixed>
 */
interface Restriction extends Rule {

	public const BOOKING = 'booking';
	public const LINE = 'line';

	/** @return self::BOOKING|self::LINE */
	public function scope(): string;

	/**
	 * Null when it has nothing against it.
	 *
	 * @param Line|null $line     never null for scope LINE; nothing to look at for scope BOOKING
	 * @param TSettings $settings checked against schema(), defaults filled in
	 */
	public function reject( Booking $booking, ?Line $line, array $settings ): ?Rejection;
}
