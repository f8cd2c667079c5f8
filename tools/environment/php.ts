import { spawnSync } from 'node:child_process';
import {
	chmodSync,
	copyFileSync,
	cpSync,
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { onceInPlace } from './cache';
import { fromSuite, install, isDebian, mayInstall } from './debian';
import { Failure } from './failure';
import { root, sharedCache } from './paths';
import { has, must } from './process';

export type OtherPhp = '7.4' | '8.4';
export type Php = { path: string; native: boolean };

const suiteOf: Record< OtherPhp, string > = {
	'7.4': 'bullseye',
	'8.4': 'trixie',
};
const modules = [
	'cli',
	'mysql',
	'sqlite3',
	'xml',
	'mbstring',
	'curl',
	'gd',
	'intl',
	'zip',
];
const wasmVersion = '3.1.56';

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
	const native = join( sharedCache, `php-${ version }` );
	if ( isDebian() && process.arch === 'x64' ) {
		try {
			if ( ! has( 'patchelf' ) && mayInstall() ) {
				await install( [ 'patchelf' ] );
			}
			await onceInPlace( native, join( native, 'php' ), () =>
				fromDebian( version, native )
			);
			return { path: join( native, 'php' ), native: true };
		} catch ( error ) {
			console.error(
				`PHP ${ version } from Debian: ${ String( error ) }`
			);
		}
	}
	const wasm = join( sharedCache, `php-wasm-${ version }` );
	await onceInPlace( wasm, join( wasm, 'php' ), () =>
		fromNpm( version, wasm )
	);
	return { path: join( wasm, 'php' ), native: false };
}

/** A private folder with the program, its extensions and the libraries that they load. It must not be moved afterwards. */
async function fromDebian(
	version: OtherPhp,
	folder: string
): Promise< void > {
	const system = join( folder, 'root' );
	const wanted = modules.map( ( name ) => `php${ version }-${ name }` );
	mkdirSync( system, { recursive: true } );
	await fromSuite( suiteOf[ version ], folder, wanted, async ( conf ) => {
		await must( 'apt-get', [
			'-c',
			conf,
			'-qq',
			'-y',
			'--download-only',
			'install',
			...wanted,
		] );
		const archives = join( folder, 'apt/cache/archives' );
		for ( const name of readdirSync( archives ) ) {
			if ( /^(php|lib|zlib).*\.deb$/.test( name ) ) {
				await must( 'dpkg-deb', [
					'-x',
					join( archives, name ),
					system,
				] );
			}
		}
	} );
	await collect( version, folder, system );
	writeConfiguration( version, folder, system );
	rmSync( system, { recursive: true, force: true } );
	await writeProgram( folder, [ `exec ${ folder }/php-bin "$@"` ], {
		PHP_INI_SCAN_DIR: join( folder, 'conf.d' ),
		PHPRC: join( folder, 'conf.d' ),
	} );
}

async function collect(
	version: OtherPhp,
	folder: string,
	system: string
): Promise< void > {
	const lib = join( folder, 'lib' );
	const ext = join( folder, 'ext' );
	const program = join( folder, 'php-bin' );
	mkdirSync( lib );
	mkdirSync( ext );
	copyFileSync( join( system, `usr/bin/php${ version }` ), program );
	for ( const file of filesBelow( system ) ) {
		const name = basename( file );
		if ( ! existsSync( file ) ) {
			// A link to the root of the real system; the same library lies elsewhere under its own name.
			continue;
		}
		if ( file.includes( '/usr/lib/php/' ) && name.endsWith( '.so' ) ) {
			copyFileSync( file, join( ext, name ) );
		} else if (
			/\.so(\.|$)/.test( name ) &&
			! /\/(gconv|perl)/.test( file )
		) {
			cpSync( file, join( lib, name ), {
				dereference: true,
				force: false,
			} );
		}
	}
	const loader = join( lib, 'ld-linux-x86-64.so.2' );
	const extensions = readdirSync( ext ).map( ( name ) => join( ext, name ) );
	keepOnly( lib, needed( loader, lib, [ program, ...extensions ] ) );
	const rpath = [ '--force-rpath', '--set-rpath', lib, program ];
	if ( version === '7.4' ) {
		useSystemLibc( lib );
		await must( 'patchelf', rpath );
	} else {
		await must( 'patchelf', [ '--set-interpreter', loader, ...rpath ] );
	}
}

function filesBelow( folder: string ): string[] {
	return readdirSync( folder, { withFileTypes: true } ).flatMap(
		( entry ) => {
			const path = join( folder, entry.name );
			return entry.isDirectory() ? filesBelow( path ) : [ path ];
		}
	);
}

/** Names of the libraries that the programs load, as their own loader tells them. */
function needed(
	loader: string,
	lib: string,
	programs: readonly string[]
): Set< string > {
	const names = [
		'ld-linux-x86-64.so.2',
		'libnss_files.so.2',
		'libnss_dns.so.2',
		'libresolv.so.2',
	];
	for ( const program of programs ) {
		const { stdout } = spawnSync(
			loader,
			[ '--library-path', lib, '--list', program ],
			{
				encoding: 'utf8',
			}
		);
		for ( const [ , name ] of ( stdout ?? '' ).matchAll(
			/=> .*\/([^/ ]+) \(/g
		) ) {
			names.push( name ?? '' );
		}
	}
	return new Set( names );
}

function keepOnly( folder: string, names: Set< string > ): void {
	for ( const name of readdirSync( folder ) ) {
		if ( ! names.has( name ) ) {
			rmSync( join( folder, name ) );
		}
	}
}

/**
 * bullseye is older than the machine, so the machine's C library serves it. Its SQLite 3.34 is too old for WordPress'
 * SQLite drop-in (3.37); the machine's is not.
 */
function useSystemLibc( lib: string ): void {
	const libc =
		/^(ld-linux|libc\.so|libm\.so|libdl\.so|libpthread\.so|librt\.so|libresolv\.so|libnss_|libutil\.so|libcrypt\.so|libstdc\+\+\.so|libgcc_s\.so)/;
	const ownSqlite = existsSync( '/usr/lib/x86_64-linux-gnu/libsqlite3.so.0' );
	for ( const name of readdirSync( lib ) ) {
		if (
			libc.test( name ) ||
			( ownSqlite && name === 'libsqlite3.so.0' )
		) {
			rmSync( join( lib, name ) );
		}
	}
}

/** The same .ini files, in the same order, that the packages would have put in place. */
function writeConfiguration(
	version: OtherPhp,
	folder: string,
	system: string
): void {
	const conf = join( folder, 'conf.d' );
	mkdirSync( conf );
	writeFileSync(
		join( conf, '00-dirs.ini' ),
		`extension_dir=${ folder }/ext\nmemory_limit=1G\n`
	);
	for ( const file of filesBelow( join( system, 'usr/share' ) ) ) {
		const name = basename( file );
		if (
			! file.includes( `/php${ version }-` ) ||
			! name.endsWith( '.ini' ) ||
			name.startsWith( 'php.ini' )
		) {
			continue;
		}
		const priority = /^; *priority=(\d+)/m.exec(
			readFileSync( file, 'utf8' )
		)?.[ 1 ];
		copyFileSync( file, join( conf, `${ priority ?? '20' }-${ name }` ) );
	}
}

/** Only the wanted version is installed: the package depends on all of them, 470 MB. */
async function fromNpm( version: OtherPhp, folder: string ): Promise< void > {
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
	await writeProgram( folder, [ `exec node ${ folder }/php-wasm.mjs "$@"` ], {
		PHP: version,
	} );
}

async function writeProgram(
	folder: string,
	commands: readonly string[],
	environment: Record< string, string >
): Promise< void > {
	const file = join( folder, 'php' );
	const lines = Object.entries( environment ).map(
		( [ name, value ] ) => `export ${ name }=${ value }`
	);
	writeFileSync(
		`${ file }.part`,
		[ '#!/bin/sh', ...lines, ...commands, '' ].join( '\n' )
	);
	chmodSync( `${ file }.part`, 0o755 );
	await must( `${ file }.part`, [ '-v' ] ).then( ( text ) => {
		if ( ! text.startsWith( 'PHP ' ) ) {
			throw new Failure( `${ file } says: ${ text.slice( 0, 200 ) }` );
		}
	} );
	copyFileSync( `${ file }.part`, file );
	rmSync( `${ file }.part` );
}
