/** Where the app is: the menu page, and what of it. Everything stands in the address, so back and reload work. */
export type Location = {
	page: string;
	id: number | null;
	action: 'list' | 'new' | 'edit' | 'view';
	/** All other parts of the address: search, filters, tab. */
	query: Record< string, string >;
};

export type Target = {
	page: string;
	id?: number | null;
	action?: Location[ 'action' ];
	query?: Record< string, string >;
};

export function parse( search: string ): Location {
	const {
		page = '',
		id,
		action,
		...query
	} = Object.fromEntries( new URLSearchParams( search ) );
	const number = /^[1-9]\d{0,17}$/.test( id ?? '' ) ? Number( id ) : null;
	if ( number !== null ) {
		return {
			page,
			id: number,
			action: action === 'edit' ? 'edit' : 'view',
			query,
		};
	}
	return { page, id: null, action: action === 'new' ? 'new' : 'list', query };
}

export function addressOf( target: Target ): string {
	const params = new URLSearchParams( { page: target.page } );
	if ( target.id ) {
		params.set( 'id', String( target.id ) );
	}
	if ( target.action === 'new' || target.action === 'edit' ) {
		params.set( 'action', target.action );
	}
	for ( const [ name, value ] of Object.entries( target.query ?? {} ) ) {
		if ( value !== '' ) {
			params.set( name, value );
		}
	}
	return `admin.php?${ params }`;
}
