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

/** One item, asked for anew whenever a screen opens it: a form must not start from an old state. */
export function useItem< T extends Entity >(
	resource: Resource< T >,
	id: number
): Remote< T > & { etag: string } {
	const { refresh } = useDispatch( resource );
	const [ attempt, setAttempt ] = useState( 0 );
	const [ isLoading, setLoading ] = useState( true );
	const [ problem, setProblem ] = useState< Problem | null >( null );
	const { data, etag } = useSelect(
		( select ) => ( {
			data: select( resource ).getItem( id ),
			etag: select( resource ).getEtag( id ),
		} ),
		[ resource, id ]
	);
	useEffect( () => {
		setLoading( true );
		setProblem( null );
		refresh( id )
			.catch( ( thrown: unknown ) => setProblem( problemOf( thrown ) ) )
			.finally( () => setLoading( false ) );
	}, [ refresh, id, attempt ] );
	const retry = useCallback( () => setAttempt( ( n ) => n + 1 ), [] );
	return {
		data: problem ? undefined : data,
		etag,
		isLoading,
		problem,
		retry,
	};
}

/** For forms: nothing until the newest state is there. */
export function onceFresh< T >( from: Remote< T > ): Remote< T > {
	return from.isLoading ? { ...from, data: undefined } : from;
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
	selector: 'getPage' | 'getSchema',
	argument?: string
): () => void {
	const { invalidateResolution } = useDispatch( resource );
	return useCallback( () => {
		invalidateResolution(
			selector,
			argument === undefined ? [] : [ argument ]
		);
	}, [ invalidateResolution, selector, argument ] );
}
