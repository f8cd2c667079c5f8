import { buildAssets } from './environment/build';
import { main } from './environment/failure';
import { say } from './environment/progress';

main( async () => {
	say(
		( await buildAssets() ) ? 'build/ is made.' : 'build/ is up to date.'
	);
} );
