<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Host;

defined( 'ABSPATH' ) || exit;

/**
 * States of a booking in words that every host's own states are mapped to.
 */
final class BookingState {

	public const PENDING   = 'pending';
	public const CONFIRMED = 'confirmed';
	public const COMPLETED = 'completed';
	public const CANCELLED = 'cancelled';
	public const MISSED    = 'missed';
	public const FAILED    = 'failed';

	/** Deleted or in the trash: money and uses are treated as for a cancelled one. */
	public const GONE = 'gone';

	/** A booking in one of these takes its slot and its discount. */
	public const LIVE = [ self::PENDING, self::CONFIRMED, self::COMPLETED, self::MISSED ];
}
