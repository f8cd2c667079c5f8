import { __ } from '@wordpress/i18n';

/** What is wrong with one field of a request. `facts` are the figures behind the sentence. */
export type FieldProblem = {
	field: string;
	code: string;
	message: string;
	facts: Record< string, unknown >;
};

/** The one shape of an error, whatever went wrong on the way. `status` is 0 where no answer came back. */
export type Problem = {
	status: number;
	code: string;
	message: string;
	errors: FieldProblem[];
};

/** Thrown by the client; carries the problem in its narrowed form. */
export class RequestFailed extends Error {
	readonly problem: Problem;

	constructor( problem: Problem ) {
		super( problem.message );
		this.name = 'RequestFailed';
		this.problem = problem;
	}
}

/** Narrows anything that was thrown to a problem with a sentence that can be shown. */
export function problemOf( thrown: unknown ): Problem {
	if ( thrown instanceof RequestFailed ) {
		return thrown.problem;
	}
	const error = recordOf( thrown );
	const data = recordOf( error.data );
	return {
		status: typeof data.status === 'number' ? data.status : 0,
		code: textOf( error.code ) || 'unknown',
		message:
			textOf( error.message ) ||
			__(
				'Something went wrong. Nothing was saved; try again.',
				'bookingx-coupons'
			),
		errors: [
			...listOf( data.errors ),
			...coreParameters( data.params, data.details ),
		],
	};
}

/**
 * The first problem of each field. Paths are cut to `depth` names: with one, `items.0.start` belongs to the field `items`.
 */
export function problemsByField(
	problem: Problem | null,
	depth = 1
): Record< string, FieldProblem > {
	const byField: Record< string, FieldProblem > = {};
	for ( const error of problem?.errors ?? [] ) {
		byField[ error.field.split( '.' ).slice( 0, depth ).join( '.' ) ] ??=
			error;
	}
	return byField;
}

function listOf( errors: unknown ): FieldProblem[] {
	if ( ! Array.isArray( errors ) ) {
		return [];
	}
	return errors.map( recordOf ).map( ( error ) => ( {
		field: textOf( error.field ),
		code: textOf( error.code ),
		message: textOf( error.message ),
		facts: recordOf( error.facts ),
	} ) );
}

/** WordPress itself answers `rest_invalid_param` with sentences by parameter. */
function coreParameters( params: unknown, details: unknown ): FieldProblem[] {
	return Object.entries( recordOf( params ) ).map(
		( [ field, message ] ) => ( {
			field,
			code:
				textOf( recordOf( recordOf( details )[ field ] ).code ) ||
				'invalid',
			message: textOf( message ),
			facts: {},
		} )
	);
}

function recordOf( value: unknown ): Record< string, unknown > {
	return typeof value === 'object' && value !== null
		? ( value as Record< string, unknown > )
		: {};
}

function textOf( value: unknown ): string {
	return typeof value === 'string' ? value : '';
}
