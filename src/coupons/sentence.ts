import { __, _n, sprintf } from '@wordpress/i18n';
import type { ObjectSchema } from '../data/schema';
import { chosen, dayNames } from '../shared/names';
import { isSet, type Values } from '../shared/form/values';
import { listed } from '../shared/lists';
import { formatMoney, type Money, typedFromDecimal } from '../shared/money';
import { formatMoment, type Moment } from '../shared/time';

/** Names of what ids stand for. */
export type Names = {
	services: Record< number, string >;
	providers: Record< number, string >;
};

type Clause = ( value: unknown, names: Names ) => string;

/** A decimal string of the wire. */
const DECIMAL = /^\d+(\.\d+)?$/;

/** Fields that say what the coupon is, not when it works. */
const silent: ReadonlySet< string > = new Set( [
	'code',
	'name',
	'kind',
	'status',
	'description',
	'customer_text',
	'category',
	'disclosure',
	'discount_type',
	'discount_value',
] );

/**
 * What the coupon will do, in one sentence, while somebody fills in the form.
 *
 * Conditions that this list has no words for are named by their title, so that none is ever kept quiet.
 */
export function sentenceOf(
	schema: ObjectSchema,
	values: Values,
	names: Names
): string {
	const gift = giftOf( values );
	if ( gift === '' ) {
		return '';
	}
	const conditions = Object.keys( schema.properties )
		.filter( ( name ) => ! silent.has( name ) )
		.filter( ( name ) => says( schema, name, values[ name ] ) )
		.map( ( name ) => {
			const clause = clauses()[ name ];
			return clause
				? clause( values[ name ], names )
				: ( schema.properties[ name ]?.title ?? name );
		} );
	return listed( [ gift, ...conditions ], 'unit' );
}

function says( schema: ObjectSchema, name: string, value: unknown ): boolean {
	const field = schema.properties[ name ];
	if ( ! field || field.readOnly ) {
		return false;
	}
	// Once per customer is the default, and worth saying.
	return (
		isSet( field, value ) ||
		( name === 'usage_limit_per_customer' && typeof value === 'number' )
	);
}

function giftOf( values: Values ): string {
	const { discount_type: type, discount_value: value } = values;
	// What is no number yet is the field's business: it would read as if it were a term.
	if (
		type === 'percentage' &&
		typeof value === 'string' &&
		DECIMAL.test( value )
	) {
		return sprintf(
			/* translators: %s: a number */
			__( '%s %% off', 'bookingx-coupons' ),
			typedFromDecimal( value.replace( /\.0+$|(\.\d*[1-9])0+$/, '$1' ) )
		);
	}
	return isMoney( value )
		? sprintf(
				/* translators: %s: an amount of money */
				__( '%s off', 'bookingx-coupons' ),
				formatMoney( value )
			)
		: '';
}

/* eslint-disable @wordpress/i18n-translator-comments -- one comment for all: %s is an amount, a list of names, or a date. */
function clauses(): Record< string, Clause > {
	return {
		max_discount_amount: ( value ) =>
			sprintf( __( 'at most %s', 'bookingx-coupons' ), amount( value ) ),
		min_purchase_amount: ( value ) =>
			sprintf(
				__( 'from a booking of %s', 'bookingx-coupons' ),
				amount( value )
			),
		applicable_services: ( value, { services } ) =>
			sprintf(
				__( 'only %s', 'bookingx-coupons' ),
				all( value, services )
			),
		excluded_services: ( value, { services } ) =>
			sprintf(
				__( 'not %s', 'bookingx-coupons' ),
				all( value, services )
			),
		applicable_providers: ( value, { providers } ) =>
			sprintf(
				__( 'only with %s', 'bookingx-coupons' ),
				all( value, providers )
			),
		excluded_providers: ( value, { providers } ) =>
			sprintf(
				__( 'not with %s', 'bookingx-coupons' ),
				all( value, providers )
			),
		customer_restrictions: ( value ) =>
			value === 'new_only'
				? __( 'for new customers', 'bookingx-coupons' )
				: __( 'for returning customers', 'bookingx-coupons' ),
		valid_from: ( value ) =>
			sprintf(
				__( 'from %s', 'bookingx-coupons' ),
				formatMoment( value as Moment )
			),
		valid_until: ( value ) =>
			sprintf(
				__( 'until %s', 'bookingx-coupons' ),
				formatMoment( value as Moment )
			),
		day_restrictions: ( value ) =>
			sprintf(
				__( 'on %s', 'bookingx-coupons' ),
				all( value, dayNames() )
			),
		usage_limit: ( value ) => inTotal( Number( value ) ),
		usage_limit_per_customer: ( value ) => perCustomer( Number( value ) ),
	};
}
/* eslint-enable @wordpress/i18n-translator-comments */

function inTotal( count: number ): string {
	return count === 1
		? __( 'once in total', 'bookingx-coupons' )
		: sprintf(
				/* translators: %d: a number */
				_n(
					'%d time in total',
					'%d times in total',
					count,
					'bookingx-coupons'
				),
				count
			);
}

function perCustomer( count: number ): string {
	return count === 1
		? __( 'once per customer', 'bookingx-coupons' )
		: sprintf(
				/* translators: %d: a number */
				_n(
					'%d time per customer',
					'%d times per customer',
					count,
					'bookingx-coupons'
				),
				count
			);
}

function amount( value: unknown ): string {
	return isMoney( value ) ? formatMoney( value ) : '?';
}

function all( value: unknown, names: Record< number, string > ): string {
	return listed( chosen( value, names ) );
}

function isMoney( value: unknown ): value is Money {
	return (
		typeof value === 'object' &&
		value !== null &&
		'amount' in value &&
		DECIMAL.test( String( value.amount ) )
	);
}
