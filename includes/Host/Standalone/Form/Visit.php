<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Host\Standalone\Form;

defined( 'ABSPATH' ) || exit;

/**
 * What the request before the page's output found out, for the block that prints it.
 */
final class Visit {

	private ?Page $page = null;
	private ?Reply $booking = null;
	private string $notice  = '';

	public function shows_page( Page $page ): void {
		$this->page = $page;
	}

	public function shows_booking( Reply $booking ): void {
		$this->booking = $booking;
	}

	public function explains( string $notice ): void {
		$this->notice = $notice;
	}

	/** Why something was not done with the booking, '' if nothing is to be said. */
	public function notice(): string {
		return $this->notice;
	}

	/** Null: nothing was posted. */
	public function page(): ?Page {
		return $this->page;
	}

	/** Null: no booking was asked for. A refusal, when there is none for this link. */
	public function booking(): ?Reply {
		return $this->booking;
	}
}
