<?php
/**
 * What is booked: words of the restrictions on services, providers and sums, see ../rules.php.
 *
 * @package BookingX\Addons\Coupons
 */

declare( strict_types=1 );

use BookingX\Addons\Coupons\Coupons\Facts;
use BookingX\Addons\Coupons\Pricing\Restrictions\ExcludedProviders;
use BookingX\Addons\Coupons\Pricing\Restrictions\ExcludedServices;
use BookingX\Addons\Coupons\Pricing\Restrictions\MinPurchase;
use BookingX\Addons\Coupons\Pricing\Restrictions\Providers;
use BookingX\Addons\Coupons\Pricing\Restrictions\Services;

defined( 'ABSPATH' ) || exit;

return [
	Services::class          => static fn(): array => [
		'label'   => __( 'Services', 'bookingx-coupons' ),
		'help'    => __( 'Good for these services and their extras only.', 'bookingx-coupons' ),
		'fields'  => [
			'ids' => [ 'label' => __( 'Good for', 'bookingx-coupons' ) ],
		],
		'reasons' => [
			'service_not_eligible' => [
				'customer' => static fn( Facts $facts ): string => $facts->has( 'services' )
					/* translators: %s: names of services */
					? sprintf( __( 'This coupon is valid for %s.', 'bookingx-coupons' ), $facts->services( 'services' ) )
					: __( 'This coupon is not valid for the selected service.', 'bookingx-coupons' ),
				'staff'    => static fn( Facts $facts ): string => $facts->has( 'services' )
					/* translators: %s: names of services */
					? sprintf( __( 'No line is one of the services it is good for: %s.', 'bookingx-coupons' ), $facts->services( 'services' ) )
					/* translators: %s: names of services */
					: sprintf( __( 'Every line is one of the services it leaves out: %s.', 'bookingx-coupons' ), $facts->services( 'excluded_services' ) ),
			],
		],
	],
	ExcludedServices::class  => static fn(): array => [
		'label'  => __( 'Services left out', 'bookingx-coupons' ),
		'help'   => __( 'Not good for these services, nor for their extras.', 'bookingx-coupons' ),
		'fields' => [
			'ids' => [ 'label' => __( 'Not good for', 'bookingx-coupons' ) ],
		],
	],
	Providers::class         => static fn(): array => [
		'label'   => __( 'Providers', 'bookingx-coupons' ),
		'help'    => __( 'Good for appointments with these people only.', 'bookingx-coupons' ),
		'fields'  => [
			'ids' => [ 'label' => __( 'Good with', 'bookingx-coupons' ) ],
		],
		'reasons' => [
			'provider_not_eligible' => [
				'customer' => static fn( Facts $facts ): string => $facts->has( 'providers' )
					/* translators: %s: names of people who provide services */
					? sprintf( __( 'This coupon is valid for appointments with %s.', 'bookingx-coupons' ), $facts->providers( 'providers' ) )
					: __( 'This coupon is not valid with the selected person.', 'bookingx-coupons' ),
				'staff'    => static fn( Facts $facts ): string => $facts->has( 'providers' )
					/* translators: %s: names of people who provide services */
					? sprintf( __( 'No line is with one of the providers it is good for: %s.', 'bookingx-coupons' ), $facts->providers( 'providers' ) )
					/* translators: %s: names of people who provide services */
					: sprintf( __( 'Every line is with one of the providers it leaves out: %s.', 'bookingx-coupons' ), $facts->providers( 'excluded_providers' ) ),
			],
		],
	],
	ExcludedProviders::class => static fn(): array => [
		'label'  => __( 'Providers left out', 'bookingx-coupons' ),
		'help'   => __( 'Not good for appointments with these people.', 'bookingx-coupons' ),
		'fields' => [
			'ids' => [ 'label' => __( 'Not good with', 'bookingx-coupons' ) ],
		],
	],
	MinPurchase::class       => static fn(): array => [
		'label'   => __( 'Minimum spend', 'bookingx-coupons' ),
		'help'    => __( 'The whole booking costs at least this, before discounts.', 'bookingx-coupons' ),
		'fields'  => [
			'minor' => [ 'label' => __( 'At least', 'bookingx-coupons' ) ],
		],
		'reasons' => [
			'min_purchase_not_met' => [
				/* translators: %s: amount of money */
				'customer' => static fn( Facts $facts ): string => sprintf( __( 'Spend %s more to use this coupon.', 'bookingx-coupons' ), $facts->money( 'missing' ) ),
				'staff'    => static fn( Facts $facts ): string => sprintf(
					/* translators: 1: amount of money asked for, 2: amount of money missing */
					__( 'Minimum spend %1$s; %2$s is missing.', 'bookingx-coupons' ),
					$facts->money( 'minimum' ),
					$facts->money( 'missing' )
				),
			],
		],
	],
];
