import { addressOf, parse } from '../../../src/shared/routing/location';

describe( 'an address of the app', () => {
	it.each( [
		[ '?page=p', { page: 'p', id: null, action: 'list', query: {} } ],
		[ '?page=p&id=7', { page: 'p', id: 7, action: 'view', query: {} } ],
		[
			'?page=p&id=7&action=edit',
			{ page: 'p', id: 7, action: 'edit', query: {} },
		],
		[
			'?page=p&action=new&from=7',
			{ page: 'p', id: null, action: 'new', query: { from: '7' } },
		],
		[ '?page=p&id=0', { page: 'p', id: null, action: 'list', query: {} } ],
		[
			'?page=p&id=1e3',
			{ page: 'p', id: null, action: 'list', query: {} },
		],
		[ '?page=p&id=-1', { page: 'p', id: null, action: 'list', query: {} } ],
	] )( '%s means %j', ( search, place ) => {
		expect( parse( search ) ).toEqual( place );
	} );

	it( 'leads back to the place it was made from', () => {
		const place = {
			page: 'bookingx-coupons-coupons',
			id: 12,
			action: 'edit' as const,
			query: { tab: 'draft', s: 'a&b=c' },
		};
		const address = addressOf( place );
		expect( parse( address.slice( address.indexOf( '?' ) ) ) ).toEqual(
			place
		);
	} );
} );
