<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Host\Standalone\Form;

use BookingX\Addons\Coupons\WordPress\Settings;

defined( 'ABSPATH' ) || exit;

/**
 * Sentences of the booking form that the server and the script both say.
 *
 * Script modules have translations of their own only since WordPress 7.0; below that they get their words from the page.
 */
final class Words {

	private Settings $settings;

	public function __construct( Settings $settings ) {
		$this->settings = $settings;
	}

	public function say( string $name, string ...$values ): string {
		return vsprintf( $this->all()[ $name ], $values );
	}

	/** @return array<string, string> */
	public function all(): array {
		return array_merge( $this->about_times(), $this->about_money(), $this->about_fields() );
	}

	/** @return array<string, string> */
	private function about_times(): array {
		return [
			'anyone'        => __( 'Anyone', 'bookingx-coupons' ),
			'morning'       => __( 'Morning', 'bookingx-coupons' ),
			'afternoon'     => __( 'Afternoon and evening', 'bookingx-coupons' ),
			'loading'       => __( 'Looking for free times …', 'bookingx-coupons' ),
			'no_times_day'  => __( 'No free time on this day. Choose another one.', 'bookingx-coupons' ),
			'no_times_week' => __( 'No free time in this week. Look at later days.', 'bookingx-coupons' ),
			/* translators: %s: number of free times on a day */
			'free_times'    => __( 'free times: %s', 'bookingx-coupons' ),
			/* translators: %s: a time, such as 10:30 */
			'taken'         => __( '%s has been taken meanwhile. Choose another time.', 'bookingx-coupons' ),
			'just_taken'    => __( 'This time has just been taken. Choose another one; everything else is kept.', 'bookingx-coupons' ),
			'choose_time'   => __( 'Choose a time.', 'bookingx-coupons' ),
		];
	}

	/** @return array<string, string> */
	private function about_money(): array {
		$shows_savings = $this->settings->bool( 'display_settings', 'show_savings_amount' );
		return [
			/* translators: %s: price */
			'book_for'      => __( 'Book for %s', 'bookingx-coupons' ),
			/* translators: %s: amount of money */
			'saves'         => $shows_savings ? __( 'saves %s', 'bookingx-coupons' ) : '',
			/* translators: %s: amount of money */
			'you_save'      => $shows_savings ? __( 'You save %s', 'bookingx-coupons' ) : '',
			/* translators: %s: amount of tax, which the total contains */
			'tax_included'  => __( 'incl. %s tax', 'bookingx-coupons' ),
			/* translators: %s: amount of tax, which the total contains although the prices above do not */
			'tax_added'     => __( 'with %s tax', 'bookingx-coupons' ),
			/* translators: 1: coupon code, 2: amount saved, 3: new total */
			'applied'       => __( '%1$s is applied. You save %2$s; the total is %3$s.', 'bookingx-coupons' ),
			/* translators: %s: new total */
			'removed'       => __( 'Removed. The total is %s.', 'bookingx-coupons' ),
			/* translators: %s: coupon code */
			'remove'        => __( 'Remove %s', 'bookingx-coupons' ),
			/* translators: %s: name of an offer */
			'use'           => __( 'Use %s', 'bookingx-coupons' ),
			/* translators: 1: old price, 2: new price */
			'price_changed' => __( 'The price has changed from %1$s to %2$s. Nothing is booked yet.', 'bookingx-coupons' ),
		];
	}

	/** @return array<string, string> */
	private function about_fields(): array {
		return [
			/* translators: %s: number of persons */
			'persons'        => __( '%s persons', 'bookingx-coupons' ),
			'choose_service' => __( 'Choose at least one service.', 'bookingx-coupons' ),
			'missing'        => __( 'Please fill this in.', 'bookingx-coupons' ),
			'bad_email'      => __( 'This is not an e-mail address. One looks like name@example.org.', 'bookingx-coupons' ),
			'no_code'        => __( 'Type a code first.', 'bookingx-coupons' ),
			'failed'         => __( 'The server did not answer. Please try again.', 'bookingx-coupons' ),
			'old_page'       => __( 'This page was open for very long. Please press the button once more.', 'bookingx-coupons' ),
		];
	}
}
