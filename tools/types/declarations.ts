import { compile, type JSONSchema } from 'json-schema-to-typescript';
import { Failure } from '../environment/failure';
import { runOnSite, type Site } from '../environment/site';

type Json =
	null | boolean | number | string | Json[] | { [ name: string ]: Json };
type Fields = { [ name: string ]: Json };
type Route = { name: string; input: Fields; output: Fields | null };

const head = `/**
 * Generated from the schemas of the REST routes (npm run types): edits are lost, and a stale file fails npm test.
 */
/* eslint-disable */
`;

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
] );

/** The text of src/types/api.ts as the plugin on this site declares its routes. */
export async function declarations( site: Site ): Promise< string > {
	const json = await runOnSite( site, 'tools/types/schemas.php' );
	return declarationsOf( JSON.parse( json ) as Route[] );
}

export async function declarationsOf(
	routes: readonly Route[]
): Promise< string > {
	const named = new Map< string, Fields >();
	for ( const { name, input, output } of routes ) {
		add( named, `${ name }Input`, typed( input, named ) as Fields );
		if ( output ) {
			add( named, `${ name }Answer`, typed( output, named ) as Fields );
		}
	}
	const schema: JSONSchema = {
		definitions: Object.fromEntries(
			[ ...named ].sort( ( [ a ], [ b ] ) => ( a < b ? -1 : 1 ) )
		) as JSONSchema[ 'definitions' ],
	};
	const text = await compile( schema, 'Unused', {
		additionalProperties: false,
		bannerComment: head,
		declareExternallyReferenced: true,
		style: { useTabs: true, singleQuote: true },
		unreachableDefinitions: true,
	} );
	return text
		.replace(
			/\/\*\*\n \* This interface was referenced by [\s\S]*?\*\/\n/g,
			''
		)
		.replace( /export interface Unused \{[\s\S]*?\n\}\n/, '' );
}

function add(
	named: Map< string, Fields >,
	name: string,
	schema: Fields
): void {
	const known = named.get( name );
	if ( known && JSON.stringify( known ) !== JSON.stringify( schema ) ) {
		throw new Failure( `Two different schemas are called ${ name }.` );
	}
	named.set( name, schema );
}

/** A schema without what types do not say; parts that have a name become references to it. */
function typed( value: Json, named: Map< string, Fields > ): Json {
	if ( Array.isArray( value ) ) {
		return value.map( ( item ) => typed( item, named ) );
	}
	if ( value === null || typeof value !== 'object' ) {
		return value;
	}
	const { properties, ...rest } = value;
	const plain: Fields = Object.fromEntries(
		Object.entries( rest )
			.filter(
				( [ key ] ) => ! unsaid.has( key ) && ! key.startsWith( 'x-' )
			)
			.map( ( [ key, item ] ) => [
				key,
				key === 'enum' || key === 'required'
					? item
					: typed( item, named ),
			] )
	);
	if (
		properties &&
		typeof properties === 'object' &&
		! Array.isArray( properties )
	) {
		plain.properties = Object.fromEntries(
			Object.entries( properties ).map( ( [ key, item ] ) => [
				key,
				typed( item, named ),
			] )
		);
	}
	return reference( nameOf( value ), plain, named );
}

/** Money and moments are recognised by what they are; other schemas say their name as x-type. */
function nameOf( schema: Fields ): string | null {
	if ( ! schema.properties ) {
		return null;
	}
	if ( schema.format === 'money' ) {
		return 'Money';
	}
	if ( schema[ 'x-widget' ] === 'moment' ) {
		return 'LocalMoment';
	}
	return typeof schema[ 'x-type' ] === 'string' ? schema[ 'x-type' ] : null;
}

function reference(
	name: string | null,
	schema: Fields,
	named: Map< string, Fields >
): Fields {
	if ( name === null ) {
		return schema;
	}
	const isNullable =
		Array.isArray( schema.type ) && schema.type.includes( 'null' );
	add( named, name, { ...schema, type: 'object' } );
	const to: Fields = { $ref: `#/definitions/${ name }` };
	return isNullable ? { anyOf: [ to, { type: 'null' } ] } : to;
}
