<?php
/**
 * When: words of the restrictions on the moment of booking and on the appointment, see ../rules.php.
 *
 * @package BookingX\Addons\Coupons
 */

declare( strict_types=1 );

use BookingX\Addons\Coupons\Coupons\Facts;
use BookingX\Addons\Coupons\Pricing\Restrictions\AppointmentDates;
use BookingX\Addons\Coupons\Pricing\Restrictions\DateRange;
use BookingX\Addons\Coupons\Pricing\Restrictions\Hours;
use BookingX\Addons\Coupons\Pricing\Restrictions\LeadTime;
use BookingX\Addons\Coupons\Pricing\Restrictions\PurchaseHours;
use BookingX\Addons\Coupons\Pricing\Restrictions\PurchaseWeekdays;
use BookingX\Addons\Coupons\Pricing\Restrictions\ValidDays;
use BookingX\Addons\Coupons\Pricing\Restrictions\Weekdays;

defined( 'ABSPATH' ) || exit;

return [
	DateRange::class => static fn(): array => [
		'label' => __( 'Valid from and until', 'bookingx-coupons' ),
		'help' => __( 'When people may book with it. The last day counts in full.', 'bookingx-coupons' ),
		'fields' => [
			'from' => [ 'label' => __( 'First day', 'bookingx-coupons' ) ],
			'until' => [ 'label' => __( 'Last day', 'bookingx-coupons' ) ],
			'zone' => [
				'label' => __( 'Time zone', 'bookingx-coupons' ),
				'help' => __( 'Empty: that of the business.', 'bookingx-coupons' ),
			],
		],
		'reasons' => [
			'not_started' => [
				/* translators: %s: date and time */
				'customer' => static fn( Facts $facts ): string => sprintf( __( 'This coupon is valid from %s.', 'bookingx-coupons' ), $facts->moment( 'starts_at' ) ),
				/* translators: %s: date and time */
				'staff' => static fn( Facts $facts ): string => sprintf( __( 'It starts on %s.', 'bookingx-coupons' ), $facts->moment( 'starts_at' ) ),
			],
			'expired_coupon' => [
				'customer' => static fn( Facts $facts ): string => __( 'This coupon has expired.', 'bookingx-coupons' ),
				/* translators: %s: date and time */
				'staff' => static fn( Facts $facts ): string => sprintf( __( 'It ended on %s.', 'bookingx-coupons' ), $facts->moment( 'ended_at' ) ),
			],
		],
	],
	PurchaseWeekdays::class => static fn(): array => [
		'label' => __( 'Days of booking', 'bookingx-coupons' ),
		'help' => __( 'Booked on these days of the week.', 'bookingx-coupons' ),
		'fields' => [
			'days' => [ 'label' => __( 'Days', 'bookingx-coupons' ) ],
			'zone' => [
				'label' => __( 'Time zone', 'bookingx-coupons' ),
				'help' => __( 'Empty: that of the business.', 'bookingx-coupons' ),
			],
		],
		'reasons' => [
			'wrong_day_of_booking' => [
				/* translators: %s: days of the week */
				'customer' => static fn( Facts $facts ): string => sprintf( __( 'This coupon is valid when you book on %s.', 'bookingx-coupons' ), $facts->weekdays( 'weekdays' ) ),
				/* translators: %s: days of the week */
				'staff' => static fn( Facts $facts ): string => sprintf( __( 'Today is none of its days: %s.', 'bookingx-coupons' ), $facts->weekdays( 'weekdays' ) ),
			],
		],
	],
	PurchaseHours::class => static fn(): array => [
		'label' => __( 'Hours of booking', 'bookingx-coupons' ),
		'help' => __( 'Booked within these hours; the window may pass midnight.', 'bookingx-coupons' ),
		'fields' => [
			'from' => [ 'label' => __( 'From', 'bookingx-coupons' ) ],
			'until' => [ 'label' => __( 'Until', 'bookingx-coupons' ) ],
			'zone' => [
				'label' => __( 'Time zone', 'bookingx-coupons' ),
				'help' => __( 'Empty: that of the business.', 'bookingx-coupons' ),
			],
		],
		'reasons' => [
			'outside_hours_of_booking' => [
				'customer' => static fn( Facts $facts ): string => sprintf(
					/* translators: 1: start as a time of day, 2: end as a time of day */
					__( 'This coupon is valid when you book between %1$s and %2$s.', 'bookingx-coupons' ),
					$facts->text( 'from' ),
					$facts->text( 'until' )
				),
				'staff' => static fn( Facts $facts ): string => sprintf(
					/* translators: 1: start as a time of day, 2: end as a time of day */
					__( 'Booked outside %1$s–%2$s.', 'bookingx-coupons' ),
					$facts->text( 'from' ),
					$facts->text( 'until' )
				),
			],
		],
	],
	ValidDays::class => static fn(): array => [
		'label' => __( 'Valid for days', 'bookingx-coupons' ),
		'help' => __( 'From the day on which a customer got the code.', 'bookingx-coupons' ),
		'fields' => [
			'days' => [ 'label' => __( 'Days', 'bookingx-coupons' ) ],
			'zone' => [
				'label' => __( 'Time zone', 'bookingx-coupons' ),
				'help' => __( 'Empty: that of the business.', 'bookingx-coupons' ),
			],
		],
		'reasons' => [
			'issue_date_unknown' => [
				'customer' => static fn( Facts $facts ): string => __( 'This coupon has not been given to you yet.', 'bookingx-coupons' ),
				'staff' => static fn( Facts $facts ): string => __( 'Nobody knows when this code was given to the customer, so its days cannot be counted.', 'bookingx-coupons' ),
			],
		],
	],
	Weekdays::class => static fn(): array => [
		'label' => __( 'Days of the week', 'bookingx-coupons' ),
		'help' => __( 'Good for appointments on these days.', 'bookingx-coupons' ),
		'fields' => [
			'days' => [ 'label' => __( 'Days', 'bookingx-coupons' ) ],
			'zone' => [
				'label' => __( 'Time zone', 'bookingx-coupons' ),
				'help' => __( 'Empty: that of the business.', 'bookingx-coupons' ),
			],
		],
		'reasons' => [
			'wrong_weekday' => [
				/* translators: %s: days of the week */
				'customer' => static fn( Facts $facts ): string => sprintf( __( 'This coupon is valid for appointments on %s.', 'bookingx-coupons' ), $facts->weekdays( 'weekdays' ) ),
				/* translators: %s: days of the week */
				'staff' => static fn( Facts $facts ): string => sprintf( __( 'No appointment is on one of its days: %s.', 'bookingx-coupons' ), $facts->weekdays( 'weekdays' ) ),
			],
		],
	],
	Hours::class => static fn(): array => [
		'label' => __( 'Hours of the day', 'bookingx-coupons' ),
		'help' => __( 'Good for appointments that start within these hours; the window may pass midnight.', 'bookingx-coupons' ),
		'fields' => [
			'from' => [ 'label' => __( 'From', 'bookingx-coupons' ) ],
			'until' => [ 'label' => __( 'Until', 'bookingx-coupons' ) ],
			'zone' => [
				'label' => __( 'Time zone', 'bookingx-coupons' ),
				'help' => __( 'Empty: that of the business.', 'bookingx-coupons' ),
			],
		],
		'reasons' => [
			'outside_time_window' => [
				'customer' => static fn( Facts $facts ): string => sprintf(
					/* translators: 1: start as a time of day, 2: end as a time of day */
					__( 'This coupon is valid for appointments between %1$s and %2$s.', 'bookingx-coupons' ),
					$facts->text( 'from' ),
					$facts->text( 'until' )
				),
				'staff' => static fn( Facts $facts ): string => sprintf(
					/* translators: 1: start as a time of day, 2: end as a time of day */
					__( 'No appointment starts within %1$s–%2$s.', 'bookingx-coupons' ),
					$facts->text( 'from' ),
					$facts->text( 'until' )
				),
			],
		],
	],
	AppointmentDates::class => static fn(): array => [
		'label' => __( 'Dates of the appointment', 'bookingx-coupons' ),
		'help' => __( 'Good for appointments between these days. The last day counts in full.', 'bookingx-coupons' ),
		'fields' => [
			'from' => [ 'label' => __( 'First day', 'bookingx-coupons' ) ],
			'until' => [ 'label' => __( 'Last day', 'bookingx-coupons' ) ],
			'zone' => [
				'label' => __( 'Time zone', 'bookingx-coupons' ),
				'help' => __( 'Empty: that of the business.', 'bookingx-coupons' ),
			],
		],
		'reasons' => [
			'appointment_outside_dates' => [
				'customer' => static fn( Facts $facts ): string => $facts->has( 'until' )
					/* translators: %s: date */
					? sprintf( __( 'This coupon is valid for appointments before %s.', 'bookingx-coupons' ), $facts->day( 'until' ) )
					/* translators: %s: date */
					: sprintf( __( 'This coupon is valid for appointments from %s.', 'bookingx-coupons' ), $facts->day( 'from' ) ),
				'staff' => static fn( Facts $facts ): string => __( 'No appointment is within its dates.', 'bookingx-coupons' ),
			],
		],
	],
	LeadTime::class => static fn(): array => [
		'label' => __( 'Lead time', 'bookingx-coupons' ),
		'help' => __( 'How long before the appointment people book: at least for early birds, at most for the last minute.', 'bookingx-coupons' ),
		'fields' => [
			'at_least_hours' => [ 'label' => __( 'At least, hours', 'bookingx-coupons' ) ],
			'at_most_hours' => [ 'label' => __( 'At most, hours', 'bookingx-coupons' ) ],
		],
		'reasons' => [
			'too_late_to_book' => [
				/* translators: %s: number of hours */
				'customer' => static fn( Facts $facts ): string => sprintf( __( 'This coupon is valid for appointments at least %s hours ahead.', 'bookingx-coupons' ), $facts->number( 'at_least_hours' ) ),
				/* translators: %s: number of hours */
				'staff' => static fn( Facts $facts ): string => sprintf( __( 'Less than %s hours before the appointment.', 'bookingx-coupons' ), $facts->number( 'at_least_hours' ) ),
			],
			'too_early_to_book' => [
				/* translators: %s: number of hours */
				'customer' => static fn( Facts $facts ): string => sprintf( __( 'This coupon is valid for appointments within the next %s hours.', 'bookingx-coupons' ), $facts->number( 'at_most_hours' ) ),
				/* translators: %s: number of hours */
				'staff' => static fn( Facts $facts ): string => sprintf( __( 'More than %s hours before the appointment.', 'bookingx-coupons' ), $facts->number( 'at_most_hours' ) ),
			],
		],
	],
];
