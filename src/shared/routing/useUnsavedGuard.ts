import { useEffect, useState } from '@wordpress/element';
import type { Location } from './location';
import { guardLeaving } from './navigation';

/** While `isDirty`, stops leaving; the screen asks with `wantsTo` and lets go by calling `leave`. */
export function useUnsavedGuard( isDirty: boolean ): {
	wantsTo: Location | null;
	stay: () => void;
} {
	const [ wantsTo, setWantsTo ] = useState< Location | null >( null );
	useEffect( () => {
		if ( ! isDirty ) {
			return undefined;
		}
		const release = guardLeaving( ( to ) => {
			setWantsTo( to );
			return false;
		} );
		// For everything outside the app: another menu, closing the tab.
		const warn = ( event: BeforeUnloadEvent ) => event.preventDefault();
		window.addEventListener( 'beforeunload', warn );
		return () => {
			release();
			window.removeEventListener( 'beforeunload', warn );
		};
	}, [ isDirty ] );
	return { wantsTo, stay: () => setWantsTo( null ) };
}
