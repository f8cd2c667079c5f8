import { weekdays } from './time';

/** Words for ids: titles of what the business offers, names of days. */
export type NamesById = Record< number, string >;

export function namesOf(
	items: { id: number; name: string }[] = []
): NamesById {
	return Object.fromEntries( items.map( ( { id, name } ) => [ id, name ] ) );
}

export function chosen( value: unknown, names: NamesById ): string[] {
	const ids = Array.isArray( value ) ? value.map( Number ) : [];
	return ids.map( ( id ) => names[ id ] ?? `#${ id }` );
}

export function dayNames(): NamesById {
	return Object.fromEntries(
		weekdays().map( ( { day, name } ) => [ day, name ] )
	);
}
