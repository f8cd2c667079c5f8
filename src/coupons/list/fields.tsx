import { __ } from '@wordpress/i18n';
import type { ObjectSchema } from '../../data/schema';
import { UsesBar } from '../../shared/components/UsesBar';
import { optionsOf } from '../../shared/form/options';
import type { Field } from '../../shared/list/DataViewsTable';
import { site } from '../../shared/site';
import { formatInstant, formatMoment } from '../../shared/time';
import type { Coupon } from '../../types/api';
import { StateBadge } from '../state';

/** Columns and filters of the list. Sorting and filtering is the server's; the names are its own. */
export function couponFields(
	schema: ObjectSchema | undefined,
	sentence: ( coupon: Coupon ) => string
): Field< Coupon >[] {
	return [
		{
			id: 'code',
			label: __( 'Code', 'bookingx-coupons' ),
			enableSorting: true,
			enableHiding: false,
			filterBy: false,
			render: ( { item } ) =>
				item.code ? <code>{ item.code }</code> : <>{ item.name }</>,
		},
		{
			id: 'name',
			label: __( 'Name', 'bookingx-coupons' ),
			filterBy: false,
			// Without a code the name stands in the first line already.
			render: ( { item } ) => <>{ item.code ? item.name : '' }</>,
		},
		{
			id: 'summary',
			label: __( 'What it gives', 'bookingx-coupons' ),
			enableSorting: false,
			filterBy: false,
			render: ( { item } ) => (
				<span className="bkx-cell--words">{ sentence( item ) }</span>
			),
		},
		{
			id: 'state',
			label: __( 'Status', 'bookingx-coupons' ),
			enableSorting: false,
			filterBy: false,
			render: ( { item } ) => <StateBadge state={ item.state } />,
		},
		{
			id: 'times_used',
			label: __( 'Uses', 'bookingx-coupons' ),
			filterBy: false,
			render: ( { item } ) => (
				<UsesBar used={ item.times_used } limit={ item.usage_limit } />
			),
		},
		{
			id: 'valid_until',
			label: __( 'Ends', 'bookingx-coupons' ),
			type: 'date',
			filterBy: { operators: [ 'between' ] },
			render: ( { item } ) => <>{ formatMoment( item.valid_until ) }</>,
		},
		{
			id: 'created_by',
			label: __( 'Created by', 'bookingx-coupons' ),
			enableSorting: false,
			filterBy: false,
			render: ( { item } ) => (
				<>{ site().staff[ item.created_by ] ?? '–' }</>
			),
		},
		{
			id: 'created_at',
			label: __( 'Created', 'bookingx-coupons' ),
			type: 'date',
			filterBy: { operators: [ 'between' ] },
			render: ( { item } ) => (
				<>{ formatInstant( item.created_at, 'date' ) }</>
			),
		},
		choice( schema, 'discount_type', __( 'Type', 'bookingx-coupons' ) ),
		choice( schema, 'kind', __( 'Kind', 'bookingx-coupons' ) ),
		choice( schema, 'category', __( 'Category', 'bookingx-coupons' ) ),
	];
}

/** A column that can be filtered by the values of its enum; the words come with the schema. */
function choice(
	schema: ObjectSchema | undefined,
	id: 'discount_type' | 'kind' | 'category',
	label: string
): Field< Coupon > {
	const options = optionsOf( schema?.properties[ id ] ?? {} );
	return {
		id,
		label,
		enableSorting: false,
		elements: options,
		filterBy: { operators: [ 'is' ] },
		render: ( { item } ) => (
			<>
				{ options.find( ( { value } ) => value === item[ id ] )
					?.label ?? '–' }
			</>
		),
	};
}
