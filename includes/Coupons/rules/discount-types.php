<?php
/**
 * What is given: words of the discount types, see ../rules.php.
 *
 * @package BookingX\Addons\Coupons
 */

declare( strict_types=1 );

use BookingX\Addons\Coupons\Pricing\Discounts\Fixed;
use BookingX\Addons\Coupons\Pricing\Discounts\Percentage;

defined( 'ABSPATH' ) || exit;

return [
	Percentage::class => static fn(): array => [
		'label'  => __( 'Percentage', 'bookingx-coupons' ),
		'help'   => __( 'So many percent off everything the coupon is good for.', 'bookingx-coupons' ),
		'fields' => [
			'basis_points' => [
				'label' => __( 'Percent off', 'bookingx-coupons' ),
				'help'  => __( 'Two decimals at most, such as 12.50.', 'bookingx-coupons' ),
			],
		],
	],
	Fixed::class      => static fn(): array => [
		'label'  => __( 'Fixed amount', 'bookingx-coupons' ),
		'help'   => __( 'An amount off, once per booking, never more than what the coupon is good for costs.', 'bookingx-coupons' ),
		'fields' => [
			'minor' => [
				'label' => __( 'Amount off', 'bookingx-coupons' ),
			],
		],
	],
];
