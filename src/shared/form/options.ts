import type { Schema } from '../../data/schema';

/** The values of an enum with the words that the server has for them. */
export function optionsOf( schema: Schema ): {
	value: string;
	label: string;
}[] {
	return ( schema.enum ?? [] ).map( ( value ) => ( {
		value,
		label: schema[ 'x-choices' ]?.[ value ] ?? value,
	} ) );
}
