import { useCallback, useEffect, useState } from '@wordpress/element';
import { send } from './client';
import { useRemote, type Remote } from './hooks';
import { randomKey } from './idempotency';
import { type Problem, problemOf } from './problem';
import type { ObjectSchema } from './schema';

export type Document< T > = Remote< { body: T; schema: ObjectSchema } > & {
	/** Sends changes; answers what is wrong, or null. */
	save: ( changes: object ) => Promise< Problem | null >;
};

/** Something the site has one of, with its schema: the settings. */
export function useDocument< T >( path: string ): Document< T > {
	const remote = useRemote< T >( path );
	const options = useRemote< { schema: ObjectSchema } >( path, 'OPTIONS' );
	const [ saved, setSaved ] = useState< T >();
	useEffect( () => setSaved( undefined ), [ path ] );
	const save = useCallback(
		async ( changes: object ) => {
			try {
				const reply = await send< T >( {
					method: 'PUT',
					path,
					body: changes,
					idempotencyKey: randomKey(),
				} );
				setSaved( reply.body );
				return null;
			} catch ( thrown ) {
				return problemOf( thrown );
			}
		},
		[ path ]
	);
	const body = saved ?? remote.data;
	return {
		data:
			body !== undefined && options.data
				? { body, schema: options.data.schema }
				: undefined,
		isLoading: remote.isLoading || options.isLoading,
		problem: remote.problem ?? options.problem,
		retry: () => {
			remote.retry();
			options.retry();
		},
		save,
	};
}
