import { useDispatch, useSelect } from '@wordpress/data';
import { useCallback, useEffect, useState } from '@wordpress/element';
import { send } from './client';
import { type Problem, problemOf } from './problem';
import type { Entity, Resource } from './resource';
import type { ObjectSchema } from './schema';

/** What is known about something on the server. What was there before stays visible while it loads again. */
export type Remote< T > = {
	data: T | undefined;
	isLoading: boolean;
	problem: Problem | null;
	retry: () => void;
};

export type List< T > = { items: T[]; total: number; totalPages: number };

export function useList< T extends Entity >(
	resource: Resource< T >,
	query: string
): Remote< List< T > > {
	const { page, items, isLoading, error } = useSelect(
		( select ) => {
			const from = select( resource );
			return {
				page: from.getPage( query ),
				items: from.getItems(),
				isLoading: from.isResolving( 'getPage', [ query ] ),
				error: from.getResolutionError( 'getPage', [ query ] ),
			};
		},
		[ resource, query ]
	);
	const retry = useRetry( resource, 'getPage', query );
	return {
		data: page && {
			items: page.ids
				.map( ( id ) => items[ id ] )
				.filter( ( item ): item is T => item !== undefined ),
			total: page.total,
			totalPages: page.totalPages,
		},
		isLoading,
		problem: error ? problemOf( error ) : null,
		retry,
	};
}

export function useItem< T extends Entity >(
	resource: Resource< T >,
	id: number
): Remote< T > & { etag: string } {
	const { data, etag, isLoading, error } = useSelect(
		( select ) => {
			const from = select( resource );
			return {
				data: from.getItem( id ),
				etag: from.getEtag( id ),
				isLoading: from.isResolving( 'getItem', [ id ] ),
				error: from.getResolutionError( 'getItem', [ id ] ),
			};
		},
		[ resource, id ]
	);
	const retry = useRetry( resource, 'getItem', id );
	return {
		data,
		etag,
		isLoading,
		problem: error ? problemOf( error ) : null,
		retry,
	};
}

export function useSchema< T extends Entity >(
	resource: Resource< T >
): Remote< ObjectSchema > {
	const { data, isLoading, error } = useSelect(
		( select ) => {
			const from = select( resource );
			return {
				data: from.getSchema(),
				isLoading: from.isResolving( 'getSchema' ),
				error: from.getResolutionError( 'getSchema' ),
			};
		},
		[ resource ]
	);
	const retry = useRetry( resource, 'getSchema' );
	return {
		data: data ?? undefined,
		isLoading,
		problem: error ? problemOf( error ) : null,
		retry,
	};
}

/** For what belongs to one screen only and is not worth a store: uses of a coupon, the settings. */
export function useRemote< T >(
	path: string,
	method: 'GET' | 'OPTIONS' = 'GET'
): Remote< T > {
	const [ state, setState ] = useState< Omit< Remote< T >, 'retry' > >( {
		data: undefined,
		isLoading: true,
		problem: null,
	} );
	const [ attempt, setAttempt ] = useState( 0 );
	useEffect( () => {
		const gone = new AbortController();
		setState( ( before ) => ( { ...before, isLoading: true } ) );
		send< T >( { path, method, signal: gone.signal } )
			.then( ( { body: data } ) =>
				setState( { data, isLoading: false, problem: null } )
			)
			.catch( ( thrown: unknown ) => {
				if ( ! gone.signal.aborted ) {
					setState( {
						data: undefined,
						isLoading: false,
						problem: problemOf( thrown ),
					} );
				}
			} );
		return () => gone.abort();
	}, [ path, method, attempt ] );
	const retry = useCallback( () => setAttempt( ( n ) => n + 1 ), [] );
	return { ...state, retry };
}

function useRetry< T extends Entity >(
	resource: Resource< T >,
	selector: 'getPage' | 'getItem' | 'getSchema',
	argument?: string | number
): () => void {
	const { invalidateResolution } = useDispatch( resource );
	return useCallback( () => {
		invalidateResolution(
			selector,
			argument === undefined ? [] : [ argument ]
		);
	}, [ invalidateResolution, selector, argument ] );
}
