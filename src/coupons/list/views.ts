import type { Filter } from '@wordpress/dataviews/wp';
import { __ } from '@wordpress/i18n';
import { type ListView, plainFilter, type Tab } from '../../shared/list/view';
import { dayAfter, today } from '../../shared/time';

/** What ends within a week wants a decision. */
const EXPIRING_DAYS = 7;

export const standardView: ListView = {
	type: 'table',
	page: 1,
	perPage: 20,
	sort: { field: 'created_at', direction: 'desc' },
	titleField: 'code',
	descriptionField: 'name',
	fields: [ 'summary', 'state', 'times_used', 'valid_until', 'created_by' ],
	layout: { density: 'balanced' },
};

export function couponTabs(): Tab[] {
	return [
		{ id: 'all', label: __( 'All', 'bookingx-coupons' ), query: {} },
		state( 'active', __( 'Active', 'bookingx-coupons' ) ),
		state( 'scheduled', __( 'Scheduled', 'bookingx-coupons' ) ),
		{
			id: 'expiring',
			label: __( 'Expiring', 'bookingx-coupons' ),
			query: {
				state: 'active',
				ends_before: dayAfter( today(), EXPIRING_DAYS + 1 ),
			},
		},
		state( 'depleted', __( 'Used up', 'bookingx-coupons' ) ),
		state( 'draft', __( 'Drafts', 'bookingx-coupons' ) ),
		state( 'archived', __( 'Archived', 'bookingx-coupons' ) ),
	];
}

/** Days count in full: between two days means from the first one's start to the second one's end. */
export function couponFilter( filter: Filter ): Record< string, string > {
	const { field, value } = filter;
	const name = field === 'valid_until' ? 'ends' : 'created';
	if ( field !== 'valid_until' && field !== 'created_at' ) {
		return plainFilter( filter );
	}
	const [ from, until ]: unknown[] = Array.isArray( value ) ? value : [];
	return {
		...( isDay( from ) ? { [ `${ name }_after` ]: from } : {} ),
		...( isDay( until )
			? { [ `${ name }_before` ]: dayAfter( until, 1 ) }
			: {} ),
	};
}

function isDay( value: unknown ): value is string {
	return typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test( value );
}

function state( id: string, label: string ): Tab {
	return { id, label, query: { state: id } };
}
