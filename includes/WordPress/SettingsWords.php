<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\WordPress;

defined( 'ABSPATH' ) || exit;

/** Labels and help of the settings. */
final class SettingsWords {

	public function group( string $group ): string {
		return [
			'coupon_settings'       => __( 'Coupons', 'bookingx-coupons' ),
			'discount_limits'       => __( 'Limits of all discounts together', 'bookingx-coupons' ),
			'display_settings'      => __( 'What customers see', 'bookingx-coupons' ),
			'notification_settings' => __( 'E-mails', 'bookingx-coupons' ),
			'booking_settings'      => __( 'Bookings', 'bookingx-coupons' ),
			'data_settings'         => __( 'Data', 'bookingx-coupons' ),
		][ $group ] ?? $group;
	}

	/** @return array{string, string} label and help; the help may be empty */
	public function field( string $group, string $key ): array {
		return $this->fields()[ $group ][ $key ] ?? [ $key, '' ];
	}

	/** @return array<string, array<string, array{string, string}>> */
	private function fields(): array {
		return [
			'coupon_settings'       => $this->coupons(),
			'discount_limits'       => $this->limits(),
			'display_settings'      => [
				'show_available_coupons' => [ __( 'List the offers that apply', 'bookingx-coupons' ), __( 'Customers see which public offers would lower the price of what they chose.', 'bookingx-coupons' ) ],
				'show_savings_amount'    => [ __( 'Show how much is saved', 'bookingx-coupons' ), '' ],
			],
			'notification_settings' => [
				'send_booking_confirmation' => [ __( 'Confirm bookings by e-mail', 'bookingx-coupons' ), '' ],
				'send_booking_cancellation' => [ __( 'Confirm cancellations by e-mail', 'bookingx-coupons' ), '' ],
				'send_coupon_confirmation'  => [ __( 'Name coupon and discount in the confirmation', 'bookingx-coupons' ), '' ],
			],
			'booking_settings'      => $this->bookings(),
			'data_settings'         => [
				'remove_all_data' => [ __( 'Remove all data when the plugin is deleted', 'bookingx-coupons' ), __( 'Offers, uses, customers and the audit log are deleted with the plugin and cannot be brought back.', 'bookingx-coupons' ) ],
			],
		];
	}

	/** @return array<string, array{string, string}> */
	private function coupons(): array {
		return [
			'enable_coupons'             => [ __( 'Accept coupons', 'bookingx-coupons' ), __( 'Switched off, no coupon lowers a price; bookings that have one keep it.', 'bookingx-coupons' ) ],
			'show_coupon_field_checkout' => [ __( 'Show the coupon field in the booking form', 'bookingx-coupons' ), '' ],
			'auto_apply_best_discount'   => [ __( 'Apply the best automatic offer', 'bookingx-coupons' ), __( 'Customers may decline it.', 'bookingx-coupons' ) ],
			'allow_multiple_coupons'     => [ __( 'Allow several coupons in one booking', 'bookingx-coupons' ), '' ],
			'case_sensitive'             => [ __( 'Tell capital letters from small ones', 'bookingx-coupons' ), __( 'WELCOME10 and welcome10 are then not the same. Two codes that differ in letter case only are never possible.', 'bookingx-coupons' ) ],
			'code_prefix'                => [ __( 'Prefix of generated codes', 'bookingx-coupons' ), __( 'Capital letters and digits; may be empty.', 'bookingx-coupons' ) ],
			'code_length'                => [ __( 'Length of generated codes', 'bookingx-coupons' ), __( 'Characters after the prefix. Longer codes are harder to guess.', 'bookingx-coupons' ) ],
		];
	}

	/** @return array<string, array{string, string}> */
	private function limits(): array {
		return [
			'max_discount_percentage' => [ __( 'Highest discount in percent', 'bookingx-coupons' ), __( 'Of the price of a booking, all discounts together.', 'bookingx-coupons' ) ],
			'max_discount_amount'     => [ __( 'Highest discount', 'bookingx-coupons' ), __( 'All discounts of one booking together. Empty: no limit.', 'bookingx-coupons' ) ],
			'allow_free_bookings'     => [ __( 'Allow free bookings', 'bookingx-coupons' ), __( 'A discount may bring the price down to nothing.', 'bookingx-coupons' ) ],
			'min_final_price'         => [ __( 'Lowest price', 'bookingx-coupons' ), __( 'Discounts never go below it, unless free bookings are allowed.', 'bookingx-coupons' ) ],
			'marketing_min_percentage' => [ __( 'Smallest percentage of a draft', 'bookingx-coupons' ), __( 'For roles that prepare coupons but may not activate them.', 'bookingx-coupons' ) ],
			'marketing_max_percentage' => [ __( 'Largest percentage of a draft', 'bookingx-coupons' ), '' ],
			'marketing_min_amount'     => [ __( 'Smallest amount of a draft', 'bookingx-coupons' ), '' ],
			'marketing_max_amount'     => [ __( 'Largest amount of a draft', 'bookingx-coupons' ), '' ],
		];
	}

	/** @return array<string, array{string, string}> */
	private function bookings(): array {
		return [
			'currency'               => [ __( 'Currency', 'bookingx-coupons' ), __( 'Code of three letters, such as USD or EUR. Amounts are kept as numbers, not converted.', 'bookingx-coupons' ) ],
			'prices_include_tax'     => [ __( 'Prices include tax', 'bookingx-coupons' ), '' ],
			'tax_percentage'         => [ __( 'Tax in percent', 'bookingx-coupons' ), __( 'For services that have no rate of their own.', 'bookingx-coupons' ) ],
			'slot_step_minutes'      => [ __( 'Minutes between two start times', 'bookingx-coupons' ), '' ],
			'lead_time_minutes'      => [ __( 'Minutes before an appointment until which it can be booked', 'bookingx-coupons' ), '' ],
			'horizon_days'           => [ __( 'Days ahead that can be booked', 'bookingx-coupons' ), '' ],
			'payment_window_minutes' => [ __( 'Minutes to pay', 'bookingx-coupons' ), __( 'An unpaid booking gives its time and its coupon back after this.', 'bookingx-coupons' ) ],
			'auto_confirm'           => [ __( 'Confirm bookings that are paid on site at once', 'bookingx-coupons' ), __( 'Otherwise they wait for staff.', 'bookingx-coupons' ) ],
			'cancel_until_hours'     => [ __( 'Hours before an appointment until which customers can cancel', 'bookingx-coupons' ), '' ],
			'test_payments'          => [ __( 'Offer test payments', 'bookingx-coupons' ), __( 'Payments that succeed, fail, come late or never, without any money. Never on a real shop.', 'bookingx-coupons' ) ],
		];
	}
}
