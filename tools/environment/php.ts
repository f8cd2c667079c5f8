import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { onceInPlace } from './cache';
import { install, isDebian, mayInstall } from './debian';
import { sharedCache } from './paths';
import { phpFromDebian } from './php-debian';
import { phpFromNpm } from './php-npm';
import { has } from './process';

export type OtherPhp = '7.4' | '8.4';
export type Php = { path: string; native: boolean };

/** The PHP of this machine. */
export const installedPhp = process.env.WP_PHP || 'php';

export function missingExtensions( wanted: readonly string[] ): string[] {
	const { stdout } = spawnSync( installedPhp, [ '-m' ], {
		encoding: 'utf8',
	} );
	const loaded = new Set( ( stdout ?? '' ).toLowerCase().split( /\s+/ ) );
	return wanted.filter( ( name ) => ! loaded.has( name ) );
}

/** Another PHP: Debian's own where there is Debian, the WebAssembly build elsewhere. */
export async function getPhp( version: OtherPhp ): Promise< Php > {
	if ( isDebian() && process.arch === 'x64' ) {
		try {
			return { path: await nativePhp( version ), native: true };
		} catch ( error ) {
			console.error(
				`PHP ${ version } from Debian: ${ String( error ) }`
			);
		}
	}
	const folder = join( sharedCache, `php-wasm-${ version }` );
	const path = join( folder, 'php' );
	await onceInPlace( folder, path, () => phpFromNpm( version, folder ) );
	return { path, native: false };
}

async function nativePhp( version: OtherPhp ): Promise< string > {
	if ( ! has( 'patchelf' ) && mayInstall() ) {
		await install( [ 'patchelf' ] );
	}
	const folder = join( sharedCache, `php-${ version }` );
	const path = join( folder, 'php' );
	await onceInPlace( folder, path, () => phpFromDebian( version, folder ) );
	return path;
}
