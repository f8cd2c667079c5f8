import { Failure } from './failure';

type Choices = Record< string, readonly string[] | 'text' | 'flag' >;

/**
 * Reads --name=value, --name value and --flag. `npm start --port=9000` (without the separating dashes) ends up in npm's
 * own environment variables: those are read as well.
 */
export function readOptions(
	argv: readonly string[],
	choices: Choices
): Map< string, string > {
	const found = new Map< string, string >();
	for ( const name of Object.keys( choices ) ) {
		const swallowed = process.env[ `npm_config_${ name }` ];
		if ( swallowed ) {
			found.set( name, swallowed );
		}
	}
	for ( let i = 0; i < argv.length; i++ ) {
		const [ , name = '', given ] =
			/^--([a-z-]+)(?:=(.*))?$/.exec( argv[ i ] ?? '' ) ?? [];
		const choice = choices[ name ];
		if ( ! choice ) {
			throw new Failure(
				`Unknown option ${ argv[ i ] }. Known: ${ describe( choices ) }`
			);
		}
		found.set(
			name,
			choice === 'flag' ? 'true' : ( given ?? argv[ ++i ] ?? '' )
		);
	}
	for ( const [ name, value ] of found ) {
		check( name, value, choices );
	}
	return found;
}

function check( name: string, value: string, choices: Choices ): void {
	const choice = choices[ name ];
	if ( Array.isArray( choice ) && ! choice.includes( value ) ) {
		throw new Failure( `--${ name } is one of ${ choice.join( ', ' ) }.` );
	}
	if ( choice === 'text' && value === '' ) {
		throw new Failure( `--${ name } needs a value.` );
	}
}

function describe( choices: Choices ): string {
	return Object.entries( choices )
		.map( ( [ name, choice ] ) =>
			choice === 'flag'
				? `--${ name }`
				: `--${ name }=${
						Array.isArray( choice ) ? choice.join( '|' ) : '…'
					}`
		)
		.join( ' ' );
}

export function portOf( value: string ): number {
	const port = Number( value );
	if ( ! Number.isInteger( port ) || port < 1024 || port > 65535 ) {
		throw new Failure( `--port is a number from 1024 to 65535.` );
	}
	return port;
}
