import { spawnSync } from 'node:child_process';
import {
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
import { fromSuite } from './debian';
import type { OtherPhp } from './php';
import { writePhpProgram } from './php-program';
import { must } from './process';

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

/** A private folder with the program, its extensions and the libraries that they load. It must not be moved afterwards. */
export async function phpFromDebian(
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
	await writePhpProgram( folder, [ `exec ${ folder }/php-bin "$@"` ], {
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
