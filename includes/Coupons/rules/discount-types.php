<?php
/**
 * What is given: words of the discount types, see ../rules.php.
 *
 * @package BookingX\Addons\Coupons
 */

declare( strict_types=1 );

use BookingX\Addons\Coupons\Coupons\Facts;
use BookingX\Addons\Coupons\Pricing\Discounts\Bogo;
use BookingX\Addons\Coupons\Pricing\Discounts\Bundle;
use BookingX\Addons\Coupons\Pricing\Discounts\Falling;
use BookingX\Addons\Coupons\Pricing\Discounts\Fixed;
use BookingX\Addons\Coupons\Pricing\Discounts\FreeService;
use BookingX\Addons\Coupons\Pricing\Discounts\Group;
use BookingX\Addons\Coupons\Pricing\Discounts\Percentage;
use BookingX\Addons\Coupons\Pricing\Discounts\Tiered;
use BookingX\Addons\Coupons\Pricing\Discounts\UnitPrice;
use BookingX\Addons\Coupons\Pricing\Discounts\YieldCode;
use BookingX\Addons\Coupons\Pricing\Line;
use BookingX\Addons\Coupons\Pricing\Units;

defined( 'ABSPATH' ) || exit;

return [
	Percentage::class => static fn(): array => [
		'label' => __( 'Percentage', 'bookingx-coupons' ),
		'help' => __( 'So many percent off everything the coupon is good for.', 'bookingx-coupons' ),
		'fields' => [
			'basis_points' => [
				'label' => __( 'Percent off', 'bookingx-coupons' ),
				'help' => __( 'Two decimals at most, such as 12.50.', 'bookingx-coupons' ),
			],
			'max_units' => [
				'label' => __( 'For so many units at most', 'bookingx-coupons' ),
				'help' => __( 'Empty: for all.', 'bookingx-coupons' ),
			],
			'pick' => [
				'label' => __( 'Which units first', 'bookingx-coupons' ),
				'choices' => [
					Units::LINE_TOTAL => __( 'What costs most as a line', 'bookingx-coupons' ),
					Units::CHEAPEST => __( 'The cheapest', 'bookingx-coupons' ),
					Units::DEAREST => __( 'The dearest', 'bookingx-coupons' ),
				],
			],
		],
	],
	Fixed::class => static fn(): array => [
		'label' => __( 'Fixed amount', 'bookingx-coupons' ),
		'help' => __( 'An amount off, never more than what the coupon is good for costs.', 'bookingx-coupons' ),
		'fields' => [
			'minor' => [ 'label' => __( 'Amount off', 'bookingx-coupons' ) ],
			'per' => [
				'label' => __( 'Given', 'bookingx-coupons' ),
				'choices' => [
					Fixed::PER_BOOKING => __( 'Once per booking', 'bookingx-coupons' ),
					Fixed::PER_LINE => __( 'On every line', 'bookingx-coupons' ),
					Fixed::PER_UNIT => __( 'On every unit', 'bookingx-coupons' ),
				],
			],
			'share_by' => [
				'label' => __( 'Shared among the lines', 'bookingx-coupons' ),
				'choices' => [
					Fixed::BY_PRICE => __( 'By price', 'bookingx-coupons' ),
					Fixed::BY_QUANTITY => __( 'By quantity', 'bookingx-coupons' ),
				],
			],
			'max_units' => [
				'label' => __( 'For so many units at most', 'bookingx-coupons' ),
				'help' => __( 'Empty: for all. Only when given on every unit.', 'bookingx-coupons' ),
			],
			'pick' => [
				'label' => __( 'Which units first', 'bookingx-coupons' ),
				'choices' => [
					Units::LINE_TOTAL => __( 'What costs most as a line', 'bookingx-coupons' ),
					Units::CHEAPEST => __( 'The cheapest', 'bookingx-coupons' ),
					Units::DEAREST => __( 'The dearest', 'bookingx-coupons' ),
				],
			],
		],
	],
	UnitPrice::class => static fn(): array => [
		'label' => __( 'New unit price', 'bookingx-coupons' ),
		'help' => __( 'Every unit costs this; what is cheaper stays as it is.', 'bookingx-coupons' ),
		'fields' => [
			'minor' => [ 'label' => __( 'Price of a unit', 'bookingx-coupons' ) ],
		],
	],
	FreeService::class => static fn(): array => [
		'label' => __( 'Free extra or service', 'bookingx-coupons' ),
		'help' => __( 'Some units of the named extras or services cost nothing.', 'bookingx-coupons' ),
		'fields' => [
			'target' => [
				'label' => __( 'What is free', 'bookingx-coupons' ),
				'choices' => [
					Line::EXTRA => __( 'Extras', 'bookingx-coupons' ),
					Line::SERVICE => __( 'Services', 'bookingx-coupons' ),
				],
			],
			'ids' => [ 'label' => __( 'Which', 'bookingx-coupons' ) ],
			'units' => [ 'label' => __( 'How many units', 'bookingx-coupons' ) ],
			'pick' => [
				'label' => __( 'Which units first', 'bookingx-coupons' ),
				'choices' => [
					Units::CHEAPEST => __( 'The cheapest', 'bookingx-coupons' ),
					Units::DEAREST => __( 'The dearest', 'bookingx-coupons' ),
				],
			],
		],
		'reasons' => [
			'free_item_missing' => [
				'customer' => static fn( Facts $facts ): string => $facts->has( 'extras' )
					/* translators: %s: names of extras */
					? sprintf( __( 'Add %s: it is free with this coupon.', 'bookingx-coupons' ), $facts->extras( 'extras' ) )
					/* translators: %s: names of services */
					: sprintf( __( 'Add %s: it is free with this coupon.', 'bookingx-coupons' ), $facts->services( 'services' ) ),
				'staff' => static fn( Facts $facts ): string => $facts->has( 'extras' )
					/* translators: %s: names of extras */
					? sprintf( __( 'None of the free extras is booked: %s.', 'bookingx-coupons' ), $facts->extras( 'extras' ) )
					/* translators: %s: names of services */
					: sprintf( __( 'None of the free services is booked: %s.', 'bookingx-coupons' ), $facts->services( 'services' ) ),
			],
		],
	],
	Bogo::class => static fn(): array => [
		'label' => __( 'Buy some, get some', 'bookingx-coupons' ),
		'help' => __( 'Buy some units and get others free or cheaper.', 'bookingx-coupons' ),
		'fields' => [
			'buy_quantity' => [ 'label' => __( 'Buy', 'bookingx-coupons' ) ],
			'get_quantity' => [ 'label' => __( 'Get', 'bookingx-coupons' ) ],
			'buy_services' => [
				'label' => __( 'Bought services', 'bookingx-coupons' ),
				'help' => __( 'Empty: any.', 'bookingx-coupons' ),
			],
			'get_services' => [
				'label' => __( 'Given services', 'bookingx-coupons' ),
				'help' => __( 'Empty: any.', 'bookingx-coupons' ),
			],
			'basis_points' => [
				'label' => __( 'Percent off the given ones', 'bookingx-coupons' ),
				'help' => __( '100 makes them free.', 'bookingx-coupons' ),
			],
			'pick' => [
				'label' => __( 'Which units are given', 'bookingx-coupons' ),
				'choices' => [
					Units::CHEAPEST => __( 'The cheapest', 'bookingx-coupons' ),
					Units::DEAREST => __( 'The dearest', 'bookingx-coupons' ),
				],
			],
			'max_groups' => [
				'label' => __( 'How often per booking', 'bookingx-coupons' ),
				'help' => __( 'Empty: as often as it fits.', 'bookingx-coupons' ),
			],
			'partial_get' => [
				'label' => __( 'Also with fewer given than promised', 'bookingx-coupons' ),
				'help' => __( 'When there are enough to buy, but not all to be given.', 'bookingx-coupons' ),
			],
		],
		'reasons' => [
			'more_units_needed' => [
				/* translators: %s: number of persons or appointments */
				'customer' => static fn( Facts $facts ): string => sprintf( __( 'Book %s more to use this coupon.', 'bookingx-coupons' ), $facts->number( 'missing_units' ) ),
				/* translators: %s: number */
				'staff' => static fn( Facts $facts ): string => sprintf( __( 'Persons or appointments missing: %s.', 'bookingx-coupons' ), $facts->number( 'missing_units' ) ),
			],
		],
	],
	Tiered::class => static fn(): array => [
		'label' => __( 'Steps', 'bookingx-coupons' ),
		'help' => __( 'The more is spent or booked, the more comes off.', 'bookingx-coupons' ),
		'fields' => [
			'tiers' => [
				'label' => __( 'Steps', 'bookingx-coupons' ),
				'help' => __( 'The highest step that is reached counts.', 'bookingx-coupons' ),
				'fields' => [
					'spend_minor' => [
						'label' => __( 'From this amount', 'bookingx-coupons' ),
						'help' => __( 'Or a quantity.', 'bookingx-coupons' ),
					],
					'quantity' => [
						'label' => __( 'From this quantity', 'bookingx-coupons' ),
						'help' => __( 'Or an amount.', 'bookingx-coupons' ),
					],
					'basis_points' => [
						'label' => __( 'Percent off', 'bookingx-coupons' ),
						'help' => __( 'Or an amount.', 'bookingx-coupons' ),
					],
					'minor' => [
						'label' => __( 'Amount off', 'bookingx-coupons' ),
						'help' => __( 'Or a percentage.', 'bookingx-coupons' ),
					],
				],
			],
		],
		'reasons' => [
			'below_lowest_tier' => [
				/* translators: %s: amount of money */
				'customer' => static fn( Facts $facts ): string => sprintf( __( 'Spend %s more to use this coupon.', 'bookingx-coupons' ), $facts->money( 'missing' ) ),
				/* translators: %s: amount of money */
				'staff' => static fn( Facts $facts ): string => sprintf( __( 'Missing to the lowest step: %s.', 'bookingx-coupons' ), $facts->money( 'missing' ) ),
			],
		],
	],
	Bundle::class => static fn(): array => [
		'label' => __( 'Bundle price', 'bookingx-coupons' ),
		'help' => __( 'Named services together at one price.', 'bookingx-coupons' ),
		'fields' => [
			'minor' => [ 'label' => __( 'Price of the bundle', 'bookingx-coupons' ) ],
			'services' => [
				'label' => __( 'Services', 'bookingx-coupons' ),
				'help' => __( 'One of each. Empty: everything the coupon is good for, together.', 'bookingx-coupons' ),
			],
			'max_groups' => [
				'label' => __( 'How often per booking', 'bookingx-coupons' ),
				'help' => __( 'Empty: as often as it fits.', 'bookingx-coupons' ),
			],
		],
		'reasons' => [
			'bundle_incomplete' => [
				/* translators: %s: names of services */
				'customer' => static fn( Facts $facts ): string => sprintf( __( 'Add %s to get the bundle price.', 'bookingx-coupons' ), $facts->services( 'missing_services' ) ),
				/* translators: %s: names of services */
				'staff' => static fn( Facts $facts ): string => sprintf( __( 'Missing in the bundle: %s.', 'bookingx-coupons' ), $facts->services( 'missing_services' ) ),
			],
		],
	],
	Group::class => static fn(): array => [
		'label' => __( 'Group price', 'bookingx-coupons' ),
		'help' => __( 'Whole groups of persons or appointments pay less each.', 'bookingx-coupons' ),
		'fields' => [
			'size' => [ 'label' => __( 'Size of a group', 'bookingx-coupons' ) ],
			'basis_points' => [
				'label' => __( 'Percent off', 'bookingx-coupons' ),
				'help' => __( 'Or an amount.', 'bookingx-coupons' ),
			],
			'minor' => [
				'label' => __( 'Amount off each', 'bookingx-coupons' ),
				'help' => __( 'Or a percentage.', 'bookingx-coupons' ),
			],
		],
	],
	Falling::class => static fn(): array => [
		'label' => __( 'Falling amount', 'bookingx-coupons' ),
		'help' => __( 'The amount falls by a step with each use, down to a least one.', 'bookingx-coupons' ),
		'fields' => [
			'initial_minor' => [ 'label' => __( 'First use', 'bookingx-coupons' ) ],
			'step_minor' => [ 'label' => __( 'Less with each use', 'bookingx-coupons' ) ],
			'minimum_minor' => [ 'label' => __( 'Never less than', 'bookingx-coupons' ) ],
		],
	],
	YieldCode::class => static fn(): array => [
		'label' => __( 'Follows demand', 'bookingx-coupons' ),
		'help' => __( 'A percentage that grows with lead time and with free time in the calendar.', 'bookingx-coupons' ),
		'fields' => [
			'base_points' => [ 'label' => __( 'Percent to begin with', 'bookingx-coupons' ) ],
			'points_per_day' => [
				'label' => __( 'Percent for each day of lead time', 'bookingx-coupons' ),
				'help' => __( 'Whole days between booking and appointment.', 'bookingx-coupons' ),
			],
			'max_days' => [ 'label' => __( 'Days that count at most', 'bookingx-coupons' ) ],
			'points_per_free_tenth' => [
				'label' => __( 'Percent for each free tenth', 'bookingx-coupons' ),
				'help' => __( 'Of the day of the person who provides the service.', 'bookingx-coupons' ),
			],
			'floor_points' => [ 'label' => __( 'Never less than', 'bookingx-coupons' ) ],
			'ceiling_points' => [ 'label' => __( 'Never more than', 'bookingx-coupons' ) ],
		],
	],
];
