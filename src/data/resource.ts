import { createReduxStore, register } from '@wordpress/data';
import { randomKey } from './idempotency';
import { type Reply, send } from './client';
import { type ObjectSchema, recordSchema, type Schema } from './schema';

export type Entity = { id: number };

/** One page of a list: ids in the server's order and the exact totals. */
export type Page = { ids: number[]; total: number; totalPages: number };

type State< T > = {
	items: Record< number, T >;
	etags: Record< number, string >;
	pages: Record< string, Page >;
	schema: ObjectSchema | null;
};

type Event< T > =
	| { type: 'ITEM'; item: T; etag: string }
	| { type: 'PAGE'; query: string; items: T[]; page: Page }
	| { type: 'SCHEMA'; schema: ObjectSchema };

type Thunk = {
	dispatch: {
		( event: unknown ): void;
		invalidateResolutionForStoreSelector: ( selector: string ) => void;
		refresh: ( id: number ) => Promise< unknown >;
	};
	select: { getEtag: ( id: number ) => string };
};

/**
 * A store for one REST collection: pages, items, schema, and the writes that keep them true.
 *
 * Pages are keyed by their query string; after a write the pages that were fetched stay on screen and are asked for again.
 */
export function createResource< T extends Entity >(
	name: string,
	path: string
) {
	const store = createReduxStore( `bookingx-coupons/${ name }`, {
		reducer: ( state: State< T > = empty(), event: Event< T > ) =>
			reduce( state, event ),
		selectors: {
			getItem: ( state: State< T >, id: number ): T | undefined =>
				state.items[ id ],
			getEtag: ( state: State< T >, id: number ): string =>
				state.etags[ id ] ?? '',
			getPage: ( state: State< T >, query: string ): Page | undefined =>
				state.pages[ query ],
			getSchema: ( state: State< T > ): ObjectSchema | null =>
				state.schema,
			getItems: ( state: State< T > ): Record< number, T > => state.items,
		},
		actions: {
			/** Creates, or changes what has an id. */
			save:
				( id: number | null, changes: object, guard: Guard = {} ) =>
				async ( { dispatch }: Thunk ): Promise< Saved< T > > => {
					const reply = await send< T >( {
						method: id === null ? 'POST' : 'PUT',
						path: id === null ? path : `${ path }/${ id }`,
						body: changes,
						etag: guard.etag,
						idempotencyKey: guard.key ?? randomKey(),
					} );
					return received( dispatch, reply );
				},
			/** A named step of one item, like `cancel`. */
			perform:
				( id: number, step: string, body: object = {} ) =>
				async ( { dispatch }: Thunk ): Promise< Saved< T > > => {
					const reply = await send< T >( {
						method: 'POST',
						path: `${ path }/${ id }/${ step }`,
						body,
						idempotencyKey: randomKey(),
					} );
					return received( dispatch, reply );
				},
			/** Changed by another way than save: lists ask again, and what was opened is fetched anew. */
			outdate:
				( ids: number[] ) =>
				async ( { dispatch, select }: Thunk ): Promise< void > => {
					dispatch.invalidateResolutionForStoreSelector( 'getPage' );
					const opened = ids.filter( ( id ) => select.getEtag( id ) );
					await Promise.all( opened.map( dispatch.refresh ) );
				},
			refresh:
				( id: number ) =>
				async ( { dispatch }: Thunk ): Promise< Saved< T > > => {
					const reply = await send< T >( {
						path: `${ path }/${ id }`,
					} );
					return received( dispatch, reply );
				},
		},
		resolvers: {
			getPage:
				( query: string ) =>
				async ( { dispatch }: Thunk ) => {
					const reply = await send< T[] >( {
						path: `${ path }?${ query }`,
					} );
					dispatch( {
						type: 'PAGE',
						query,
						items: reply.body,
						page: {
							ids: reply.body.map( ( { id } ) => id ),
							total: reply.total,
							totalPages: reply.totalPages,
						},
					} );
				},
			getSchema:
				() =>
				async ( { dispatch }: Thunk ) => {
					const reply = await send< { schema: Schema } >( {
						method: 'OPTIONS',
						path,
					} );
					dispatch( {
						type: 'SCHEMA',
						schema: recordSchema( reply.body.schema ),
					} );
				},
		},
	} );
	register( store );
	return store;
}

/** An item as the server has it, and the tag of that state. */
export type Saved< T > = { item: T; etag: string };

/** What protects a write: the state it was made from, and the key that makes sending it twice harmless. */
export type Guard = { etag?: string; key?: string };

export type Resource< T extends Entity > = ReturnType<
	typeof createResource< T >
>;

function empty< T >(): State< T > {
	return { items: {}, etags: {}, pages: {}, schema: null };
}

function received< T extends Entity >(
	dispatch: Thunk[ 'dispatch' ],
	reply: Reply< T >
): Saved< T > {
	dispatch( itemEvent( reply ) );
	dispatch.invalidateResolutionForStoreSelector( 'getPage' );
	return { item: reply.body, etag: reply.etag };
}

function itemEvent< T extends Entity >( reply: Reply< T > ): Event< T > {
	return { type: 'ITEM', item: reply.body, etag: reply.etag };
}

function reduce< T extends Entity >(
	state: State< T >,
	event: Event< T >
): State< T > {
	switch ( event.type ) {
		case 'ITEM':
			return {
				...state,
				items: { ...state.items, [ event.item.id ]: event.item },
				etags: { ...state.etags, [ event.item.id ]: event.etag },
			};
		case 'PAGE':
			return {
				...state,
				items: {
					...state.items,
					...Object.fromEntries(
						// A row of a list says less than the item itself: what is known beyond it stays.
						event.items.map( ( item ) => [
							item.id,
							{ ...state.items[ item.id ], ...item },
						] )
					),
				},
				pages: { ...state.pages, [ event.query ]: event.page },
			};
		case 'SCHEMA':
			return { ...state, schema: event.schema };
		default:
			return state;
	}
}
