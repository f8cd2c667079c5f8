<?php
/**
 * How much is booked, and how: words of the restrictions on sums, quantities and payment, see ../rules.php.
 *
 * @package BookingX\Addons\Coupons
 */

declare( strict_types=1 );

use BookingX\Addons\Coupons\Coupons\Facts;
use BookingX\Addons\Coupons\Pricing\Restrictions\Channels;
use BookingX\Addons\Coupons\Pricing\Restrictions\Currencies;
use BookingX\Addons\Coupons\Pricing\Restrictions\MaxPurchase;
use BookingX\Addons\Coupons\Pricing\Restrictions\MaxQuantity;
use BookingX\Addons\Coupons\Pricing\Restrictions\MinPurchase;
use BookingX\Addons\Coupons\Pricing\Restrictions\MinQuantity;
use BookingX\Addons\Coupons\Pricing\Restrictions\PaymentMethods;
use BookingX\Addons\Coupons\Pricing\Restrictions\UnitPriceRange;

defined( 'ABSPATH' ) || exit;

return [
	MinPurchase::class => static fn(): array => [
		'label' => __( 'Minimum spend', 'bookingx-coupons' ),
		'help' => __( 'The whole booking costs at least this, before discounts.', 'bookingx-coupons' ),
		'fields' => [
			'minor' => [ 'label' => __( 'At least', 'bookingx-coupons' ) ],
		],
		'reasons' => [
			'min_purchase_not_met' => [
				/* translators: %s: amount of money */
				'customer' => static fn( Facts $facts ): string => sprintf( __( 'Spend %s more to use this coupon.', 'bookingx-coupons' ), $facts->money( 'missing' ) ),
				'staff' => static fn( Facts $facts ): string => sprintf(
					/* translators: 1: amount of money asked for, 2: amount of money missing */
					__( 'Minimum spend %1$s; %2$s is missing.', 'bookingx-coupons' ),
					$facts->money( 'minimum' ),
					$facts->money( 'missing' )
				),
			],
		],
	],
	MaxPurchase::class => static fn(): array => [
		'label' => __( 'Maximum spend', 'bookingx-coupons' ),
		'help' => __( 'The whole booking costs at most this, before discounts.', 'bookingx-coupons' ),
		'fields' => [
			'minor' => [ 'label' => __( 'At most', 'bookingx-coupons' ) ],
		],
		'reasons' => [
			'max_purchase_exceeded' => [
				/* translators: %s: amount of money */
				'customer' => static fn( Facts $facts ): string => sprintf( __( 'This coupon is valid for bookings up to %s.', 'bookingx-coupons' ), $facts->money( 'maximum' ) ),
				'staff' => static fn( Facts $facts ): string => sprintf(
					/* translators: 1: largest amount of money, 2: amount of money above it */
					__( 'Maximum spend %1$s; the booking costs %2$s more.', 'bookingx-coupons' ),
					$facts->money( 'maximum' ),
					$facts->money( 'excess' )
				),
			],
		],
	],
	UnitPriceRange::class => static fn(): array => [
		'label' => __( 'Unit price', 'bookingx-coupons' ),
		'help' => __( 'Good for what costs between two amounts a unit.', 'bookingx-coupons' ),
		'fields' => [
			'from_minor' => [ 'label' => __( 'At least', 'bookingx-coupons' ) ],
			'to_minor' => [ 'label' => __( 'At most', 'bookingx-coupons' ) ],
		],
		'reasons' => [
			'price_not_eligible' => [
				'customer' => static fn( Facts $facts ): string => __( 'This coupon is not valid for services of this price.', 'bookingx-coupons' ),
				'staff' => static fn( Facts $facts ): string => __( 'No unit price is in its range.', 'bookingx-coupons' ),
			],
		],
	],
	MinQuantity::class => static fn(): array => [
		'label' => __( 'Minimum quantity', 'bookingx-coupons' ),
		'help' => __( 'At least so many persons or appointments.', 'bookingx-coupons' ),
		'fields' => [
			'quantity' => [ 'label' => __( 'At least', 'bookingx-coupons' ) ],
			'services' => [
				'label' => __( 'Of these services', 'bookingx-coupons' ),
				'help' => __( 'Empty: of all.', 'bookingx-coupons' ),
			],
		],
		'reasons' => [
			'min_quantity_not_met' => [
				/* translators: %s: number of persons or appointments */
				'customer' => static fn( Facts $facts ): string => sprintf( __( 'Book %s more to use this coupon.', 'bookingx-coupons' ), $facts->number( 'missing_units' ) ),
				'staff' => static fn( Facts $facts ): string => sprintf(
					/* translators: 1: smallest quantity, 2: quantity missing */
					__( 'Minimum quantity %1$s; missing: %2$s.', 'bookingx-coupons' ),
					$facts->number( 'minimum' ),
					$facts->number( 'missing_units' )
				),
			],
		],
	],
	MaxQuantity::class => static fn(): array => [
		'label' => __( 'Maximum quantity', 'bookingx-coupons' ),
		'help' => __( 'At most so many persons or appointments.', 'bookingx-coupons' ),
		'fields' => [
			'quantity' => [ 'label' => __( 'At most', 'bookingx-coupons' ) ],
			'services' => [
				'label' => __( 'Of these services', 'bookingx-coupons' ),
				'help' => __( 'Empty: of all.', 'bookingx-coupons' ),
			],
		],
		'reasons' => [
			'max_quantity_exceeded' => [
				/* translators: %s: number of persons or appointments */
				'customer' => static fn( Facts $facts ): string => sprintf( __( 'This coupon is valid for %s at most.', 'bookingx-coupons' ), $facts->number( 'maximum' ) ),
				'staff' => static fn( Facts $facts ): string => sprintf(
					/* translators: 1: largest quantity, 2: quantity above it */
					__( 'Maximum quantity %1$s; too many: %2$s.', 'bookingx-coupons' ),
					$facts->number( 'maximum' ),
					$facts->number( 'excess_units' )
				),
			],
		],
	],
	PaymentMethods::class => static fn(): array => [
		'label' => __( 'Payment', 'bookingx-coupons' ),
		'help' => __( 'Paid in one of these ways.', 'bookingx-coupons' ),
		'fields' => [
			'methods' => [ 'label' => __( 'Ways to pay', 'bookingx-coupons' ) ],
		],
		'reasons' => [
			'payment_method_not_eligible' => [
				'customer' => static fn( Facts $facts ): string => __( 'Choose another way to pay to use this coupon.', 'bookingx-coupons' ),
				/* translators: %s: names of payment methods */
				'staff' => static fn( Facts $facts ): string => sprintf( __( 'Only for payment by %s.', 'bookingx-coupons' ), $facts->enumeration( 'payment_methods' ) ),
			],
		],
	],
	Channels::class => static fn(): array => [
		'label' => __( 'Channels', 'bookingx-coupons' ),
		'help' => __( 'Booked on one of these sites or channels.', 'bookingx-coupons' ),
		'fields' => [
			'channels' => [ 'label' => __( 'Channels', 'bookingx-coupons' ) ],
		],
		'reasons' => [
			'channel_not_eligible' => [
				'customer' => static fn( Facts $facts ): string => __( 'This coupon is not valid here.', 'bookingx-coupons' ),
				/* translators: %s: names of channels */
				'staff' => static fn( Facts $facts ): string => sprintf( __( 'Only for bookings through %s.', 'bookingx-coupons' ), $facts->enumeration( 'channels' ) ),
			],
		],
	],
	Currencies::class => static fn(): array => [
		'label' => __( 'Currencies', 'bookingx-coupons' ),
		'help' => __( 'Booked in one of these currencies.', 'bookingx-coupons' ),
		'fields' => [
			'currencies' => [ 'label' => __( 'Currencies', 'bookingx-coupons' ) ],
		],
		'reasons' => [
			'currency_not_eligible' => [
				/* translators: %s: currency codes */
				'customer' => static fn( Facts $facts ): string => sprintf( __( 'This coupon is for bookings in %s.', 'bookingx-coupons' ), $facts->enumeration( 'currencies' ) ),
				/* translators: %s: currency codes */
				'staff' => static fn( Facts $facts ): string => sprintf( __( 'Only for bookings in %s.', 'bookingx-coupons' ), $facts->enumeration( 'currencies' ) ),
			],
		],
	],
];
