import { useSyncExternalStore } from '@wordpress/element';

/** WordPress' own border between phone and tablet. */
const phone = window.matchMedia( '(max-width: 600px)' );

export function usePhone(): boolean {
	return useSyncExternalStore( subscribe, () => phone.matches );
}

function subscribe( listener: () => void ): () => void {
	phone.addEventListener( 'change', listener );
	return () => phone.removeEventListener( 'change', listener );
}
