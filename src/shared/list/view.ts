import type { Filter, ViewGrid, ViewTable } from '@wordpress/dataviews/wp';

export type ListView = ViewTable;

/** The same list on a phone: a card an item, so that nothing hides beside the screen. */
export type PhoneView = ViewGrid;

/** A named place above the list, with what it asks the server for. */
export type Tab = {
	id: string;
	label: string;
	query: Record< string, string >;
};

/** How a filter of the list is said to the server. */
export type FilterQuery = ( filter: Filter ) => Record< string, string >;

export function onPhone( view: ListView ): PhoneView {
	return {
		...view,
		type: 'grid',
		showMedia: false,
		layout: { density: 'compact' },
	};
}

/** Back to what is remembered: cards have no columns to arrange. */
export function fromPhone( view: PhoneView, before: ListView ): ListView {
	const { showMedia, ...rest } = view;
	return { ...rest, type: 'table', layout: before.layout };
}

/** What the server is asked for; filters by their own name unless the list says otherwise. */
export function queryOf(
	view: ListView,
	tab: Tab | undefined,
	filterQuery: FilterQuery = plainFilter
): string {
	const params = new URLSearchParams( {
		page: String( view.page ?? 1 ),
		per_page: String( view.perPage ?? 20 ),
		...( view.sort
			? { orderby: view.sort.field, order: view.sort.direction }
			: {} ),
		...( view.search ? { search: view.search } : {} ),
		...tab?.query,
	} );
	for ( const filter of view.filters ?? [] ) {
		for ( const [ name, value ] of Object.entries(
			filterQuery( filter )
		) ) {
			params.set( name, value );
		}
	}
	return params.toString();
}

export function plainFilter( {
	field,
	value,
}: Filter ): Record< string, string > {
	return value === undefined || value === null || value === ''
		? {}
		: { [ field ]: String( value ) };
}

/** The part of a view that belongs to the address: what is looked at. Columns and density belong to the person. */
export function addressOfView( view: ListView, standard: ListView ) {
	const filters = ( view.filters ?? [] ).filter(
		( { value } ) => value !== undefined
	);
	const query: Record< string, string > = {
		s: view.search ?? '',
		paged: ( view.page ?? 1 ) > 1 ? String( view.page ) : '',
		orderby: '',
		order: '',
		filters: filters.length > 0 ? JSON.stringify( filters ) : '',
	};
	const { sort } = view;
	if ( sort && JSON.stringify( sort ) !== JSON.stringify( standard.sort ) ) {
		query.orderby = sort.field;
		query.order = sort.direction;
	}
	return query;
}

export function viewFromAddress(
	query: Record< string, string >,
	standard: ListView
): ListView {
	const page = Number( query.paged );
	return {
		...standard,
		search: query.s ?? '',
		page: Number.isInteger( page ) && page > 0 ? page : 1,
		sort: query.orderby
			? {
					field: query.orderby,
					direction: query.order === 'asc' ? 'asc' : 'desc',
				}
			: standard.sort,
		filters: filtersFrom( query.filters ),
	};
}

function filtersFrom( text: string | undefined ): Filter[] {
	try {
		const parsed: unknown = JSON.parse( text ?? '[]' );
		return Array.isArray( parsed ) ? parsed.filter( isFilter ) : [];
	} catch {
		return [];
	}
}

function isFilter( value: unknown ): value is Filter {
	return (
		typeof value === 'object' &&
		value !== null &&
		'field' in value &&
		'operator' in value
	);
}
