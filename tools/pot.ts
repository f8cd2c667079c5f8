/** npm run pot: languages/bookingx-coupons.pot from all texts of the plugin. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pluginVersion } from './environment/archive';
import { Failure, main } from './environment/failure';
import { root } from './environment/paths';
import { allCalls } from './translation/calls';
import { domain, fault, template } from './translation/template';

main( async () => {
	const calls = await allCalls();
	const faults = calls.map( fault ).filter( ( text ) => text !== null );
	if ( faults.length > 0 ) {
		throw new Failure( faults.join( '\n' ) );
	}
	const file = join( root, 'languages', `${ domain }.pot` );
	mkdirSync( dirname( file ), { recursive: true } );
	writeFileSync( file, template( calls, pluginVersion() ) );
	console.log( `${ file }: ${ calls.length } calls` );
} );
