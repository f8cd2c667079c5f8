/**
 * Development sites: node tools/run.mjs site make|serve|stop|remove|list|stop-db NAME [--wp=7.1|6.8] [--db=mysql|sqlite]
 * [--port=9100] [--php=/path/to/php]. User admin, password "password".
 */
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Failure, main } from './environment/failure';
import { startMariaDb, stopMariaDb } from './environment/mariadb';
import { portOf, readOptions } from './environment/options';
import { ownCache, socketFolder } from './environment/paths';
import { say } from './environment/progress';
import { ensurePackages } from './environment/requirements';
import { serve, stopServing } from './environment/server';
import { isSite, makeSite, readSite } from './environment/site';
import type { Series } from './environment/wordpress';

const sites = join( ownCache, 'sites' );

function database() {
	return startMariaDb(
		join( ownCache, 'mariadb' ),
		socketFolder( 'mariadb' )
	);
}

async function make(
	name: string,
	options: Map< string, string >
): Promise< void > {
	const mysql = ( options.get( 'db' ) ?? 'mysql' ) === 'mysql';
	await ensurePackages( mysql ? [ 'php', 'mariadb' ] : [ 'php' ] );
	const folder = join( sites, name );
	mkdirSync( sites, { recursive: true } );
	await stopServing( folder );
	const site = await makeSite( {
		folder,
		series: ( options.get( 'wp' ) ?? '7.1' ) as Series,
		database: mysql ? { socket: ( await database() ).socket } : 'sqlite',
		port: portOf( options.get( 'port' ) ?? '9100' ),
		php: options.get( 'php' ),
	} );
	say(
		`WordPress ${ site.version }, ${ mysql ? 'MariaDB' : 'SQLite' }: ${ folder }`
	);
	await start( name, options );
}

async function start(
	name: string,
	options: Map< string, string >
): Promise< void > {
	const folder = join( sites, name );
	if ( ! isSite( folder ) ) {
		throw new Failure( `There is no site ${ name }: make it first.` );
	}
	if ( readSite( folder ).database !== 'sqlite' ) {
		await database();
	}
	const port = options.get( 'port' );
	const site = await serve( folder, port ? portOf( port ) : undefined );
	const content = join( folder, 'wp-content' );
	say( `http://127.0.0.1:${ site.port }  (admin / password)` );
	say(
		`errors: ${ content }/debug.log, of the plugin: ${ content }/plugin-errors.log, mail: ${ content }/mail.log`
	);
}

function list(): void {
	for ( const name of existsSync( sites ) ? readdirSync( sites ) : [] ) {
		if ( isSite( join( sites, name ) ) ) {
			const site = readSite( join( sites, name ) );
			console.log(
				name,
				site.version,
				site.database === 'sqlite' ? 'sqlite' : 'mysql',
				`http://127.0.0.1:${ site.port }`
			);
		}
	}
}

main( async () => {
	const [ verb = '', ...rest ] = process.argv.slice( 2 );
	const name = rest[ 0 ]?.startsWith( '--' ) ? '' : ( rest.shift() ?? '' );
	if (
		[ 'make', 'serve', 'stop', 'remove' ].includes( verb ) &&
		! /^[a-z0-9-]+$/.test( name )
	) {
		throw new Failure( 'A site has a name of a-z, 0-9 and dashes.' );
	}
	const options = readOptions( rest, {
		wp: [ '6.8', '7.1' ],
		db: [ 'mysql', 'sqlite' ],
		port: 'text',
		php: 'text',
	} );
	const verbs: Record< string, () => void | Promise< void > > = {
		make: () => make( name, options ),
		serve: () => start( name, options ),
		stop: () => stopServing( join( sites, name ) ),
		remove: async () => {
			await stopServing( join( sites, name ) );
			rmSync( join( sites, name ), { recursive: true, force: true } );
		},
		list,
		'stop-db': () => stopMariaDb( { folder: socketFolder( 'mariadb' ) } ),
	};
	const work = verbs[ verb ];
	if ( ! work ) {
		throw new Failure( `One of: ${ Object.keys( verbs ).join( ', ' ) }.` );
	}
	await work();
} );
