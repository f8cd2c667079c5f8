import { spawn, spawnSync } from 'node:child_process';
import {
	closeSync,
	existsSync,
	openSync,
	readdirSync,
	readFileSync,
} from 'node:fs';
import { connect, createServer } from 'node:net';
import { Failure } from './failure';

export type Environment = Record< string, string | undefined >;

type RunOptions = {
	cwd?: string;
	env?: Environment;
	/** Everything printed goes to this file. */
	log?: string;
	input?: string;
	/** After so long the program and everything that it started are ended, and it has failed. */
	timeoutSeconds?: number;
};

/** Groups that would go on when this process is ended. */
const groups = new Set< number >();

export type Outcome = { code: number; output: string };

/** Runs a program to its end. Its answer is the exit code and, without a log file, all that it printed. */
export function run(
	program: string,
	args: readonly string[],
	options: RunOptions = {}
): Promise< Outcome > {
	return new Promise( ( resolve, reject ) => {
		const out = options.log ? openSync( options.log, 'a' ) : 'pipe';
		const child = spawn( program, args, {
			cwd: options.cwd,
			env: { ...process.env, ...options.env },
			detached: options.timeoutSeconds !== undefined,
			stdio: [
				options.input === undefined ? 'ignore' : 'pipe',
				out,
				out,
			],
		} );
		const chunks: Buffer[] = [];
		child.stdout?.on( 'data', ( chunk: Buffer ) => chunks.push( chunk ) );
		child.stderr?.on( 'data', ( chunk: Buffer ) => chunks.push( chunk ) );
		child.stdin?.end( options.input );
		const release = limit( child.pid, options.timeoutSeconds );
		child.on( 'error', () => {
			release();
			reject(
				new Failure(
					`${ program } could not be started: is it installed?`
				)
			);
		} );
		child.on( 'close', ( code, signal ) => {
			release();
			if ( typeof out === 'number' ) {
				closeSync( out );
			}
			resolve( {
				code: code ?? ( signal ? 128 : 1 ),
				output: Buffer.concat( chunks ).toString( 'utf8' ),
			} );
		} );
	} );
}

/** Watches over a group until the answer is called. */
function limit(
	pid: number | undefined,
	seconds: number | undefined
): () => void {
	if ( pid === undefined || seconds === undefined ) {
		return () => {};
	}
	groups.add( pid );
	const timer = setTimeout(
		() => signalGroup( pid, 'SIGKILL' ),
		seconds * 1000
	);
	return () => {
		clearTimeout( timer );
		groups.delete( pid );
	};
}

/** Ends what run() with a time limit has started: a signal for this process does not reach those. */
export function endRunning(): void {
	groups.forEach( ( pid ) => signalGroup( pid, 'SIGKILL' ) );
}

/** As run(), where anything but success is an error that shows the end of the output. */
export async function must(
	program: string,
	args: readonly string[],
	options: RunOptions = {}
): Promise< string > {
	const { code, output } = await run( program, args, options );
	if ( code !== 0 ) {
		const text = options.log ? readFileSync( options.log, 'utf8' ) : output;
		throw new Failure(
			`${ program } ${ args.slice( 0, 3 ).join( ' ' ) } ended with ${ code }:\n` +
				text.trim().split( '\n' ).slice( -15 ).join( '\n' )
		);
	}
	return output;
}

export function has( program: string ): boolean {
	const { error, status } = spawnSync( 'sh', [
		'-c',
		`command -v ${ program }`,
	] );
	return ! error && status === 0;
}

/** Starts a program that stays: in a process group of its own, so that its children can be ended with it. */
export function startGroup(
	program: string,
	args: readonly string[],
	log: string,
	env: Environment = {}
): number {
	const out = openSync( log, 'a' );
	const child = spawn( program, args, {
		detached: true,
		env: { ...process.env, ...env },
		stdio: [ 'ignore', out, out ],
	} );
	child.on( 'error', () => {} );
	child.unref();
	closeSync( out );
	if ( child.pid === undefined ) {
		throw new Failure( `${ program } could not be started.` );
	}
	return child.pid;
}

/** Ends a group gently, then by force. */
export async function stopGroup( pid: number ): Promise< void > {
	signalGroup( pid, 'SIGTERM' );
	for ( let i = 0; i < 100 && groupIsAlive( pid ); i++ ) {
		await pause( 50 );
	}
	signalGroup( pid, 'SIGKILL' );
}

function signalGroup( pid: number, signal: NodeJS.Signals ): void {
	try {
		process.kill( -pid, signal );
	} catch {
		// Nobody is left in that group.
	}
}

function groupIsAlive( pid: number ): boolean {
	try {
		process.kill( -pid, 0 );
		return true;
	} catch {
		return false;
	}
}

export function isAlive( pid: number ): boolean {
	try {
		process.kill( pid, 0 );
		return true;
	} catch ( error ) {
		return ( error as NodeJS.ErrnoException ).code === 'EPERM';
	}
}

/** A process id is given away again after a while; together with its starting time it means one process only. */
export function identity( pid: number ): string {
	if ( ! isAlive( pid ) ) {
		return '';
	}
	try {
		const stat = readFileSync( `/proc/${ pid }/stat`, 'utf8' );
		// The program's name, in parentheses, may hold spaces: count from behind it.
		const started = stat
			.slice( stat.lastIndexOf( ')' ) )
			.split( ' ' )[ 20 ];
		return `${ pid } ${ started }`;
	} catch {
		return `${ pid } -`;
	}
}

/** Ends what still runs with this setting in its environment, such as the browser of a run that was killed. */
export function endMarked( setting: string ): void {
	const processes = existsSync( '/proc' ) ? readdirSync( '/proc' ) : [];
	for ( const pid of processes
		.map( Number )
		.filter( ( id ) => id > 0 && id !== process.pid ) ) {
		try {
			const settings = readFileSync( `/proc/${ pid }/environ`, 'utf8' );
			if ( settings.split( '\0' ).includes( setting ) ) {
				process.kill( pid, 'SIGKILL' );
			}
		} catch {
			// Ended meanwhile, or somebody else's.
		}
	}
}

export function pause( milliseconds: number ): Promise< void > {
	return new Promise( ( resolve ) => setTimeout( resolve, milliseconds ) );
}

export function portIsTaken( port: number ): Promise< boolean > {
	return new Promise( ( resolve ) => {
		const socket = connect( port, '127.0.0.1' );
		socket.on( 'connect', () => {
			socket.destroy();
			resolve( true );
		} );
		socket.on( 'error', () => resolve( false ) );
	} );
}

/** A port that is free now, given by the system. */
export function freePort(): Promise< number > {
	return new Promise( ( resolve, reject ) => {
		const server = createServer();
		server.on( 'error', reject );
		server.listen( 0, '127.0.0.1', () => {
			const address = server.address();
			server.close( () =>
				typeof address === 'object' && address
					? resolve( address.port )
					: reject( new Failure( 'No free port.' ) )
			);
		} );
	} );
}
