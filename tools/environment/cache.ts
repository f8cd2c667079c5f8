import {
	existsSync,
	mkdirSync,
	readFileSync,
	renameSync,
	rmSync,
	statSync,
	writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { identity, pause } from './process';

/**
 * Makes a file or folder once, however many processes ask at the same time. It is built beside its place and moved
 * there when complete: a run that was killed leaves no half of it.
 */
export async function once(
	target: string,
	build: ( part: string ) => Promise< void >
): Promise< string > {
	if ( existsSync( target ) ) {
		return target;
	}
	await withLock( `${ target }.lock`, async () => {
		if ( existsSync( target ) ) {
			return;
		}
		const part = `${ target }.part`;
		rmSync( part, { recursive: true, force: true } );
		await build( part );
		renameSync( part, target );
	} );
	return target;
}

/** As once(), for what must be built where it will lie. The marker is the file that its build writes last. */
export async function onceInPlace(
	target: string,
	marker: string,
	build: () => Promise< void >
): Promise< string > {
	await withLock( `${ target }.lock`, async () => {
		if ( existsSync( marker ) ) {
			return;
		}
		rmSync( target, { recursive: true, force: true } );
		mkdirSync( target, { recursive: true } );
		await build();
	} );
	return target;
}

/** One process at a time; the lock of a process that has died does not count. */
export async function withLock< Result >(
	file: string,
	work: () => Promise< Result >
): Promise< Result > {
	mkdirSync( dirname( file ), { recursive: true } );
	while ( ! take( file ) ) {
		await pause( 200 );
	}
	try {
		return await work();
	} finally {
		rmSync( file, { force: true } );
	}
}

/** Takes a lock for the life of this process, or answers that another living process has it. */
export function claim( file: string ): boolean {
	mkdirSync( dirname( file ), { recursive: true } );
	// The first try may only clear away what a dead process left.
	return take( file ) || take( file );
}

function take( file: string ): boolean {
	try {
		writeFileSync( file, identity( process.pid ), { flag: 'wx' } );
		return true;
	} catch ( error ) {
		if ( ( error as NodeJS.ErrnoException ).code !== 'EEXIST' ) {
			throw error;
		}
	}
	if ( isAbandoned( file ) ) {
		rmSync( file, { force: true } );
	}
	return false;
}

function isAbandoned( file: string ): boolean {
	try {
		const owner = readFileSync( file, 'utf8' );
		return owner === ''
			? Date.now() - statSync( file ).mtimeMs > 5000
			: identity( Number( owner.split( ' ' )[ 0 ] ) ) !== owner;
	} catch {
		return false;
	}
}
