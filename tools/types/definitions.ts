import type { JSONSchema } from 'json-schema-to-typescript';
import { Failure } from '../environment/failure';

type Json = null | boolean | number | string | Json[] | Fields;
export type Fields = { [ name: string ]: Json };

/** What a schema tells about values, not about types; titles would become names of types. */
const unsaid = new Set( [
	'title',
	'description',
	'default',
	'pattern',
	'maxLength',
	'minLength',
	'minimum',
	'maximum',
	'minItems',
	'maxItems',
	'uniqueItems',
	'readOnly',
	'format',
	'required',
] );

/** Schemas as the makers of types want them: each shape with a name once, and references to it. */
export class Definitions {
	private readonly named = new Map< string, Fields >();

	schema(): JSONSchema {
		const sorted = [ ...this.named ].sort( ( [ a ], [ b ] ) =>
			a < b ? -1 : 1
		);
		return { definitions: Object.fromEntries( sorted ) } as JSONSchema;
	}

	add( name: string, schema: Fields ): void {
		const known = this.named.get( name );
		if ( known && JSON.stringify( known ) !== JSON.stringify( schema ) ) {
			throw new Failure( `Two different schemas are called ${ name }.` );
		}
		this.named.set( name, schema );
	}

	/** What is sent: a field with a default may be left out. */
	ofInput( schema: Fields ): Fields {
		return this.object( schema, false );
	}

	/** What is answered: a field with a default is there. */
	ofAnswer( schema: Fields ): Fields {
		return this.object( schema, true );
	}

	private typed( value: Json, isAnswer: boolean ): Json {
		if ( Array.isArray( value ) ) {
			return value.map( ( item ) => this.typed( item, isAnswer ) );
		}
		return isObject( value ) ? this.object( value, isAnswer ) : value;
	}

	private object( schema: Fields, isAnswer: boolean ): Fields {
		const { properties, ...rest } = schema;
		const plain: Fields = {};
		for ( const [ key, item ] of Object.entries( rest ) ) {
			if ( ! unsaid.has( key ) && ! key.startsWith( 'x-' ) ) {
				plain[ key ] =
					key === 'enum'
						? this.values( schema, isAnswer )
						: this.typed( item, isAnswer );
			}
		}
		if ( isObject( properties ) ) {
			const entries = Object.entries( properties );
			plain.properties = Object.fromEntries(
				entries.map( ( [ key, item ] ) => [
					key,
					this.typed( item, isAnswer ),
				] )
			);
			plain.required = entries
				.filter(
					( [ key, item ] ) =>
						isRequired( schema, key ) ||
						( isAnswer && isObject( item ) && 'default' in item )
				)
				.map( ( [ key ] ) => key );
		}
		return this.reference( nameOf( schema, isAnswer ), plain );
	}

	/** x-input-only are values that we understand and never say. */
	private values( schema: Fields, isAnswer: boolean ): Json {
		const unspoken = schema[ 'x-input-only' ];
		const all = Array.isArray( schema.enum ) ? schema.enum : [];
		return isAnswer && Array.isArray( unspoken )
			? all.filter( ( value ) => ! unspoken.includes( value ) )
			: all;
	}

	private reference( name: string | null, schema: Fields ): Fields {
		if ( name === null ) {
			return schema;
		}
		const isNullable =
			Array.isArray( schema.type ) && schema.type.includes( 'null' );
		this.add( name, {
			...schema,
			type: schema.enum ? 'string' : 'object',
		} );
		const to: Fields = { $ref: `#/definitions/${ name }` };
		return isNullable ? { anyOf: [ to, { type: 'null' } ] } : to;
	}
}

function isObject( value: Json | undefined ): value is Fields {
	return (
		typeof value === 'object' && value !== null && ! Array.isArray( value )
	);
}

function isRequired( { required }: Fields, key: string ): boolean {
	return Array.isArray( required ) && required.includes( key );
}

/** Money and moments are recognised by what they are; answers say their name as x-type. */
function nameOf( schema: Fields, isAnswer: boolean ): string | null {
	if ( ! schema.properties && ! schema.enum ) {
		return null;
	}
	if ( schema.format === 'money' ) {
		return 'Money';
	}
	if ( schema[ 'x-widget' ] === 'moment' ) {
		return 'LocalMoment';
	}
	return isAnswer && typeof schema[ 'x-type' ] === 'string'
		? schema[ 'x-type' ]
		: null;
}
