<?php
/**
 * When: words of the restrictions on the moment of booking and on the appointment, see ../rules.php.
 *
 * @package BookingX\Addons\Coupons
 */

declare( strict_types=1 );

use BookingX\Addons\Coupons\Coupons\Facts;
use BookingX\Addons\Coupons\Pricing\Restrictions\DateRange;
use BookingX\Addons\Coupons\Pricing\Restrictions\Weekdays;

defined( 'ABSPATH' ) || exit;

return [
	DateRange::class => static fn(): array => [
		'label'   => __( 'Valid from and until', 'bookingx-coupons' ),
		'help'    => __( 'When people may book with it. The last day counts in full.', 'bookingx-coupons' ),
		'fields'  => [
			'from'  => [ 'label' => __( 'First day', 'bookingx-coupons' ) ],
			'until' => [ 'label' => __( 'Last day', 'bookingx-coupons' ) ],
			'zone'  => [
				'label' => __( 'Time zone', 'bookingx-coupons' ),
				'help'  => __( 'Empty: that of the business.', 'bookingx-coupons' ),
			],
		],
		'reasons' => [
			'not_started'    => [
				/* translators: %s: date and time */
				'customer' => static fn( Facts $facts ): string => sprintf( __( 'This coupon is valid from %s.', 'bookingx-coupons' ), $facts->moment( 'starts_at' ) ),
				/* translators: %s: date and time */
				'staff'    => static fn( Facts $facts ): string => sprintf( __( 'It starts on %s.', 'bookingx-coupons' ), $facts->moment( 'starts_at' ) ),
			],
			'expired_coupon' => [
				'customer' => static fn( Facts $facts ): string => __( 'This coupon has expired.', 'bookingx-coupons' ),
				/* translators: %s: date and time */
				'staff'    => static fn( Facts $facts ): string => sprintf( __( 'It ended on %s.', 'bookingx-coupons' ), $facts->moment( 'ended_at' ) ),
			],
		],
	],
	Weekdays::class  => static fn(): array => [
		'label'   => __( 'Days of the week', 'bookingx-coupons' ),
		'help'    => __( 'Good for appointments on these days.', 'bookingx-coupons' ),
		'fields'  => [
			'days' => [ 'label' => __( 'Days', 'bookingx-coupons' ) ],
			'zone' => [
				'label' => __( 'Time zone', 'bookingx-coupons' ),
				'help'  => __( 'Empty: that of the business.', 'bookingx-coupons' ),
			],
		],
		'reasons' => [
			'wrong_weekday' => [
				/* translators: %s: days of the week */
				'customer' => static fn( Facts $facts ): string => sprintf( __( 'This coupon is valid for appointments on %s.', 'bookingx-coupons' ), $facts->weekdays( 'weekdays' ) ),
				/* translators: %s: days of the week */
				'staff'    => static fn( Facts $facts ): string => sprintf( __( 'No appointment is on one of its days: %s.', 'bookingx-coupons' ), $facts->weekdays( 'weekdays' ) ),
			],
		],
	],
];
