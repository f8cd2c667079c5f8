import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths';
import type { OtherPhp } from './php';
import { writePhpProgram } from './php-program';
import { must } from './process';

const wasmVersion = '3.1.56';

/** Only the wanted version is installed: the package depends on all of them, 470 MB. */
export async function phpFromNpm(
	version: OtherPhp,
	folder: string
): Promise< void > {
	const others = [
		'5-2',
		'7-4',
		'8-0',
		'8-1',
		'8-2',
		'8-3',
		'8-4',
		'8-5',
	].filter( ( name ) => name !== version.replace( '.', '-' ) );
	mkdirSync( join( folder, 'empty' ), { recursive: true } );
	writeFileSync(
		join( folder, 'empty/package.json' ),
		'{"name":"empty","version":"1.0.0"}'
	);
	writeFileSync(
		join( folder, 'package.json' ),
		JSON.stringify( {
			private: true,
			type: 'module',
			dependencies: {
				'@php-wasm/node': wasmVersion,
				'@php-wasm/universal': wasmVersion,
			},
			overrides: Object.fromEntries(
				others.map( ( name ) => [
					`@php-wasm/node-${ name }`,
					'file:./empty',
				] )
			),
		} )
	);
	await must(
		'npm',
		[ 'install', '--no-audit', '--no-fund', '--loglevel=error' ],
		{ cwd: folder }
	);
	copyFileSync(
		join( root, 'tools/environment/php-wasm.mjs' ),
		join( folder, 'php-wasm.mjs' )
	);
	await writePhpProgram(
		folder,
		[ `exec node ${ folder }/php-wasm.mjs "$@"` ],
		{
			PHP: version,
		}
	);
}
