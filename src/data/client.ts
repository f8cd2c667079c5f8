import apiFetch from '@wordpress/api-fetch';
import { problemOf, RequestFailed } from './problem';

const NAMESPACE = '/bookingx/v1/';

export type Request = {
	method?: 'GET' | 'POST' | 'PUT' | 'DELETE' | 'OPTIONS';
	/** Below the plugin's namespace, with its query. */
	path: string;
	body?: object;
	/** Of the state that the change was made from; a stale one is refused. */
	etag?: string;
	idempotencyKey?: string;
	signal?: AbortSignal;
};

export type Reply< T > = {
	body: T;
	etag: string;
	total: number;
	totalPages: number;
};

/** Sends one request to the plugin's routes. Throws RequestFailed, or AbortError when the caller gave up. */
export async function send< T >( request: Request ): Promise< Reply< T > > {
	try {
		return await replyOf< T >( await dispatch( request ) );
	} catch ( thrown ) {
		if ( thrown instanceof DOMException && thrown.name === 'AbortError' ) {
			throw thrown;
		}
		throw new RequestFailed( problemOf( await readable( thrown ) ) );
	}
}

/** A page left open overnight has an old nonce: fetch a new one and try once more. */
async function dispatch( request: Request ): Promise< Response > {
	try {
		return await fetchOnce( request );
	} catch ( thrown ) {
		const error = await readable( thrown );
		if (
			problemOf( error ).code !== 'rest_cookie_invalid_nonce' ||
			! ( await refreshNonce() )
		) {
			throw error;
		}
		return fetchOnce( request );
	}
}

async function refreshNonce(): Promise< boolean > {
	const { nonceEndpoint, nonceMiddleware } = apiFetch;
	if ( ! nonceEndpoint || ! nonceMiddleware ) {
		return false;
	}
	const answer = await fetch( nonceEndpoint );
	if ( answer.ok ) {
		nonceMiddleware.nonce = await answer.text();
	}
	return answer.ok;
}

function fetchOnce( request: Request ): Promise< Response > {
	const headers: Record< string, string > = {};
	if ( request.etag ) {
		headers[ 'If-Match' ] = request.etag;
	}
	if ( request.idempotencyKey ) {
		headers[ 'Idempotency-Key' ] = request.idempotencyKey;
	}
	return apiFetch< Response, false >( {
		path: NAMESPACE + request.path,
		method: request.method ?? 'GET',
		data: request.body,
		headers,
		signal: request.signal,
		parse: false,
	} );
}

async function replyOf< T >( response: Response ): Promise< Reply< T > > {
	return {
		body: ( response.status === 204 ? null : await response.json() ) as T,
		etag: response.headers.get( 'ETag' ) ?? '',
		total: Number( response.headers.get( 'X-WP-Total' ) ?? 0 ),
		totalPages: Number( response.headers.get( 'X-WP-TotalPages' ) ?? 0 ),
	};
}

/** Without parsing, a refusal is thrown as the response itself. */
async function readable( thrown: unknown ): Promise< unknown > {
	if ( ! ( thrown instanceof Response ) ) {
		return thrown;
	}
	const error: unknown = await thrown.json().catch( () => null );
	return error ?? { data: { status: thrown.status } };
}
