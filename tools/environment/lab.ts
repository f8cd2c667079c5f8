import {
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { startMariaDb, stopMariaDb } from './mariadb';
import { ownCache, socketFolder } from './paths';
import { endMarked, freePort, identity } from './process';
import { serve, stopServing } from './server';
import { isSite, makeSite, type Site, type SiteOptions } from './site';

const laboratories = join( ownCache, 'runs' );
const mark = 'BOOKINGX_RUN';

export type Wanted = Pick< SiteOptions, 'series' | 'php' | 'plugin' > & {
	name: string;
	database: 'mysql' | 'sqlite';
};

/**
 * Sites and a database server for one run of tests or benches, in a folder of its own. A run that was killed leaves its
 * folder and perhaps its servers behind: the next one clears them away.
 */
export class Lab {
	private readonly name = `${ process.pid }-${ Date.now().toString( 36 ) }`;
	private readonly folder = join( laboratories, this.name );
	private server: Promise< { socket: string } > | null = null;

	constructor( private readonly durable = false ) {}

	async open(): Promise< void > {
		await clearAbandoned();
		mkdirSync( this.folder, { recursive: true } );
		// Everything that this process starts carries the mark, and so do its children.
		process.env[ mark ] = this.name;
		writeFileSync( join( this.folder, 'owner' ), identity( process.pid ) );
	}

	async close(): Promise< void > {
		await clear( this.name );
	}

	/** A site that belongs to the caller alone. */
	async site( { name, database, ...wanted }: Wanted ): Promise< Site > {
		return makeSite( {
			...wanted,
			folder: join( this.folder, name ),
			database: database === 'mysql' ? await this.mariaDb() : 'sqlite',
			port: await freePort(),
		} );
	}

	/** Settings of PHP are written `name=value`. */
	serve( site: Site, settings: readonly string[] = [] ): Promise< Site > {
		return serve( site.folder, undefined, 4, settings );
	}

	private mariaDb(): Promise< { socket: string } > {
		this.server ??= startMariaDb(
			join( this.folder, 'mariadb' ),
			socketFolder( this.name ),
			this.durable
		);
		return this.server;
	}
}

async function clearAbandoned(): Promise< void > {
	for ( const name of existsSync( laboratories )
		? readdirSync( laboratories )
		: [] ) {
		const owner = join( laboratories, name, 'owner' );
		const text = existsSync( owner ) ? readFileSync( owner, 'utf8' ) : '';
		if (
			identity( Number( text.split( ' ' )[ 0 ] ) || -1 ) !== text ||
			text === ''
		) {
			await clear( name );
		}
	}
}

async function clear( name: string ): Promise< void > {
	const folder = join( laboratories, name );
	for ( const entry of existsSync( folder ) ? readdirSync( folder ) : [] ) {
		if ( isSite( join( folder, entry ) ) ) {
			await stopServing( join( folder, entry ) );
		}
	}
	await stopMariaDb( { folder: socketFolder( name ) } );
	endMarked( `${ mark }=${ name }` );
	rmSync( folder, { recursive: true, force: true } );
}
