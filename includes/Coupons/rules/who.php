<?php
/**
 * Who books: words of the restrictions on the customer, see ../rules.php.
 *
 * @package BookingX\Addons\Coupons
 */

declare( strict_types=1 );

use BookingX\Addons\Coupons\Coupons\Facts;
use BookingX\Addons\Coupons\Pricing\Restrictions\CustomerKind;

defined( 'ABSPATH' ) || exit;

return [
	CustomerKind::class => static fn(): array => [
		'label'   => __( 'Customers', 'bookingx-coupons' ),
		'help'    => __( 'Who booked before is known by account, e-mail and phone.', 'bookingx-coupons' ),
		'fields'  => [
			'kind' => [
				'label'   => __( 'For', 'bookingx-coupons' ),
				'choices' => [
					CustomerKind::ALL           => __( 'Everyone', 'bookingx-coupons' ),
					CustomerKind::NEW_ONLY      => __( 'People who book for the first time', 'bookingx-coupons' ),
					CustomerKind::EXISTING_ONLY => __( 'People who booked before', 'bookingx-coupons' ),
				],
			],
		],
		'reasons' => [
			'not_first_time'        => [
				'customer' => static fn( Facts $facts ): string => __( 'This coupon is for a first booking.', 'bookingx-coupons' ),
				'staff'    => static fn( Facts $facts ): string => $facts->count( 'earlier_bookings' ) > 0
					/* translators: %s: number of bookings */
					? sprintf( _n( 'It is for a first booking; this customer has %s already.', 'It is for a first booking; this customer has %s already.', $facts->count( 'earlier_bookings' ), 'bookingx-coupons' ), $facts->number( 'earlier_bookings' ) )
					: __( 'It is for a first booking; this customer has another one.', 'bookingx-coupons' ),
			],
			'not_existing_customer' => [
				'customer' => static fn( Facts $facts ): string => __( 'This coupon is for customers who booked before.', 'bookingx-coupons' ),
				'staff'    => static fn( Facts $facts ): string => __( 'It is for customers who booked before; this one did not.', 'bookingx-coupons' ),
			],
		],
	],
];
