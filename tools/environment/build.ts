import { createHash } from 'node:crypto';
import {
	existsSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { withLock } from './cache';
import { ownCache, root } from './paths';
import { must } from './process';

const target = join( root, 'build' );
const stamp = join( ownCache, 'build.hash' );

/**
 * Scripts and styles of src/ in build/. Built beside it and exchanged when complete, and only when a source has changed;
 * answers whether there was anything to do.
 */
export async function buildAssets(): Promise< boolean > {
	return withLock( join( ownCache, 'build.lock' ), async () => {
		const wanted = sourceHash();
		if (
			existsSync( target ) &&
			existsSync( stamp ) &&
			readFileSync( stamp, 'utf8' ) === wanted
		) {
			return false;
		}
		const part = join( ownCache, 'build.part' );
		rmSync( part, { recursive: true, force: true } );
		await wpScripts( [
			'build',
			'--experimental-modules',
			`--output-path=${ part }`,
		] );
		await wpScripts( [ 'build-blocks-manifest', `--input=${ part }` ] );
		rmSync( target, { recursive: true, force: true } );
		renameSync( part, target );
		writeFileSync( stamp, wanted );
		return true;
	} );
}

function wpScripts( args: readonly string[] ): Promise< string > {
	const program = join(
		root,
		'node_modules/@wordpress/scripts/bin/wp-scripts.js'
	);
	return must( process.execPath, [ program, ...args ], {
		cwd: root,
		env: { NODE_ENV: 'production' },
	} );
}

function sourceHash(): string {
	const hash = createHash( 'sha256' );
	for ( const file of [
		...filesBelow( 'src' ),
		'webpack.config.js',
		'package-lock.json',
	].sort() ) {
		hash.update( file )
			.update( '\0' )
			.update( readFileSync( join( root, file ) ) );
	}
	return hash.digest( 'hex' );
}

function filesBelow( folder: string ): string[] {
	const path = join( root, folder );
	return (
		existsSync( path ) ? readdirSync( path, { withFileTypes: true } ) : []
	).flatMap( ( entry ) => {
		const file = `${ folder }/${ entry.name }`;
		return entry.isDirectory() ? filesBelow( file ) : [ file ];
	} );
}
