<?php
/**
 * Sentences of the reasons that belong to no single rule, see ../rules.php.
 *
 * @package BookingX\Addons\Coupons
 */

declare( strict_types=1 );

use BookingX\Addons\Coupons\Coupons\Facts;

defined( 'ABSPATH' ) || exit;

return [
	'invalid_coupon'          => static fn(): array => [
		'customer' => static fn( Facts $facts ): string => __( 'Invalid coupon code.', 'bookingx-coupons' ),
		'staff'    => static fn( Facts $facts ): string => __( 'No coupon has this code.', 'bookingx-coupons' ),
	],
	'coupons_disabled'        => static fn(): array => [
		'customer' => static fn( Facts $facts ): string => __( 'Coupons cannot be used at the moment.', 'bookingx-coupons' ),
		'staff'    => static fn( Facts $facts ): string => __( 'Coupons are switched off in the settings.', 'bookingx-coupons' ),
	],
	'inactive_coupon'         => static fn(): array => [
		'customer' => static fn( Facts $facts ): string => __( 'This coupon is not active at the moment.', 'bookingx-coupons' ),
		'staff'    => static fn( Facts $facts ): string => __( 'The coupon or its code is not active.', 'bookingx-coupons' ),
	],
	'usage_limit_reached'     => static fn(): array => [
		'customer' => static fn( Facts $facts ): string => __( 'This coupon has been used up.', 'bookingx-coupons' ),
		'staff'    => static fn( Facts $facts ): string => __( 'All its uses are taken.', 'bookingx-coupons' ),
	],
	'customer_limit_reached'  => static fn(): array => [
		'customer' => static fn( Facts $facts ): string => __( 'You have used this coupon as often as allowed.', 'bookingx-coupons' ),
		'staff'    => static fn( Facts $facts ): string => __( 'This customer has taken all the uses that one person may have.', 'bookingx-coupons' ),
	],
	'already_applied'         => static fn(): array => [
		'customer' => static fn( Facts $facts ): string => __( 'This coupon is applied already.', 'bookingx-coupons' ),
		'staff'    => static fn( Facts $facts ): string => __( 'The same coupon is applied already, by another code.', 'bookingx-coupons' ),
	],
	'not_eligible'            => static fn(): array => [
		'customer' => static fn( Facts $facts ): string => __( 'You are not eligible for this coupon.', 'bookingx-coupons' ),
		'staff'    => static fn( Facts $facts ): string => __( 'This customer is not one of those it is for.', 'bookingx-coupons' ),
	],
	'invalid_terms'           => static fn(): array => [
		'customer' => static fn( Facts $facts ): string => __( 'This coupon is not active at the moment.', 'bookingx-coupons' ),
		/* translators: %s: technical name of a setting and what is wrong with it */
		'staff'    => static fn( Facts $facts ): string => sprintf( __( 'Its settings are not valid any more (%s). Open it, correct and save.', 'bookingx-coupons' ), $facts->text( 'problem' ) ),
	],
	'currency_mismatch'       => static fn(): array => [
		/* translators: %s: currency code */
		'customer' => static fn( Facts $facts ): string => sprintf( __( 'This coupon is for bookings in %s.', 'bookingx-coupons' ), $facts->text( 'currency' ) ),
		/* translators: %s: currency code */
		'staff'    => static fn( Facts $facts ): string => sprintf( __( 'Its amounts are in %s, the booking is not.', 'bookingx-coupons' ), $facts->text( 'currency' ) ),
	],
	'nothing_to_discount'     => static fn(): array => [
		'customer' => static fn( Facts $facts ): string => __( 'There is nothing left that this coupon could lower.', 'bookingx-coupons' ),
		'staff'    => static fn( Facts $facts ): string => __( 'What it is good for costs nothing, or is at its lowest price already.', 'bookingx-coupons' ),
	],
	'discount_limit_reached'  => static fn(): array => [
		'customer' => static fn( Facts $facts ): string => __( 'This booking is at its lowest price already.', 'bookingx-coupons' ),
		'staff'    => static fn( Facts $facts ): string => __( 'The discount limits in the settings leave no room.', 'bookingx-coupons' ),
	],
	'better_discount_applied' => static fn(): array => [
		'customer' => static fn( Facts $facts ): string => $facts->has( 'would_save' )
			/* translators: 1: what the coupon would save, 2: how much less that is than what is applied */
			? sprintf( __( 'A better discount is applied already: this coupon would save %1$s, which is %2$s less.', 'bookingx-coupons' ), $facts->money( 'would_save' ), $facts->money( 'less_by' ) )
			: __( 'A better discount is applied already.', 'bookingx-coupons' ),
		/* translators: 1: what the coupon would save, 2: how much less that is than what is applied */
		'staff'    => static fn( Facts $facts ): string => sprintf( __( 'Alone it would save %1$s, %2$s less than what is applied.', 'bookingx-coupons' ), $facts->money( 'would_save' ), $facts->money( 'less_by' ) ),
	],
	'too_many_codes'          => static fn(): array => [
		'customer' => static fn( Facts $facts ): string => __( 'More codes than these cannot be used for a booking. Remove one first.', 'bookingx-coupons' ),
		'staff'    => static fn( Facts $facts ): string => __( 'The checkout remembers no more codes.', 'bookingx-coupons' ),
	],
	'only_one_discount'       => static fn(): array => [
		'customer' => static fn( Facts $facts ): string => __( 'Only one discount can be used for a booking.', 'bookingx-coupons' ),
		'staff'    => static fn( Facts $facts ): string => __( 'Several coupons on one booking are switched off in the settings.', 'bookingx-coupons' ),
	],
	'exclusive_conflict'      => static fn(): array => [
		'customer' => static fn( Facts $facts ): string => __( 'This coupon cannot be combined with the discount that is applied.', 'bookingx-coupons' ),
		'staff'    => static fn( Facts $facts ): string => __( 'It, or what is applied, is set to stand alone.', 'bookingx-coupons' ),
	],
	'stacking_group_conflict' => static fn(): array => [
		'customer' => static fn( Facts $facts ): string => __( 'This coupon cannot be combined with the discount that is applied.', 'bookingx-coupons' ),
		'staff'    => static fn( Facts $facts ): string => __( 'Another coupon of its stacking group is applied.', 'bookingx-coupons' ),
	],
	'not_combinable'          => static fn(): array => [
		'customer' => static fn( Facts $facts ): string => __( 'This coupon cannot be combined with the discount that is applied.', 'bookingx-coupons' ),
		'staff'    => static fn( Facts $facts ): string => __( 'Its stacking groups do not go with those of what is applied.', 'bookingx-coupons' ),
	],
	'no_condition_met'        => static fn(): array => [
		'customer' => static fn( Facts $facts ): string => __( 'None of the conditions of this coupon is met.', 'bookingx-coupons' ),
		'staff'    => static fn( Facts $facts ): string => __( 'None of the alternatives holds:', 'bookingx-coupons' ),
	],
	'excluded_by_rule'        => static fn(): array => [
		'customer' => static fn( Facts $facts ): string => __( 'This coupon is not valid for this booking.', 'bookingx-coupons' ),
		/* translators: %s: technical names of rules */
		'staff'    => static fn( Facts $facts ): string => sprintf( __( 'A rule says not: %s.', 'bookingx-coupons' ), $facts->enumeration( 'rules' ) ),
	],
];
