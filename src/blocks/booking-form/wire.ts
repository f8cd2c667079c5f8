import { getConfig } from '@wordpress/interactivity';

type Config = { api: string; nonce: string };

export type FieldError = { field: string; code: string; message: string };

/** The server's answer to what cannot be done, in its one shape; status 0 where no answer came. */
export class Refused extends Error {
	readonly status: number;
	readonly code: string;
	readonly data: Record< string, unknown >;
	readonly errors: FieldError[];

	constructor( status: number, body: unknown ) {
		const { code, message, data } = record( body );
		super( typeof message === 'string' ? message : '' );
		this.status = status;
		this.code = typeof code === 'string' ? code : '';
		this.data = record( data );
		this.errors = Array.isArray( this.data.errors )
			? ( this.data.errors as FieldError[] )
			: [];
	}

	/** Figures behind the first error. */
	get facts(): Record< string, unknown > {
		return record( record( this.errors[ 0 ] ).facts );
	}
}

const record = ( value: unknown ): Record< string, unknown > =>
	value && typeof value === 'object'
		? ( value as Record< string, unknown > )
		: {};

/** Nested fields as PHP reads them: `selection[items][0][service]=12`. */
export function query( fields: object, inside = '' ): string {
	return Object.entries( fields )
		.map( ( [ name, value ] ) => {
			const path = inside ? `${ inside }[${ name }]` : name;
			return value && typeof value === 'object'
				? query( value, path )
				: `${ encodeURIComponent( path ) }=${ encodeURIComponent(
						value
					) }`;
		} )
		.filter( Boolean )
		.join( '&' );
}

export async function ask< T >(
	method: 'GET' | 'POST',
	path: string,
	body?: unknown,
	key?: string
): Promise< T > {
	const { api, nonce } = getConfig( 'bookingx/booking-form' ) as Config;
	let response: Response;
	let answer: unknown;
	try {
		response = await fetch( api + path, {
			method,
			headers: {
				...( body ? { 'Content-Type': 'application/json' } : {} ),
				...( nonce ? { 'X-WP-Nonce': nonce } : {} ),
				...( key ? { 'Idempotency-Key': key } : {} ),
			},
			body: body ? JSON.stringify( body ) : null,
		} );
		answer = await response.json();
	} catch {
		throw new Refused( 0, {} );
	}
	if ( ! response.ok ) {
		throw new Refused( response.status, answer );
	}
	return answer as T;
}
