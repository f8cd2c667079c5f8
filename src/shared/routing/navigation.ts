import { useSyncExternalStore } from '@wordpress/element';
import { addressOf, type Location, parse, type Target } from './location';

/** Answers whether the person may leave; asked before every change of place inside the app. */
type Guard = ( to: Location ) => boolean;

const listeners = new Set< () => void >();
const guards = new Set< Guard >();
let current = parse( window.location.search );
let address = window.location.href;

window.addEventListener( 'popstate', () => {
	const to = parse( window.location.search );
	if ( mayLeave( to ) ) {
		arrive();
		return;
	}
	// The browser has already moved: put the address of the unsaved form back.
	window.history.pushState( null, '', address );
} );

export function navigate( target: Target ): void {
	const to = addressOf( target );
	if ( mayLeave( parse( to.slice( to.indexOf( '?' ) ) ) ) ) {
		window.history.pushState( null, '', to );
		arrive();
	}
}

/** After saving, or after the person said that the changes may go. */
export function leaveFor( target: Target ): void {
	guards.clear();
	navigate( target );
}

/** Changes the address of the same place (a filter, a tab) without a step in the history. */
export function replaceQuery( query: Record< string, string > ): void {
	window.history.replaceState( null, '', addressOf( { ...current, query } ) );
	arrive();
}

export function useLocation(): Location {
	return useSyncExternalStore( subscribe, () => current );
}

export function guardLeaving( guard: Guard ): () => void {
	guards.add( guard );
	return () => guards.delete( guard );
}

function mayLeave( to: Location ): boolean {
	return [ ...guards ].every( ( guard ) => guard( to ) );
}

function arrive(): void {
	current = parse( window.location.search );
	address = window.location.href;
	listeners.forEach( ( listener ) => listener() );
}

function subscribe( listener: () => void ): () => void {
	listeners.add( listener );
	return () => listeners.delete( listener );
}
