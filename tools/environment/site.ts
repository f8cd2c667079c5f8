import { randomBytes } from 'node:crypto';
import {
	copyFileSync,
	cpSync,
	existsSync,
	linkSync,
	lstatSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	realpathSync,
	rmSync,
	statSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Failure } from './failure';
import { query } from './mariadb';
import { root } from './paths';
import { installedPhp } from './php';
import { must, run } from './process';
import { configuration } from './site-configuration';
import { getSqliteDropIn, writeDropIn } from './sqlite';
import { getWordPress, type Series } from './wordpress';

export const slug = 'bookingx-coupons';

export type SiteOptions = {
	folder: string;
	series: Series;
	/** A MariaDB's socket, or WordPress' SQLite drop-in. */
	database: { socket: string } | 'sqlite';
	port: number;
	php?: string;
	/** The checkout, linked; a zip, unpacked; or nothing. */
	plugin?: 'checkout' | { zip: string } | 'none';
	/** Whether WordPress runs its scheduled work; tests run it themselves. */
	cron?: boolean;
};

export type Site = {
	folder: string;
	series: Series;
	version: string;
	database: { socket: string; name: string } | 'sqlite';
	port: number;
	php: string;
	pluginRoot: string;
	cron: boolean;
	salt: string;
};

/** A fresh, installed WordPress with the plugin active; whatever was in its folder is gone. */
export async function makeSite( options: SiteOptions ): Promise< Site > {
	const wordpress = await getWordPress( options.series );
	rmSync( options.folder, { recursive: true, force: true } );
	linkTree( wordpress.path, options.folder );
	rmSync( join( options.folder, 'wp-config.php' ), { force: true } );
	const site: Site = {
		folder: realpathSync( options.folder ),
		series: options.series,
		version: wordpress.version,
		database: 'sqlite',
		port: options.port,
		php: options.php ?? installedPhp,
		pluginRoot: '',
		cron: options.cron ?? false,
		salt: randomBytes( 24 ).toString( 'hex' ),
	};
	site.database = await makeDatabase( site, options.database );
	site.pluginRoot = await addPlugin(
		site.folder,
		options.plugin ?? 'checkout'
	);
	addMuPlugins( site.folder );
	writeSite( site );
	await installWordPress( site, options.plugin !== 'none' );
	return site;
}

async function installWordPress(
	site: Site,
	activate: boolean
): Promise< void > {
	await runOnSite( site, 'tools/wordpress/install.php' );
	if ( activate ) {
		await runOnSite(
			site,
			'tools/wordpress/activate.php',
			`${ slug }/${ slug }.php`
		);
	}
}

/** Runs a script of this checkout on a site. What WordPress would only write to its log is part of the failure. */
export async function runOnSite(
	site: Pick< Site, 'folder' | 'php' >,
	script: string,
	...args: readonly string[]
): Promise< string > {
	const { code, output } = await run( site.php, [
		join( root, script ),
		site.folder,
		...args,
	] );
	if ( code === 0 ) {
		return output;
	}
	const log = join( site.folder, 'wp-content/debug.log' );
	const text = existsSync( log ) ? readFileSync( log, 'utf8' ) : output;
	throw new Failure(
		`${ script } ended with ${ code }:\n${ text.trim().slice( -2000 ) }`
	);
}

export function isSite( folder: string ): boolean {
	return existsSync( join( folder, 'site.json' ) );
}

export function readSite( folder: string ): Site {
	return JSON.parse(
		readFileSync( join( folder, 'site.json' ), 'utf8' )
	) as Site;
}

/** Writes what WordPress needs to know of a site, and the site's own record last: a site without it is no site. */
export function writeSite( site: Site ): void {
	rmSync( join( site.folder, 'wp-config.php' ), { force: true } );
	writeFileSync(
		join( site.folder, 'wp-config.php' ),
		configuration( site )
	);
	writeFileSync(
		join( site.folder, 'site.json' ),
		JSON.stringify( site, null, '\t' )
	);
}

/** Hard links cost no space; files are only ever replaced, never edited in place. */
function linkTree( from: string, to: string ): void {
	mkdirSync( to, { recursive: true } );
	for ( const entry of readdirSync( from, { withFileTypes: true } ) ) {
		const [ source, target ] = [
			join( from, entry.name ),
			join( to, entry.name ),
		];
		if ( statSync( source ).isDirectory() ) {
			linkTree( source, target );
			continue;
		}
		try {
			linkSync( source, target );
		} catch {
			// Another disk, or a system without hard links.
			copyFileSync( source, target );
		}
	}
}

async function makeDatabase(
	site: Site,
	wanted: SiteOptions[ 'database' ]
): Promise< Site[ 'database' ] > {
	if ( wanted === 'sqlite' ) {
		await addDropIn( join( site.folder, 'wp-content' ) );
		return 'sqlite';
	}
	const name = `wp_${ basename( site.folder ).replace( /[^a-z0-9]/g, '_' ) }`;
	await query(
		wanted.socket,
		`DROP DATABASE IF EXISTS ${ name }; CREATE DATABASE ${ name }`
	);
	return { socket: wanted.socket, name };
}

async function addDropIn( content: string ): Promise< void > {
	const plugin = join( content, 'mu-plugins/sqlite-database-integration' );
	mkdirSync( join( content, 'database' ), { recursive: true } );
	cpSync( await getSqliteDropIn(), plugin, { recursive: true } );
	writeDropIn( plugin, join( content, 'db.php' ) );
}

async function addPlugin(
	folder: string,
	plugin: NonNullable< SiteOptions[ 'plugin' ] >
): Promise< string > {
	const target = pluginFolder( folder );
	if ( plugin === 'checkout' ) {
		symlinkSync( root, target );
		return root;
	}
	if ( plugin !== 'none' ) {
		await must( 'unzip', [ '-q', plugin.zip, '-d', dirname( target ) ] );
	}
	return target;
}

function pluginFolder( folder: string ): string {
	return join( folder, 'wp-content/plugins', slug );
}

function addMuPlugins( folder: string ): void {
	const target = join( folder, 'wp-content/mu-plugins' );
	mkdirSync( target, { recursive: true } );
	cpSync( join( root, 'tools/wordpress/mu-plugins' ), target, {
		recursive: true,
	} );
}

/** What the plugin did wrong on that site, one JSON line each; empty when all is well. */
export function pluginErrors( folder: string ): string {
	const file = join( folder, 'wp-content/plugin-errors.log' );
	return existsSync( file ) && lstatSync( file ).size > 0
		? readFileSync( file, 'utf8' )
		: '';
}
