import { chmodSync, copyFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from './failure';
import { must } from './process';

/** Writes FOLDER/php, last and only if it answers: its being there means that the folder is complete. */
export async function writePhpProgram(
	folder: string,
	commands: readonly string[],
	environment: Record< string, string >
): Promise< void > {
	const file = join( folder, 'php' );
	const lines = Object.entries( environment ).map(
		( [ name, value ] ) => `export ${ name }=${ value }`
	);
	writeFileSync(
		`${ file }.part`,
		[ '#!/bin/sh', ...lines, ...commands, '' ].join( '\n' )
	);
	chmodSync( `${ file }.part`, 0o755 );
	await must( `${ file }.part`, [ '-v' ] ).then( ( text ) => {
		if ( ! text.startsWith( 'PHP ' ) ) {
			throw new Failure( `${ file } says: ${ text.slice( 0, 200 ) }` );
		}
	} );
	copyFileSync( `${ file }.part`, file );
	rmSync( `${ file }.part` );
}
