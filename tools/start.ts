/**
 * npm start: a demo salon at http://127.0.0.1:8080. --reset --port=9000 --wp=6.8|7.1 --db=sqlite|mysql
 */
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildAssets } from './environment/build';
import { claim } from './environment/cache';
import { mayInstall } from './environment/debian';
import { Failure, main } from './environment/failure';
import { startMariaDb, stopMariaDb } from './environment/mariadb';
import { portOf, readOptions } from './environment/options';
import { ownCache, socketFolder } from './environment/paths';
import { playgroundTree, startPlayground } from './environment/playground';
import { portIsTaken } from './environment/process';
import { say } from './environment/progress';
import { ensurePackages, missingPackages } from './environment/requirements';
import { serve, stopServing } from './environment/server';
import { makeSite, readSite, runOnSite } from './environment/site';
import { getSqliteDropIn } from './environment/sqlite';
import { getWordPress, type Series } from './environment/wordpress';

const home = join( ownCache, 'start' );

type Wish = {
	series: Series;
	database: 'sqlite' | 'mysql';
	port: number;
	reset: boolean;
};
/** What has to be stopped, in the order in which it was started. */
type Running = Array< () => Promise< void > >;

function readWish(): Wish {
	const options = readOptions( process.argv.slice( 2 ), {
		reset: 'flag',
		port: 'text',
		wp: [ '6.8', '7.1' ],
		db: [ 'sqlite', 'mysql' ],
	} );
	return {
		series: ( options.get( 'wp' ) ?? '7.1' ) as Series,
		database: ( options.get( 'db' ) ?? 'sqlite' ) as Wish[ 'database' ],
		port: portOf( options.get( 'port' ) ?? '8080' ),
		reset: options.has( 'reset' ),
	};
}

/** Native PHP where it is or may be installed; without it the WebAssembly server, which needs Node alone. */
async function hasNativePhp( wish: Wish ): Promise< boolean > {
	if ( wish.database === 'mysql' ) {
		await ensurePackages( [ 'php', 'mariadb' ] );
		return true;
	}
	if ( missingPackages( [ 'demo' ] ).length > 0 && mayInstall() ) {
		say( `Installing ${ missingPackages( [ 'demo' ] ).join( ' ' ) } …` );
		await ensurePackages( [ 'demo' ] ).catch( ( error: Error ) =>
			say( error.message )
		);
	}
	return missingPackages( [ 'demo' ] ).length === 0;
}

async function prepare( wish: Wish ): Promise< void > {
	await Promise.all( [
		buildAssets().then( ( made ) =>
			say(
				made
					? 'Scripts and styles built'
					: 'Scripts and styles are up to date'
			)
		),
		getWordPress( wish.series ).then( ( { version, from } ) =>
			say( `WordPress ${ version } (${ from })` )
		),
		wish.database === 'sqlite' ? getSqliteDropIn() : undefined,
	] );
}

async function startNative(
	wish: Wish,
	folder: string,
	running: Running
): Promise< void > {
	const database = await startDatabase( wish, running );
	if ( ! existsSync( join( folder, 'demo.done' ) ) ) {
		await makeSite( {
			folder,
			series: wish.series,
			database,
			port: wish.port,
			cron: true,
		} );
		say( 'WordPress installed, plugin active' );
		await runOnSite( readSite( folder ), 'tools/demo/demo.php' );
		writeFileSync( join( folder, 'demo.done' ), '' );
		say( 'Demo salon filled in' );
	}
	running.push( () => stopServing( folder ) );
	await serve( folder, wish.port );
}

async function startDatabase(
	wish: Wish,
	running: Running
): Promise< 'sqlite' | { socket: string } > {
	if ( wish.database === 'sqlite' ) {
		return 'sqlite';
	}
	const folder = socketFolder( 'start' );
	running.push( () => stopMariaDb( { folder } ) );
	const { socket } = await startMariaDb( join( home, 'mariadb' ), folder );
	say( 'MariaDB runs' );
	return { socket };
}

/** The first page after a start fills PHP's cache: it is asked for here, so that nobody waits for it. */
async function announce( port: number ): Promise< void > {
	const site = `http://127.0.0.1:${ port }`;
	const answer = await fetch( `${ site }/book/` );
	if ( ! answer.ok ) {
		throw new Failure(
			`The booking page answers ${ answer.status }; see wp-content/debug.log below ${ home }.`
		);
	}
	say( 'Ready' );
	console.log(
		[
			'',
			`  Booking page   ${ site }/book/     (try the code WELCOME10)`,
			`  wp-admin       ${ site }/wp-admin/admin.php?page=bookingx-coupons`,
			'  Log in as      admin / password',
			'',
			'  Ctrl-C stops it; the data stay. --reset begins again.',
			'',
		].join( '\n' )
	);
}

function removeData( folder: string ): void {
	rmSync( folder, { recursive: true, force: true } );
	rmSync( playgroundTree( folder ), { recursive: true, force: true } );
}

/** Waits for Ctrl-C or another signal; the timer keeps the process alive, signals alone do not. */
function interrupted(): Promise< void > {
	return new Promise( ( resolve ) => {
		const timer = setInterval( () => {}, 60_000 );
		for ( const signal of [ 'SIGINT', 'SIGTERM', 'SIGHUP' ] as const ) {
			process.on( signal, () => {
				clearInterval( timer );
				resolve();
			} );
		}
	} );
}

async function start(
	wish: Wish,
	folder: string,
	running: Running
): Promise< void > {
	const native = await hasNativePhp( wish );
	await prepare( wish );
	if ( native ) {
		await startNative( wish, folder, running );
	} else {
		await startPlayground( wish.series, folder, wish.port, running );
	}
	await announce( wish.port );
}

main( async () => {
	const wish = readWish();
	const folder = join(
		home,
		`wordpress-${ wish.series }-${ wish.database }`
	);
	if ( ! claim( join( home, 'running' ) ) ) {
		throw new Failure(
			'npm start is running already in this folder: stop it with Ctrl-C first.'
		);
	}
	// What a killed start left behind.
	await stopServing( folder );
	if ( await portIsTaken( wish.port ) ) {
		throw new Failure(
			`Port ${ wish.port } is taken: npm start -- --port=${ wish.port + 1 }`
		);
	}
	if ( wish.reset ) {
		removeData( folder );
	}
	const running: Running = [];
	const stopped = interrupted();
	try {
		await Promise.race( [
			start( wish, folder, running ).then( () => stopped ),
			stopped,
		] );
	} finally {
		console.log( '\nStopping …' );
		for ( const stop of running.reverse() ) {
			await stop();
		}
		rmSync( join( home, 'running' ), { force: true } );
	}
} );
