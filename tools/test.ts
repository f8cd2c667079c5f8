/**
 * npm test: every check there is. npm test -- --only=unit,phpstan runs some; a star at the end stands for the rest of a
 * name (--only=integration*).
 */
import {
	appendFileSync,
	existsSync,
	mkdirSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { parts } from './checks/parts';
import type { Need, Part, Workbench } from './checks/part';
import { sum, type Result } from './checks/result';
import { schedule } from './checks/schedule';
import { buildAssets } from './environment/build';
import { claim } from './environment/cache';
import { Failure, main } from './environment/failure';
import { Lab } from './environment/lab';
import { readOptions } from './environment/options';
import { ownCache } from './environment/paths';
import { endRunning } from './environment/process';
import { say } from './environment/progress';
import { ensurePackages, type Requirement } from './environment/requirements';
import { installVendor } from './environment/vendor';

type Row = Result & { name: string; seconds: number; isGreen: boolean };

function chosenParts(): readonly Part[] {
	const only = readOptions( process.argv.slice( 2 ), { only: 'text' } ).get(
		'only'
	);
	if ( ! only ) {
		return parts;
	}
	const patterns = only.split( ',' );
	const unknown = patterns.filter(
		( pattern ) => ! parts.some( ( { name } ) => fits( name, pattern ) )
	);
	if ( unknown.length > 0 ) {
		throw new Failure(
			`No part ${ unknown.join( ', ' ) }. There are: ${ parts.map( ( { name } ) => name ).join( ' ' ) }`
		);
	}
	return parts.filter( ( { name } ) =>
		patterns.some( ( pattern ) => fits( name, pattern ) )
	);
}

function fits( name: string, pattern: string ): boolean {
	return pattern.endsWith( '*' )
		? name.startsWith( pattern.slice( 0, -1 ) )
		: name === pattern;
}

/** What cannot be had, and why: the parts that need it fail, the others still tell what they have to tell. */
type Lacking = ReadonlyMap< Need, string >;

const provisions: Partial< Record< Need, () => Promise< boolean > > > = {
	vendor: installVendor,
	build: buildAssets,
};

/** What several parts need is made once, before any of them starts. */
async function provide( needs: ReadonlySet< Need > ): Promise< Lacking > {
	const lacking = new Map< Need, string >();
	// Packages first: Composer needs some of them.
	const order = [ ...needs ].sort(
		( a, b ) => Number( a in provisions ) - Number( b in provisions )
	);
	for ( const need of order ) {
		try {
			const made = await ( provisions[ need ]?.() ??
				ensurePackages( [ need as Requirement ] ) );
			if ( made ) {
				say( `${ need } is made` );
			}
		} catch ( error ) {
			lacking.set( need, String( ( error as Error ).message ) );
			say( `${ need } cannot be had: ${ lacking.get( need ) }` );
		}
	}
	return lacking;
}

/** Where the logs lie; a second run in the same checkout has a folder of its own. */
function logFolder(): string {
	const isAlone = claim( join( ownCache, 'test.lock' ) );
	return join( ownCache, isAlone ? 'test' : `test-${ process.pid }` );
}

async function runPart(
	part: Part,
	folder: string,
	lab: Lab,
	lacking: Lacking
): Promise< Row > {
	const reports = join( folder, part.name );
	mkdirSync( reports, { recursive: true } );
	const log = join( folder, `${ part.name }.log` );
	writeFileSync( log, '' );
	const bench: Workbench = {
		log,
		lab,
		report: ( name ) => join( reports, name ),
		note: ( text ) => appendFileSync( log, `${ text }\n` ),
	};
	const started = Date.now();
	const result = await attempt( part, bench, lacking );
	const row = {
		...result,
		name: part.name,
		seconds: ( Date.now() - started ) / 1000,
		isGreen: result.failed === 0 && result.skipped <= ( part.maySkip ?? 0 ),
	};
	say(
		`${ part.name }: ${ row.isGreen ? 'ok' : 'FAILED' }, ${ row.passed + row.failed + row.skipped } tests`
	);
	if ( ! row.isGreen ) {
		console.log( tail( log ) );
	}
	return row;
}

/** A part that cannot run, or that ran no test, has failed. */
async function attempt(
	part: Part,
	bench: Workbench,
	lacking: Lacking
): Promise< Result > {
	const missing = part.needs.filter( ( need ) => lacking.has( need ) );
	if ( missing.length > 0 ) {
		bench.note( `Not run, for want of ${ missing.join( ', ' ) }.` );
		return { passed: 0, failed: 1, skipped: 0 };
	}
	try {
		const result = await part.run( bench );
		if ( result.passed + result.failed + result.skipped === 0 ) {
			bench.note( 'No test ran.' );
			return { passed: 0, failed: 1, skipped: 0 };
		}
		return result;
	} catch ( error ) {
		bench.note(
			error instanceof Failure
				? error.message
				: String( ( error as Error ).stack )
		);
		return { passed: 0, failed: 1, skipped: 0 };
	}
}

function tail( log: string ): string {
	const lines = existsSync( log )
		? readFileSync( log, 'utf8' ).trimEnd().split( '\n' )
		: [];
	return [ ...lines.slice( -60 ), `(all of it: ${ log })` ]
		.map( ( line ) => `    | ${ line }` )
		.join( '\n' );
}

function table( rows: readonly Row[] ): string {
	const width = Math.max( ...rows.map( ( { name } ) => name.length ), 4 );
	const line = ( name: string, tests: string, seconds: string, note = '' ) =>
		`${ name.padEnd( width ) } | ${ tests.padStart( 6 ) } | ${ seconds.padStart( 7 ) }${ note }`;
	return [
		line( 'part', 'tests', 'seconds' ),
		`${ '-'.repeat( width ) }-|--------|--------`,
		...rows.map( ( row ) =>
			line(
				row.name,
				String( row.passed + row.failed + row.skipped ),
				row.seconds.toFixed( 1 ),
				remark( row )
			)
		),
	].join( '\n' );
}

function remark( { isGreen, failed, skipped }: Row ): string {
	if ( isGreen ) {
		return skipped > 0 ? `  (${ skipped } skipped)` : '';
	}
	return `  FAILED (${ failed } failed, ${ skipped } skipped)`;
}

function closing( { passed, failed, skipped }: Result ): string {
	return `${ passed } passed, ${ failed } failed, ${ skipped } skipped`;
}

main( async () => {
	const chosen = chosenParts();
	const folder = logFolder();
	const lab = new Lab();
	const rows: Row[] = [];
	for ( const signal of [ 'SIGINT', 'SIGTERM', 'SIGHUP' ] as const ) {
		process.on( signal, () => {
			endRunning();
			void lab.close().finally( () => process.exit( 130 ) );
		} );
	}
	try {
		const lacking = await provide(
			new Set( chosen.flatMap( ( { needs } ) => needs ) )
		);
		await lab.open();
		rmSync( folder, { recursive: true, force: true } );
		await schedule(
			chosen,
			Math.max( 2, cpus().length ),
			async ( part ) => {
				rows.push( await runPart( part, folder, lab, lacking ) );
			}
		);
	} finally {
		await lab.close();
	}
	const order = ( { name }: Row ) =>
		chosen.findIndex( ( part ) => part.name === name );
	console.log(
		`\n${ table( [ ...rows ].sort( ( a, b ) => order( a ) - order( b ) ) ) }\n`
	);
	const all = sum( rows );
	console.log( closing( all ) );
	return rows.every( ( { isGreen } ) => isGreen ) ? 0 : 1;
} );
