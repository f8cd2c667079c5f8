/**
 * npm run wp-env -- start|stop|…: the pinned @wordpress/env, in Docker where that runs, else in its Playground runtime.
 * Not among the packages of this project: it would double them.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
	cpSync,
	existsSync,
	mkdirSync,
	realpathSync,
	writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { buildAssets } from './environment/build';
import { once } from './environment/cache';
import { main } from './environment/failure';
import { ownCache, root } from './environment/paths';
import { run } from './environment/process';
import { say } from './environment/progress';
import { getWordPress } from './environment/wordpress';

const pinned = '@wordpress/env@11.16.0';
const home = join( ownCache, 'wp-env' );

/** The environment writes its own wp-config.php into the tree: it gets a copy. */
async function useLocalCore(): Promise< string > {
	const { path, version } = await getWordPress( '7.1' );
	const core = await once(
		join( ownCache, `wp-env-core-${ version }` ),
		async ( part ) => {
			cpSync( path, part, { recursive: true } );
		}
	);
	writeFileSync(
		join( root, '.wp-env.override.json' ),
		JSON.stringify( { core }, null, '\t' )
	);
	return version;
}

/** With this file in place it does not ask the internet for the newest version. The folder's name is its own convention. */
function seedVersion( version: string ): void {
	const name = createHash( 'md5' )
		.update( realpathSync( join( root, '.wp-env.json' ) ) )
		.digest( 'hex' );
	const seed = join( home, name, 'wp-env-cache.json' );
	if ( ! existsSync( seed ) ) {
		mkdirSync( join( home, name ), { recursive: true } );
		writeFileSync(
			seed,
			JSON.stringify( { latestWordPressVersion: version } )
		);
	}
}

async function hasDocker(): Promise< boolean > {
	return run( 'docker', [ 'info' ] ).then(
		( { code } ) => code === 0,
		() => false
	);
}

main( async () => {
	const [ command = 'start', ...rest ] = process.argv.slice( 2 );
	const args = [ command, ...rest ];
	if ( command === 'start' ) {
		await buildAssets();
		seedVersion( await useLocalCore() );
		if ( ! ( await hasDocker() ) ) {
			say( 'No Docker here: the Playground runtime is used.' );
			args.push( '--runtime=playground' );
		}
	}
	const { status } = spawnSync( 'npx', [ '--yes', pinned, ...args ], {
		cwd: root,
		stdio: 'inherit',
		env: {
			...process.env,
			WP_ENV_HOME: home,
			npm_config_loglevel: 'error',
		},
	} );
	if ( command === 'start' && status === 0 ) {
		// Cookies of localhost are not those of 127.0.0.1, which is what the site calls itself.
		console.log( 'http://127.0.0.1:8888/wp-admin/  (admin / password)' );
	}
	return status ?? 1;
} );
