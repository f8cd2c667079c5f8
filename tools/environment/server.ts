import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from './failure';
import { root } from './paths';
import { identity, pause, portIsTaken, startGroup, stopGroup } from './process';
import { readSite, writeSite, type Site } from './site';

/** Serves a site with PHP's own server on 127.0.0.1, in the background. */
export async function serve(
	folder: string,
	port?: number,
	workers = 4,
	settings: readonly string[] = []
): Promise< Site > {
	await stopServing( folder );
	const site = { ...readSite( folder ), ...( port ? { port } : {} ) };
	if ( await portIsTaken( site.port ) ) {
		throw new Failure(
			`Port ${ site.port } is taken: choose another with --port=…`
		);
	}
	writeSite( site );
	const log = join( folder, 'server.log' );
	const pid = startGroup( site.php, serverArguments( site, settings ), log, {
		PHP_CLI_SERVER_WORKERS: String( workers ),
	} );
	writeFileSync( join( folder, 'server.pid' ), identity( pid ) );
	for ( let i = 0; i < 150; i++ ) {
		if ( await isUp( site.port ) ) {
			return site;
		}
		await pause( 100 );
	}
	await stopServing( folder );
	throw new Failure(
		`The server of ${ folder } does not answer:\n${ readFileSync( log, 'utf8' ).slice( -600 ) }`
	);
}

function serverArguments( site: Site, others: readonly string[] ): string[] {
	const settings = [
		'opcache.validate_timestamps=1',
		// Edits show at once.
		'opcache.revalidate_freq=0',
		'memory_limit=256M',
		'display_errors=0',
		`error_log=${ join( site.folder, 'wp-content/debug.log' ) }`,
		...others,
	];
	return [
		...settings.flatMap( ( setting ) => [ '-d', setting ] ),
		'-S',
		`127.0.0.1:${ site.port }`,
		'-t',
		site.folder,
		join( root, 'tools/wordpress/router.php' ),
	];
}

async function isUp( port: number ): Promise< boolean > {
	try {
		const answer = await fetch(
			`http://127.0.0.1:${ port }/wp-includes/images/blank.gif`
		);
		return answer.ok;
	} catch {
		return false;
	}
}

/** Workers outlive their parent: the whole group is ended. A number that meanwhile belongs to another program is left alone. */
export async function stopServing( folder: string ): Promise< void > {
	const file = join( folder, 'server.pid' );
	if ( ! existsSync( file ) ) {
		return;
	}
	const owner = readFileSync( file, 'utf8' );
	const pid = Number( owner.split( ' ' )[ 0 ] );
	if ( owner !== '' && identity( pid ) === owner ) {
		await stopGroup( pid );
	}
	rmSync( file, { force: true } );
}
