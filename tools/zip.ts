/** npm run zip: the installable plugin in dist/. */
import { join } from 'node:path';
import { makeZip, pluginVersion } from './environment/archive';
import { main } from './environment/failure';
import { root } from './environment/paths';
import { say } from './environment/progress';
import { ensurePackages } from './environment/requirements';
import { slug } from './environment/site';

main( async () => {
	await ensurePackages( [ 'zip' ] );
	const { file, bytes } = await makeZip(
		join( root, 'dist', `${ slug }-${ pluginVersion() }.zip` )
	);
	say( `${ file }: ${ ( bytes / 1e6 ).toFixed( 2 ) } MB` );
} );
