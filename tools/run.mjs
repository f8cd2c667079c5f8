#!/usr/bin/env node
/**
 * node tools/run.mjs COMMAND [ARGUMENTS]: runs tools/COMMAND.ts in a checkout that may have no node_modules yet.
 * Plain JavaScript on purpose: it is what installs the rest.
 */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
	existsSync,
	mkdirSync,
	readFileSync,
	rmSync,
	statSync,
	writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname( dirname( fileURLToPath( import.meta.url ) ) );
const modules = join( root, 'node_modules' );
const stamp = join( modules, '.bookingx-lock-hash' );
const lock = join( root, '.cache', 'npm-ci.lock' );
const [ command, ...args ] = process.argv.slice( 2 );

function lockHash() {
	return createHash( 'sha256' )
		.update( readFileSync( join( root, 'package-lock.json' ) ) )
		.digest( 'hex' );
}

function isFresh() {
	if ( ! existsSync( join( modules, '.bin', 'tsx' ) ) ) {
		return false;
	}
	if ( existsSync( stamp ) ) {
		return readFileSync( stamp, 'utf8' ) === lockHash();
	}
	// Installed by hand: npm writes its own copy of the lock file when it has finished.
	const own = join( modules, '.package-lock.json' );
	return (
		existsSync( own ) &&
		statSync( own ).mtimeMs >=
			statSync( join( root, 'package-lock.json' ) ).mtimeMs
	);
}

function isAlive( pid ) {
	try {
		process.kill( pid, 0 );
		return true;
	} catch ( error ) {
		return error.code === 'EPERM';
	}
}

/** Two commands in one fresh clone must not install over each other. */
async function lockInstall() {
	mkdirSync( dirname( lock ), { recursive: true } );
	for (;;) {
		try {
			writeFileSync( lock, String( process.pid ), { flag: 'wx' } );
			return;
		} catch ( error ) {
			if ( error.code !== 'EEXIST' ) {
				throw error;
			}
		}
		if ( ! isAlive( Number( readFileSync( lock, 'utf8' ) ) ) ) {
			rmSync( lock, { force: true } );
			continue;
		}
		await new Promise( ( resolve ) => setTimeout( resolve, 500 ) );
	}
}

async function install() {
	await lockInstall();
	try {
		if ( isFresh() ) {
			return;
		}
		console.log( 'Installing node packages (npm ci), up to 3 minutes …' );
		const started = Date.now();
		const { status } = spawnSync(
			'npm',
			[ 'ci', '--no-audit', '--no-fund', '--loglevel=error' ],
			{ cwd: root, stdio: [ 'ignore', 'ignore', 'inherit' ] }
		);
		if ( status !== 0 ) {
			console.error( 'npm ci failed: see the lines above.' );
			process.exit( 1 );
		}
		writeFileSync( stamp, lockHash() );
		const seconds = ( ( Date.now() - started ) / 1000 ).toFixed( 1 );
		console.log( `Node packages installed in ${ seconds } s.` );
	} finally {
		rmSync( lock, { force: true } );
	}
}

if ( Number( process.versions.node.split( '.' )[ 0 ] ) < 20 ) {
	console.error(
		`Node 20 or newer is needed, this is ${ process.version }.`
	);
	process.exit( 1 );
}
if ( ! isFresh() ) {
	await install();
}
const child = spawn(
	process.execPath,
	[ '--import', 'tsx', join( root, 'tools', `${ command }.ts` ), ...args ],
	{ cwd: root, stdio: 'inherit' }
);
// Ctrl-C reaches the whole group of the terminal; a signal from elsewhere reaches only this process.
for ( const signal of [ 'SIGINT', 'SIGTERM', 'SIGHUP' ] ) {
	process.on( signal, () => child.kill( signal ) );
}
child.on( 'exit', ( code ) => process.exit( code ?? 1 ) );
