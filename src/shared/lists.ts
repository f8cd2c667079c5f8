import { site } from './site';

export function withReplaced< T >( list: T[], at: number, item: T ): T[] {
	return list.map( ( each, index ) => ( index === at ? item : each ) );
}

export function without< T >( list: T[], at: number ): T[] {
	return list.filter( ( _, index ) => index !== at );
}

/** "a, b and c" in the reader's language; as `unit` without the "and". */
export function listed(
	parts: string[],
	type: 'conjunction' | 'unit' = 'conjunction'
): string {
	return new Intl.ListFormat( site().locale, {
		type,
		style: type === 'unit' ? 'short' : 'long',
	} ).format( parts.filter( ( part ) => part !== '' ) );
}
