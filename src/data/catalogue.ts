import {
	createReduxStore,
	register,
	useDispatch,
	useSelect,
} from '@wordpress/data';
import { send } from './client';
import type { Remote } from './hooks';
import { problemOf } from './problem';

type Named = { id: number; name: string };

/** What can be booked, as far as pickers and sentences need it. Open to all staff, unlike the lists that edit it. */
export type Catalogue = {
	services: Named[];
	providers: Named[];
	extras: Named[];
};

type Loaded = { type: 'LOADED'; catalogue: Catalogue };

const store = createReduxStore( 'bookingx-coupons/catalogue', {
	reducer: ( state: Catalogue | null = null, event: Loaded ) =>
		event.type === 'LOADED' ? event.catalogue : state,
	selectors: {
		getCatalogue: ( state: Catalogue | null ): Catalogue | null => state,
	},
	actions: {},
	resolvers: {
		getCatalogue:
			() =>
			async ( { dispatch }: { dispatch: ( event: Loaded ) => void } ) => {
				const reply = await send< Catalogue >( {
					path: 'standalone/catalogue',
				} );
				dispatch( { type: 'LOADED', catalogue: reply.body } );
			},
	},
} );
register( store );

export function useCatalogue(): Remote< Catalogue > {
	const { data, isLoading, error } = useSelect( ( select ) => {
		const from = select( store );
		return {
			data: from.getCatalogue(),
			isLoading: from.isResolving( 'getCatalogue' ),
			error: from.getResolutionError( 'getCatalogue' ),
		};
	}, [] );
	const { invalidateResolution } = useDispatch( store );
	return {
		data: data ?? undefined,
		isLoading,
		problem: error ? problemOf( error ) : null,
		retry: () => void invalidateResolution( 'getCatalogue', [] ),
	};
}
