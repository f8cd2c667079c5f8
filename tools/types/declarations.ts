import { compile } from 'json-schema-to-typescript';
import { runOnSite, type Site } from '../environment/site';
import { Definitions, type Fields } from './definitions';

type Route = { name: string; input: Fields; output: Fields | null };

const head = `/**
 * Generated from the schemas of the REST routes (npm run types): edits are lost, and a stale file fails npm test.
 */
/* eslint-disable */
`;

/** The text of src/types/api.ts as the plugin on this site declares its routes. */
export async function declarations( site: Site ): Promise< string > {
	const json = await runOnSite( site, 'tools/types/schemas.php' );
	return declarationsOf( JSON.parse( json ) as Route[] );
}

export async function declarationsOf(
	routes: readonly Route[]
): Promise< string > {
	const definitions = new Definitions();
	for ( const { name, input, output } of routes ) {
		definitions.add( `${ name }Input`, definitions.ofInput( input ) );
		if ( output ) {
			definitions.add(
				`${ name }Answer`,
				definitions.ofAnswer( output )
			);
		}
	}
	const text = await compile( definitions.schema(), 'Unused', {
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
