/** npm run bench [-- --only=verdict,boot]: a table of ratios, each measured against a bare anchor in the same run. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { buildAssets } from './environment/build';
import { main } from './environment/failure';
import { Lab } from './environment/lab';
import { readOptions } from './environment/options';
import { root } from './environment/paths';
import { must } from './environment/process';
import { say } from './environment/progress';
import { ensurePackages } from './environment/requirements';
import { installVendor } from './environment/vendor';

type Row = {
	what: string;
	ours: number;
	anchor: number;
	unit: string;
	ratio: number;
	goal: string;
	met: boolean;
};

/** Files of tests/bench that are benches: classes begin with a capital. */
function benches(): string[] {
	const only = readOptions( process.argv.slice( 2 ), { only: 'text' } )
		.get( 'only' )
		?.split( ',' );
	return readdirSync( join( root, 'tests/bench' ) )
		.filter(
			( file ) => /^[a-z].*\.php$/.test( file ) && file !== 'run.php'
		)
		.map( ( file ) => file.replace( '.php', '' ) )
		.filter( ( name ) => ! only || only.includes( name ) );
}

async function measure( name: string, lab: Lab ): Promise< Row[] > {
	const site = await lab.site( { name, series: '7.1', database: 'mysql' } );
	// As on a live site: PHP's default looks for edits every other second only.
	await lab.serve( site, [ 'opcache.revalidate_freq=2' ] );
	say( `${ name } …` );
	const output = await must( site.php, [
		'-d',
		'opcache.enable_cli=1',
		'-d',
		'memory_limit=1G',
		join( root, 'tests/bench/run.php' ),
		site.folder,
		name,
	] );
	return JSON.parse( output.trim().split( '\n' ).at( -1 ) ?? '[]' ) as Row[];
}

function print( rows: readonly Row[] ): void {
	const width = Math.max( 4, ...rows.map( ( { what } ) => what.length ) );
	const line = ( ...cells: string[] ) =>
		cells
			.map( ( cell, i ) =>
				i === 0 ? cell.padEnd( width ) : cell.padStart( 12 )
			)
			.join( ' | ' );
	console.log(
		`\n${ line( 'what', 'ours', 'anchor', 'ratio', 'goal', '' ) }`
	);
	for ( const { what, ours, anchor, unit, ratio, goal, met } of rows ) {
		console.log(
			line(
				what,
				`${ ours.toFixed( 3 ) } ${ unit }`,
				`${ anchor.toFixed( 3 ) } ${ unit }`,
				ratio.toFixed( 2 ),
				goal,
				met ? 'met' : 'MISSED'
			)
		);
	}
}

main( async () => {
	await ensurePackages( [ 'php', 'php-tests', 'mariadb' ] );
	await installVendor();
	await buildAssets();
	const lab = new Lab( true );
	await lab.open();
	try {
		const rows: Row[] = [];
		for ( const name of benches() ) {
			rows.push( ...( await measure( name, lab ) ) );
		}
		print( rows );
	} finally {
		await lab.close();
	}
} );
