import { wayBack } from '../../../src/coupons/list/useStatusChange';
import {
	couponFilter,
	couponTabs,
	standardView,
} from '../../../src/coupons/list/views';
import {
	addressOfView,
	queryOf,
	viewFromAddress,
} from '../../../src/shared/list/view';

describe( 'the list of coupons', () => {
	it( 'asks the server for page, order, search and filters', () => {
		const query = queryOf(
			{
				...standardView,
				page: 2,
				search: 'spring',
				filters: [
					{ field: 'kind', operator: 'is', value: 'public' },
					{ field: 'category', operator: 'is', value: undefined },
				],
			},
			undefined,
			couponFilter
		);
		expect( Object.fromEntries( new URLSearchParams( query ) ) ).toEqual( {
			page: '2',
			per_page: '20',
			orderby: 'created_at',
			order: 'desc',
			search: 'spring',
			kind: 'public',
		} );
	} );

	it( 'counts both days of a range in full', () => {
		expect(
			couponFilter( {
				field: 'valid_until',
				operator: 'between',
				value: [ '2026-11-01', '2026-11-30' ],
			} )
		).toEqual( { ends_after: '2026-11-01', ends_before: '2026-12-01' } );
	} );

	it( 'has the views that staff look for', () => {
		expect( couponTabs().map( ( { id } ) => id ) ).toEqual( [
			'all',
			'active',
			'scheduled',
			'expiring',
			'depleted',
			'draft',
			'archived',
		] );
	} );

	it( 'stands in the address, so that back and reload bring it again', () => {
		const view = {
			...standardView,
			page: 3,
			search: 'x',
			sort: { field: 'name', direction: 'asc' as const },
			filters: [
				{ field: 'kind', operator: 'is' as const, value: 'public' },
			],
		};
		expect(
			viewFromAddress( addressOfView( view, standardView ), standardView )
		).toEqual( view );
	} );

	it.each( [ '{', '7', '[{"field":1}]', 'null' ] )(
		'ignores filters of the address that are none: %s',
		( filters ) => {
			expect(
				viewFromAddress( { filters }, standardView ).filters
			).toEqual( [] );
		}
	);
} );

describe( 'undo of a change of status', () => {
	it( 'goes back to where each coupon was', () => {
		expect(
			wayBack( {
				changed: [
					{ id: 1, from: 'active', to: 'archived' },
					{ id: 2, from: 'paused', to: 'archived' },
				],
				refused: [],
			} )
		).toEqual( [
			{ id: 1, status: 'active' },
			{ id: 2, status: 'paused' },
		] );
	} );

	it( 'pauses what was a draft, because what was out never becomes one again', () => {
		expect(
			wayBack( {
				changed: [ { id: 1, from: 'draft', to: 'active' } ],
				refused: [],
			} )
		).toEqual( [ { id: 1, status: 'paused' } ] );
	} );
} );
