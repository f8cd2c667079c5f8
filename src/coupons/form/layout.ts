import { __ } from '@wordpress/i18n';
import type { Section } from '../../shared/form/sections';

/**
 * The order in which somebody thinks of a coupon. Only the first two sections are needed; the others say what holds while nothing is set.
 * What the server adds later comes up in the last one, or where its schema says (`x-section`).
 */
export function couponSections(): Section[] {
	return [
		{
			id: 'what',
			title: __( 'What', 'bookingx-coupons' ),
			fields: [
				'discount_type',
				'discount_value',
				'max_discount_amount',
			],
		},
		{
			id: 'code',
			title: __( 'Code', 'bookingx-coupons' ),
			fields: [ 'kind', 'code', 'name' ],
		},
		folding(
			'where',
			__( 'Where', 'bookingx-coupons' ),
			[
				'applicable_services',
				'excluded_services',
				'applicable_providers',
				'excluded_providers',
			],
			__( 'All services, all providers', 'bookingx-coupons' )
		),
		folding(
			'who',
			__( 'Who', 'bookingx-coupons' ),
			[ 'customer_restrictions' ],
			__( 'Everyone', 'bookingx-coupons' )
		),
		folding(
			'when',
			__( 'When', 'bookingx-coupons' ),
			[ 'valid_from', 'valid_until', 'day_restrictions' ],
			__( 'From now on, any day, no end', 'bookingx-coupons' )
		),
		folding(
			'limits',
			__( 'Limits', 'bookingx-coupons' ),
			[
				'usage_limit',
				'usage_limit_per_customer',
				'min_purchase_amount',
			],
			__( 'Any number of uses, once per customer', 'bookingx-coupons' )
		),
		folding(
			'look',
			__( 'Look and texts', 'bookingx-coupons' ),
			[ 'customer_text', 'description', 'category', 'disclosure' ],
			__( 'No texts of its own', 'bookingx-coupons' )
		),
		folding( 'more', __( 'More conditions', 'bookingx-coupons' ), [] ),
	];
}

function folding(
	id: string,
	title: string,
	fields: string[],
	otherwise?: string
): Section {
	return { id, title, fields, otherwise, folds: true };
}
