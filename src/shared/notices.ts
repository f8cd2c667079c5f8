import { useSyncExternalStore } from '@wordpress/element';

/** One line at the foot of the screen that says what happened, with a way back where there is one. */
export type Snack = {
	id: string;
	content: string;
	actions: { label: string; onClick: () => void }[];
	explicitDismiss: boolean;
};

let snacks: Snack[] = [];
let count = 0;
const listeners = new Set< () => void >();

export function announce(
	content: string,
	undo?: { label: string; onClick: () => void }
): void {
	count += 1;
	const snack: Snack = {
		id: String( count ),
		content,
		actions: undo ? [ undo ] : [],
		explicitDismiss: false,
	};
	// Three at most: an old line says nothing that the list does not show by now.
	change( [ ...snacks, snack ].slice( -3 ) );
}

export function dismiss( id: string ): void {
	change( snacks.filter( ( snack ) => snack.id !== id ) );
}

export function useSnacks(): Snack[] {
	return useSyncExternalStore( subscribe, () => snacks );
}

function change( next: Snack[] ): void {
	snacks = next;
	listeners.forEach( ( listener ) => listener() );
}

function subscribe( listener: () => void ): () => void {
	listeners.add( listener );
	return () => listeners.delete( listener );
}
