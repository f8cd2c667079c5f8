<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Pricing\Conditions;

use BookingX\Addons\Coupons\Pricing\Booking;
use BookingX\Addons\Coupons\Pricing\Rejection;

/**
 * One look at one booking. Rules about the whole booking are asked once in it, however many lines there are.
 */
final class Look {

	private Booking $booking;

	/** @var array<int, Rejection|null> by object id of the condition */
	private array $verdicts = [];

	public function __construct( Booking $booking ) {
		$this->booking = $booking;
	}

	public function booking(): Booking {
		return $this->booking;
	}

	/** @param callable(Booking): ?Rejection $ask */
	public function once( Condition $about, callable $ask ): ?Rejection {
		$key = spl_object_id( $about );
		if ( ! array_key_exists( $key, $this->verdicts ) ) {
			$this->verdicts[ $key ] = $ask( $this->booking );
		}
		return $this->verdicts[ $key ];
	}
}
