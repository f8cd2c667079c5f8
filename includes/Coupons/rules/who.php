<?php
/**
 * Who books: words of the restrictions on the customer, see ../rules.php.
 *
 * @package BookingX\Addons\Coupons
 */

declare( strict_types=1 );

use BookingX\Addons\Coupons\Coupons\Facts;
use BookingX\Addons\Coupons\Pricing\Restrictions\CustomerKind;
use BookingX\Addons\Coupons\Pricing\Restrictions\NamedCustomers;
use BookingX\Addons\Coupons\Pricing\Restrictions\NthBooking;
use BookingX\Addons\Coupons\Pricing\Restrictions\Roles;
use BookingX\Addons\Coupons\Pricing\Restrictions\Segments;

defined( 'ABSPATH' ) || exit;

return [
	CustomerKind::class => static fn(): array => [
		'label' => __( 'Customers', 'bookingx-coupons' ),
		'help' => __( 'Who booked before is known by account, e-mail and phone.', 'bookingx-coupons' ),
		'fields' => [
			'kind' => [
				'label' => __( 'For', 'bookingx-coupons' ),
				'choices' => [
					CustomerKind::ALL => __( 'Everyone', 'bookingx-coupons' ),
					CustomerKind::NEW_ONLY => __( 'People who book for the first time', 'bookingx-coupons' ),
					CustomerKind::EXISTING_ONLY => __( 'People who booked before', 'bookingx-coupons' ),
				],
			],
		],
		'reasons' => [
			'not_first_time' => [
				'customer' => static fn( Facts $facts ): string => __( 'This coupon is for a first booking.', 'bookingx-coupons' ),
				'staff' => static fn( Facts $facts ): string => $facts->has( 'earlier_bookings' )
					/* translators: %s: number of bookings */
					? sprintf( __( 'It is for a first booking; earlier bookings of this customer: %s.', 'bookingx-coupons' ), $facts->number( 'earlier_bookings' ) )
					: __( 'It is for a first booking; this customer has another one.', 'bookingx-coupons' ),
			],
			'not_existing_customer' => [
				'customer' => static fn( Facts $facts ): string => __( 'This coupon is for customers who booked before.', 'bookingx-coupons' ),
				'staff' => static fn( Facts $facts ): string => __( 'It is for customers who booked before; this one did not.', 'bookingx-coupons' ),
			],
		],
	],
	NthBooking::class => static fn(): array => [
		'label' => __( 'Nth booking', 'bookingx-coupons' ),
		'help' => __( 'Good for the booking of this number of a customer.', 'bookingx-coupons' ),
		'fields' => [
			'number' => [ 'label' => __( 'Number', 'bookingx-coupons' ) ],
			'repeats' => [
				'label' => __( 'Also each multiple', 'bookingx-coupons' ),
				'help' => __( '10 and then 20, 30 …', 'bookingx-coupons' ),
			],
		],
		'reasons' => [
			'not_nth_booking' => [
				'customer' => static fn( Facts $facts ): string => $facts->has( 'bookings_to_go' )
					/* translators: %s: number of bookings */
					? sprintf( __( 'Bookings to go until you can use this coupon: %s.', 'bookingx-coupons' ), $facts->number( 'bookings_to_go' ) )
					: __( 'You are not eligible for this coupon.', 'bookingx-coupons' ),
				/* translators: %s: number */
				'staff' => static fn( Facts $facts ): string => sprintf( __( 'This is not booking number %s of this customer.', 'bookingx-coupons' ), $facts->number( 'number' ) ),
			],
		],
	],
	Roles::class => static fn(): array => [
		'label' => __( 'Groups', 'bookingx-coupons' ),
		'help' => __( 'The account of the customer has one of these roles.', 'bookingx-coupons' ),
		'fields' => [
			'roles' => [ 'label' => __( 'Roles', 'bookingx-coupons' ) ],
		],
	],
	Segments::class => static fn(): array => [
		'label' => __( 'Segments', 'bookingx-coupons' ),
		'help' => __( 'The customer belongs to one of these segments.', 'bookingx-coupons' ),
		'fields' => [
			'segments' => [ 'label' => __( 'Segments', 'bookingx-coupons' ) ],
		],
	],
	NamedCustomers::class => static fn(): array => [
		'label' => __( 'Named customers', 'bookingx-coupons' ),
		'help' => __( 'Only for people you name.', 'bookingx-coupons' ),
		'fields' => [
			'emails' => [ 'label' => __( 'E-mail addresses', 'bookingx-coupons' ) ],
			'accounts' => [ 'label' => __( 'Accounts', 'bookingx-coupons' ) ],
		],
	],
];
