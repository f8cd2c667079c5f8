import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { withLock } from './cache';
import { Failure } from './failure';
import { has, must, pause, run, startGroup, stopGroup } from './process';

export type MariaDb = { folder: string; socket: string };

/** A server for small databases that may be lost: nothing waits for the disk. */
const careless = [
	'--innodb-flush-method=nosync',
	'--innodb-log-file-size=32M',
];

export const packages = [ 'mariadb-server-core', 'mariadb-client-core' ];

export function isInstalled(): boolean {
	return has( 'mariadbd' ) && has( 'mariadb-install-db' ) && has( 'mariadb' );
}

/**
 * Starts a MariaDB of our own, or finds it running.
 *
 * @param data    Where the data lie.
 * @param folder  Where socket, pid and log lie: a short path, sockets allow 107 characters.
 * @param durable Whether each commit waits for the disk (benches compare that).
 */
export async function startMariaDb(
	data: string,
	folder: string,
	durable = false
): Promise< MariaDb > {
	const socket = join( folder, 's' );
	const server = { folder, socket };
	mkdirSync( folder, { recursive: true } );
	await withLock( join( folder, 'lock' ), async () => {
		if ( await answers( socket ) ) {
			return;
		}
		if ( ! existsSync( join( data, 'mysql' ) ) ) {
			await initialise( data );
		}
		start( data, server, durable );
		for ( let i = 0; i < 300; i++ ) {
			if ( await answers( socket ) ) {
				return;
			}
			await pause( 100 );
		}
		throw new Failure(
			`MariaDB does not answer:\n${ readFileSync( join( folder, 'log' ), 'utf8' ).slice( -800 ) }`
		);
	} );
	return server;
}

async function initialise( data: string ): Promise< void > {
	rmSync( data, { recursive: true, force: true } );
	mkdirSync( data, { recursive: true } );
	await must( 'mariadb-install-db', [
		'--no-defaults',
		`--user=${ userInfo().username }`,
		`--datadir=${ data }`,
		'--auth-root-authentication-method=normal',
		'--skip-test-db',
		...careless,
	] );
}

function start(
	data: string,
	{ folder, socket }: MariaDb,
	durable: boolean
): void {
	startGroup(
		'mariadbd',
		[
			'--no-defaults',
			`--user=${ userInfo().username }`,
			`--datadir=${ data }`,
			`--socket=${ socket }`,
			`--pid-file=${ folder }/pid`,
			'--skip-networking',
			...( durable ? [] : careless ),
			`--innodb-flush-log-at-trx-commit=${ durable ? 1 : 0 }`,
			'--innodb-doublewrite=0',
			'--innodb-log-file-size=32M',
			'--innodb-buffer-pool-size=128M',
			'--skip-log-bin',
			'--skip-name-resolve',
			'--character-set-server=utf8mb4',
			'--collation-server=utf8mb4_unicode_520_ci',
			'--max-connections=200',
		],
		join( folder, 'log' )
	);
}

export async function answers( socket: string ): Promise< boolean > {
	const { code } = await run(
		'mariadb',
		clientArguments( socket, 'SELECT 1' )
	);
	return code === 0;
}

export async function stopMariaDb( {
	folder,
}: Pick< MariaDb, 'folder' > ): Promise< void > {
	const pid = join( folder, 'pid' );
	if ( existsSync( pid ) ) {
		await stopGroup( Number( readFileSync( pid, 'utf8' ) ) );
	}
	rmSync( folder, { recursive: true, force: true } );
}

export async function query( socket: string, sql: string ): Promise< string > {
	return must( 'mariadb', clientArguments( socket, sql ) );
}

function clientArguments( socket: string, sql: string ): string[] {
	return [ '--no-defaults', '-uroot', '-N', '-B', '-S', socket, '-e', sql ];
}
