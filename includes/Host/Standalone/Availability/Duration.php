<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Host\Standalone\Availability;

defined( 'ABSPATH' ) || exit;

/**
 * How long an appointment takes, and how long its provider is kept before and after.
 */
final class Duration {

	private int $minutes;
	private int $buffer_before_minutes;
	private int $buffer_after_minutes;

	public function __construct( int $minutes, int $buffer_before_minutes, int $buffer_after_minutes ) {
		$this->minutes               = $minutes;
		$this->buffer_before_minutes = $buffer_before_minutes;
		$this->buffer_after_minutes  = $buffer_after_minutes;
	}

	public function minutes(): int {
		return $this->minutes;
	}

	/** The appointment that starts then. */
	public function from( \DateTimeImmutable $start ): TimeRange {
		return new TimeRange( $start, $start->setTimezone( new \DateTimeZone( 'UTC' ) )->modify( "+{$this->minutes} minutes" ) );
	}

	/** The appointment with its buffers: what nobody else can have. */
	public function blocked( TimeRange $appointment ): TimeRange {
		return $appointment->widened( $this->buffer_before_minutes, $this->buffer_after_minutes );
	}
}
