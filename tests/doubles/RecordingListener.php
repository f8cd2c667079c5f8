<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Doubles;

use BookingX\Addons\Coupons\Host\BookingSnapshot;
use BookingX\Addons\Coupons\Host\HostListener;

/** Writes down what it hears. */
final class RecordingListener implements HostListener {

	/** @var list<string> "booked 12", "paid 12" … */
	public array $heard = [];

	public function booked( BookingSnapshot $booking ): void {
		$this->heard[] = "booked {$booking->id()}";
	}

	public function state_changed( BookingSnapshot $booking ): void {
		$this->heard[] = "changed {$booking->id()}";
	}

	public function payment_changed( BookingSnapshot $booking ): void {
		$this->heard[] = "paid {$booking->id()}";
	}
}
