<?php
/**
 * What is booked: words of the restrictions on services, people, places and extras, see ../rules.php.
 *
 * @package BookingX\Addons\Coupons
 */

declare( strict_types=1 );

use BookingX\Addons\Coupons\Coupons\Facts;
use BookingX\Addons\Coupons\Pricing\Restrictions\Categories;
use BookingX\Addons\Coupons\Pricing\Restrictions\ExcludeReduced;
use BookingX\Addons\Coupons\Pricing\Restrictions\ExcludedCategories;
use BookingX\Addons\Coupons\Pricing\Restrictions\ExcludedExtras;
use BookingX\Addons\Coupons\Pricing\Restrictions\ExcludedLocations;
use BookingX\Addons\Coupons\Pricing\Restrictions\ExcludedProviders;
use BookingX\Addons\Coupons\Pricing\Restrictions\ExcludedServices;
use BookingX\Addons\Coupons\Pricing\Restrictions\Extras;
use BookingX\Addons\Coupons\Pricing\Restrictions\Locations;
use BookingX\Addons\Coupons\Pricing\Restrictions\Providers;
use BookingX\Addons\Coupons\Pricing\Restrictions\RequiredServices;
use BookingX\Addons\Coupons\Pricing\Restrictions\Services;

defined( 'ABSPATH' ) || exit;

return [
	Services::class => static fn(): array => [
		'label' => __( 'Services', 'bookingx-coupons' ),
		'help' => __( 'Good for these services and their extras only.', 'bookingx-coupons' ),
		'fields' => [
			'ids' => [ 'label' => __( 'Good for', 'bookingx-coupons' ) ],
		],
		'reasons' => [
			'service_not_eligible' => [
				'customer' => static fn( Facts $facts ): string => $facts->has( 'services' )
					/* translators: %s: names of services */
					? sprintf( __( 'This coupon is valid for %s.', 'bookingx-coupons' ), $facts->services( 'services' ) )
					: __( 'This coupon is not valid for the selected service.', 'bookingx-coupons' ),
				'staff' => static fn( Facts $facts ): string => $facts->has( 'services' )
					/* translators: %s: names of services */
					? sprintf( __( 'No line is one of the services it is good for: %s.', 'bookingx-coupons' ), $facts->services( 'services' ) )
					/* translators: %s: names of services */
					: sprintf( __( 'Every line is one of the services it leaves out: %s.', 'bookingx-coupons' ), $facts->services( 'excluded_services' ) ),
			],
		],
	],
	ExcludedServices::class => static fn(): array => [
		'label' => __( 'Services left out', 'bookingx-coupons' ),
		'help' => __( 'Not good for these services, nor for their extras.', 'bookingx-coupons' ),
		'fields' => [
			'ids' => [ 'label' => __( 'Not good for', 'bookingx-coupons' ) ],
		],
	],
	Providers::class => static fn(): array => [
		'label' => __( 'Providers', 'bookingx-coupons' ),
		'help' => __( 'Good for appointments with these people only.', 'bookingx-coupons' ),
		'fields' => [
			'ids' => [ 'label' => __( 'Good with', 'bookingx-coupons' ) ],
		],
		'reasons' => [
			'provider_not_eligible' => [
				'customer' => static fn( Facts $facts ): string => $facts->has( 'providers' )
					/* translators: %s: names of people who provide services */
					? sprintf( __( 'This coupon is valid for appointments with %s.', 'bookingx-coupons' ), $facts->providers( 'providers' ) )
					: __( 'This coupon is not valid with the selected person.', 'bookingx-coupons' ),
				'staff' => static fn( Facts $facts ): string => $facts->has( 'providers' )
					/* translators: %s: names of people who provide services */
					? sprintf( __( 'No line is with one of the providers it is good for: %s.', 'bookingx-coupons' ), $facts->providers( 'providers' ) )
					/* translators: %s: names of people who provide services */
					: sprintf( __( 'Every line is with one of the providers it leaves out: %s.', 'bookingx-coupons' ), $facts->providers( 'excluded_providers' ) ),
			],
		],
	],
	ExcludedProviders::class => static fn(): array => [
		'label' => __( 'Providers left out', 'bookingx-coupons' ),
		'help' => __( 'Not good for appointments with these people.', 'bookingx-coupons' ),
		'fields' => [
			'ids' => [ 'label' => __( 'Not good with', 'bookingx-coupons' ) ],
		],
	],
	Locations::class => static fn(): array => [
		'label' => __( 'Places', 'bookingx-coupons' ),
		'help' => __( 'Good at these places only.', 'bookingx-coupons' ),
		'fields' => [
			'ids' => [ 'label' => __( 'Good at', 'bookingx-coupons' ) ],
		],
		'reasons' => [
			'location_not_eligible' => [
				'customer' => static fn( Facts $facts ): string => $facts->has( 'locations' )
					/* translators: %s: names of places */
					? sprintf( __( 'This coupon is valid at %s.', 'bookingx-coupons' ), $facts->locations( 'locations' ) )
					: __( 'This coupon is not valid at the selected place.', 'bookingx-coupons' ),
				'staff' => static fn( Facts $facts ): string => $facts->has( 'locations' )
					/* translators: %s: names of places */
					? sprintf( __( 'No line is at one of the places it is good for: %s.', 'bookingx-coupons' ), $facts->locations( 'locations' ) )
					/* translators: %s: names of places */
					: sprintf( __( 'Every line is at one of the places it leaves out: %s.', 'bookingx-coupons' ), $facts->locations( 'excluded_locations' ) ),
			],
		],
	],
	ExcludedLocations::class => static fn(): array => [
		'label' => __( 'Places left out', 'bookingx-coupons' ),
		'help' => __( 'Not good at these places.', 'bookingx-coupons' ),
		'fields' => [
			'ids' => [ 'label' => __( 'Not good at', 'bookingx-coupons' ) ],
		],
	],
	Extras::class => static fn(): array => [
		'label' => __( 'Extras', 'bookingx-coupons' ),
		'help' => __( 'Good for these extras and for nothing else.', 'bookingx-coupons' ),
		'fields' => [
			'ids' => [ 'label' => __( 'Good for', 'bookingx-coupons' ) ],
		],
		'reasons' => [
			'extra_not_eligible' => [
				'customer' => static fn( Facts $facts ): string => $facts->has( 'extras' )
					/* translators: %s: names of extras */
					? sprintf( __( 'This coupon is valid for %s.', 'bookingx-coupons' ), $facts->extras( 'extras' ) )
					: __( 'This coupon is not valid for the selected extra.', 'bookingx-coupons' ),
				'staff' => static fn( Facts $facts ): string => $facts->has( 'extras' )
					/* translators: %s: names of extras */
					? sprintf( __( 'None of the extras it is good for is booked: %s.', 'bookingx-coupons' ), $facts->extras( 'extras' ) )
					/* translators: %s: names of extras */
					: sprintf( __( 'Every line is one of the extras it leaves out: %s.', 'bookingx-coupons' ), $facts->extras( 'excluded_extras' ) ),
			],
		],
	],
	ExcludedExtras::class => static fn(): array => [
		'label' => __( 'Extras left out', 'bookingx-coupons' ),
		'help' => __( 'Not good for these extras.', 'bookingx-coupons' ),
		'fields' => [
			'ids' => [ 'label' => __( 'Not good for', 'bookingx-coupons' ) ],
		],
	],
	Categories::class => static fn(): array => [
		'label' => __( 'Categories', 'bookingx-coupons' ),
		'help' => __( 'Good for services of these categories only.', 'bookingx-coupons' ),
		'fields' => [
			'ids' => [ 'label' => __( 'Good for', 'bookingx-coupons' ) ],
		],
		'reasons' => [
			'category_not_eligible' => [
				'customer' => static fn( Facts $facts ): string => $facts->has( 'categories' )
					/* translators: %s: names of categories */
					? sprintf( __( 'This coupon is valid for services of %s.', 'bookingx-coupons' ), $facts->categories( 'categories' ) )
					: __( 'This coupon is not valid for the selected service.', 'bookingx-coupons' ),
				'staff' => static fn( Facts $facts ): string => $facts->has( 'categories' )
					/* translators: %s: names of categories */
					? sprintf( __( 'No service is of one of the categories it is good for: %s.', 'bookingx-coupons' ), $facts->categories( 'categories' ) )
					/* translators: %s: names of categories */
					: sprintf( __( 'Every service is of one of the categories it leaves out: %s.', 'bookingx-coupons' ), $facts->categories( 'excluded_categories' ) ),
			],
		],
	],
	ExcludedCategories::class => static fn(): array => [
		'label' => __( 'Categories left out', 'bookingx-coupons' ),
		'help' => __( 'Not good for services of these categories.', 'bookingx-coupons' ),
		'fields' => [
			'ids' => [ 'label' => __( 'Not good for', 'bookingx-coupons' ) ],
		],
	],
	RequiredServices::class => static fn(): array => [
		'label' => __( 'Needed services', 'bookingx-coupons' ),
		'help' => __( 'At least one of these is in the booking, whatever the coupon is good for.', 'bookingx-coupons' ),
		'fields' => [
			'ids' => [ 'label' => __( 'One of', 'bookingx-coupons' ) ],
		],
		'reasons' => [
			'required_service_missing' => [
				/* translators: %s: names of services */
				'customer' => static fn( Facts $facts ): string => sprintf( __( 'Book %s too to use this coupon.', 'bookingx-coupons' ), $facts->services( 'services' ) ),
				/* translators: %s: names of services */
				'staff' => static fn( Facts $facts ): string => sprintf( __( 'None of the services that must be in the booking is: %s.', 'bookingx-coupons' ), $facts->services( 'services' ) ),
			],
		],
	],
	ExcludeReduced::class => static fn(): array => [
		'label' => __( 'Not for what is reduced', 'bookingx-coupons' ),
		'help' => __( 'Leaves out what has a reduced price already.', 'bookingx-coupons' ),
		'fields' => [],
		'reasons' => [
			'already_reduced' => [
				'customer' => static fn( Facts $facts ): string => __( 'This coupon is not valid for prices that are reduced already.', 'bookingx-coupons' ),
				'staff' => static fn( Facts $facts ): string => __( 'Every line is reduced already.', 'bookingx-coupons' ),
			],
		],
	],
];
