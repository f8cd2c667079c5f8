import { portOf, readOptions } from '../../../tools/environment/options';

const choices = {
	port: 'text',
	reset: 'flag',
	wp: [ '6.8', '7.1' ],
} as const;

describe( 'options of a command', () => {
	afterEach( () => {
		delete process.env.npm_config_port;
	} );

	it( 'are read with an equals sign, a space, or as a flag', () => {
		expect( [
			...readOptions(
				[ '--port=9000', '--wp', '6.8', '--reset' ],
				choices
			),
		] ).toEqual( [
			[ 'port', '9000' ],
			[ 'wp', '6.8' ],
			[ 'reset', 'true' ],
		] );
	} );

	it( 'are found where npm puts them when the separating dashes were forgotten', () => {
		process.env.npm_config_port = '9001';
		expect( readOptions( [], choices ).get( 'port' ) ).toBe( '9001' );
	} );

	it.each( [
		[ 'an unknown one', [ '--prot=9000' ], 'Unknown option --prot=9000' ],
		[ 'a word without dashes', [ 'reset' ], 'Unknown option reset' ],
		[
			'a value that is not offered',
			[ '--wp=5.8' ],
			'--wp is one of 6.8, 7.1',
		],
		[ 'a missing value', [ '--port' ], '--port needs a value' ],
	] )( 'refuse %s in one line', ( _case, argv, message ) => {
		expect( () => readOptions( argv, choices ) ).toThrow( message );
	} );

	it.each( [ '80', '65536', '9000.5', 'abc' ] )(
		'take no port %s',
		( port ) => {
			expect( () => portOf( port ) ).toThrow( '1024 to 65535' );
		}
	);
} );
