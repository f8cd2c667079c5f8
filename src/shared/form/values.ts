import type { ObjectSchema, Schema } from '../../data/schema';
import { isNullable, typesOf } from './widget';

export type Values = Record< string, unknown >;

/** Names of the fields that a person may set, in the schema's order. */
export function editable( schema: ObjectSchema ): string[] {
	return Object.keys( schema.properties ).filter(
		( name ) => ! schema.properties[ name ]?.readOnly
	);
}

/** What a new form starts with. */
export function startValues( schema: ObjectSchema ): Values {
	return Object.fromEntries(
		editable( schema ).map( ( name ) => [
			name,
			emptyValue( schema.properties[ name ] ?? {} ),
		] )
	);
}

/** The part of a stored record that the form edits. */
export function valuesOf( schema: ObjectSchema, record: object ): Values {
	const stored = record as Values;
	return Object.fromEntries(
		editable( schema )
			.filter( ( name ) => name in stored )
			.map( ( name ) => [ name, stored[ name ] ] )
	);
}

/** What differs, and nothing else: a field that nobody touched is not sent. */
export function changesBetween( before: Values, after: Values ): Values {
	return Object.fromEntries(
		Object.entries( after ).filter(
			( [ name, value ] ) => ! sameValue( before[ name ], value )
		)
	);
}

export function sameValue( one: unknown, other: unknown ): boolean {
	return JSON.stringify( one ?? null ) === JSON.stringify( other ?? null );
}

/** Whether a field says something beyond its default. */
export function isSet( schema: Schema, value: unknown ): boolean {
	return ! ( isEmpty( value ) || sameValue( value, schema.default ?? null ) );
}

export function isEmpty( value: unknown ): boolean {
	return (
		value === null ||
		value === undefined ||
		value === '' ||
		( Array.isArray( value ) && value.length === 0 )
	);
}

function emptyValue( schema: Schema ): unknown {
	if ( schema.default !== undefined ) {
		return schema.default;
	}
	if ( isNullable( schema ) || schema.anyOf ) {
		return null;
	}
	const [ type ] = typesOf( schema );
	if ( type === 'array' ) {
		return [];
	}
	if ( type === 'boolean' ) {
		return false;
	}
	return type === 'string' ? ( schema.enum?.[ 0 ] ?? '' ) : null;
}
