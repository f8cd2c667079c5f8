<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Host\Standalone\Availability;

defined( 'ABSPATH' ) || exit;

/**
 * When and how far ahead the shop takes bookings.
 */
final class SlotRules {

	private int $lead_minutes;
	private int $horizon_days;
	private int $step_minutes;

	/** @param int $step_minutes distance of offered start times, a multiple of 5 */
	public function __construct( int $lead_minutes, int $horizon_days, int $step_minutes ) {
		$this->lead_minutes = $lead_minutes;
		$this->horizon_days = $horizon_days;
		$this->step_minutes = $step_minutes;
	}

	public function step_minutes(): int {
		return $this->step_minutes;
	}

	/** First instant that can be booked now. */
	public function opens( \DateTimeImmutable $now ): \DateTimeImmutable {
		return $now->modify( "+{$this->lead_minutes} minutes" );
	}

	/** First instant that is too far away; the last day counts in full. */
	public function closes( \DateTimeImmutable $now, \DateTimeZone $zone ): \DateTimeImmutable {
		$days = $this->horizon_days + 1;
		return $now->setTimezone( $zone )->setTime( 0, 0 )->modify( "+{$days} days" );
	}
}
