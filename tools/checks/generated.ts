import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../environment/paths';
import { declarations } from '../types/declarations';
import type { Part } from './part';
import { ofFiles } from './result';

/** What the browser believes about the routes is what the routes say. */
export const generatedTypes: Part = {
	name: 'generated-types',
	needs: [ 'php' ],
	run: async ( bench ) => {
		const site = await bench.lab.site( {
			name: 'generated-types',
			series: '7.1',
			database: 'sqlite',
		} );
		const file = join( root, 'src/types/api.ts' );
		const isFresh =
			existsSync( file ) &&
			readFileSync( file, 'utf8' ) === ( await declarations( site ) );
		if ( ! isFresh ) {
			bench.note( `${ file } is stale: npm run types` );
		}
		return ofFiles( 1, isFresh ? 0 : 1 );
	},
};
