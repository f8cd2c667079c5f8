import { schedule } from '../../../tools/checks/schedule';

type Job = { name: string; cores?: number };

/** Runs jobs that each take one turn of the event loop, and tells how many cores were in use at most. */
async function run( jobs: Job[], cores: number ) {
	const order: string[] = [];
	let used = 0;
	let most = 0;
	await schedule( jobs, cores, async ( { name, cores: need = 1 } ) => {
		used += Math.min( need, cores );
		most = Math.max( most, used );
		order.push( name );
		await new Promise( ( resolve ) => setTimeout( resolve ) );
		used -= Math.min( need, cores );
	} );
	return { order, most };
}

describe( 'schedule', () => {
	it( 'runs every job once, in order, on no more cores than there are', async () => {
		const jobs = [ 'a', 'b', 'c', 'd', 'e' ].map( ( name ) => ( {
			name,
		} ) );
		expect( await run( jobs, 2 ) ).toEqual( {
			order: [ 'a', 'b', 'c', 'd', 'e' ],
			most: 2,
		} );
	} );

	it( 'gives a job that wants the machine for itself the whole machine', async () => {
		const jobs = [
			{ name: 'a' },
			{ name: 'race', cores: 2 },
			{ name: 'b' },
		];
		const running: string[] = [];
		const beside: Record< string, string[] > = {};
		await schedule( jobs, 2, async ( { name } ) => {
			beside[ name ] = [ ...running ];
			running.push( name );
			await new Promise( ( resolve ) => setTimeout( resolve ) );
			running.splice( running.indexOf( name ), 1 );
		} );
		expect( beside ).toEqual( { a: [], race: [], b: [] } );
	} );

	it( 'runs a job that wants more cores than there are', async () => {
		expect( await run( [ { name: 'big', cores: 2 } ], 1 ) ).toEqual( {
			order: [ 'big' ],
			most: 1,
		} );
	} );
} );
