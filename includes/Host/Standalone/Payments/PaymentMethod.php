<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Host\Standalone\Payments;

defined( 'ABSPATH' ) || exit;

/**
 * A way to pay for a booking. What comes in is reported to the PaymentDesk, whoever reports it.
 */
interface PaymentMethod {

	/** Kept with the booking: `on_site`, `test` … */
	public function id(): string;

	public function label(): string;

	/** Whether customers can choose it now. */
	public function is_offered(): bool;

	/** True: the booking waits for money, and fails when the payment window passes without any. */
	public function is_online(): bool;
}
