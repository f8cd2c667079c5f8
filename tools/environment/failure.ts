/** Something the person at the keyboard can put right: shown as one line, without a stack. */
export class Failure extends Error {}

/** Runs a command's main function; a Failure ends it with its one line. */
export function main( work: () => Promise< number | void > ): void {
	work().then(
		( code ) => process.exit( code ?? 0 ),
		( error: unknown ) => {
			console.error( error instanceof Failure ? error.message : error );
			process.exit( 1 );
		}
	);
}
