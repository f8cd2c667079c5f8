import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pluginVersion } from '../environment/archive';
import { root } from '../environment/paths';
import { allCalls } from '../translation/calls';
import { domain, fault, template } from '../translation/template';
import type { Part } from './part';
import { ofFiles } from './result';

/** Each text is a literal in our text domain, and the template for translators holds them all. */
export const translation: Part = {
	name: 'translation',
	needs: [ 'php' ],
	run: async ( bench ) => {
		const calls = await allCalls();
		const faults = calls.map( fault ).filter( ( text ) => text !== null );
		faults.forEach( bench.note );
		const file = join( root, 'languages', `${ domain }.pot` );
		const isStale =
			! existsSync( file ) ||
			readFileSync( file, 'utf8' ) !== template( calls, pluginVersion() );
		if ( isStale ) {
			bench.note( `${ file } is stale: npm run pot` );
		}
		return ofFiles( calls.length, faults.length + Number( isStale ) );
	},
};
