import { useMemo, useState } from '@wordpress/element';
import { replaceQuery, useLocation } from '../routing/navigation';
import {
	addressOfView,
	type ListView,
	type Tab,
	viewFromAddress,
} from './view';

/** Columns, density and page size as this person left them, on this device. */
type Habits = Pick< ListView, 'fields' | 'layout' | 'perPage' >;

export function useListView( name: string, standard: ListView, tabs: Tab[] ) {
	const { query } = useLocation();
	const [ habits, setHabits ] = useState( () => recall( name ) );
	const tab =
		tabs.find( ( { id } ) => id === query.tab ) ??
		( tabs[ 0 ] as Tab | undefined );
	const view = useMemo(
		() => ( { ...viewFromAddress( query, standard ), ...habits } ),
		[ query, standard, habits ]
	);
	return {
		view,
		tab,
		isModified:
			habits.fields !== undefined ||
			habits.layout !== undefined ||
			habits.perPage !== undefined ||
			Boolean( query.orderby ),
		change: ( next: ListView ) => {
			const kept = habitsOf( next, standard );
			remember( name, kept );
			setHabits( kept );
			replaceQuery( {
				...( query.tab ? { tab: query.tab } : {} ),
				...addressOfView( next, standard ),
			} );
		},
		reset: () => {
			remember( name, {} );
			setHabits( {} );
			replaceQuery( query.tab ? { tab: query.tab } : {} );
		},
	};
}

function habitsOf( view: ListView, standard: ListView ): Habits {
	const habits: Habits = {};
	if ( ! same( view.fields, standard.fields ) ) {
		habits.fields = view.fields;
	}
	if ( ! same( view.layout, standard.layout ) ) {
		habits.layout = view.layout;
	}
	if ( view.perPage !== standard.perPage ) {
		habits.perPage = view.perPage;
	}
	return habits;
}

function same( one: unknown, other: unknown ): boolean {
	return JSON.stringify( one ) === JSON.stringify( other );
}

function recall( name: string ): Habits {
	try {
		const kept: unknown = JSON.parse(
			window.localStorage.getItem( key( name ) ) ?? '{}'
		);
		return typeof kept === 'object' && kept !== null ? kept : {};
	} catch {
		return {};
	}
}

/** Private windows may refuse to store: then the habit lasts as long as the page. */
function remember( name: string, habits: Habits ): void {
	try {
		window.localStorage.setItem( key( name ), JSON.stringify( habits ) );
	} catch {}
}

function key( name: string ): string {
	return `bookingx-coupons/list/${ name }`;
}
