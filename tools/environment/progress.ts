const started = Date.now();

/** Says what goes on, with the seconds since the command began. */
export function say( text: string ): void {
	const seconds = ( ( Date.now() - started ) / 1000 ).toFixed( 1 );
	console.log( `${ seconds.padStart( 6 ) } s  ${ text }` );
}
