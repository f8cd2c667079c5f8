import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { isDebian, mirror } from '../environment/debian';
import { root } from '../environment/paths';
import { getPhp } from '../environment/php';
import { run } from '../environment/process';
import type { Part, Workbench } from './part';
import { ofFiles } from './result';
import { sources } from '../environment/sources';

/** Every PHP file is read by a real 7.4: newer syntax is a parse error there. */
export const lint74: Part = {
	name: 'php-7.4-syntax',
	needs: [ 'php-tests' ],
	run: async ( { log } ) => {
		const { path } = await getPhp( '7.4' );
		await run( path, [ join( root, 'tools/checks/lint.php' ) ], {
			cwd: root,
			log,
			input: sources( /\.php$/ ).join( '\n' ),
		} );
		const [ , checked = '0', bad = '1' ] =
			/(\d+) files, (\d+) bad/.exec( readFileSync( log, 'utf8' ) ) ?? [];
		return ofFiles( Number( checked ), Number( bad ) );
	},
};

const kilobyte = 1000;
const perBlock = 5 * kilobyte;
const perPage = 15 * kilobyte;

/** What a customer's browser loads of ours, compressed. A page may hold every block once. */
export const sizes: Part = {
	name: 'bundle-sizes',
	needs: [ 'build' ],
	run: async ( bench ) => {
		const blocks = join( root, 'build/blocks' );
		const found = ( existsSync( blocks ) ? readdirSync( blocks ) : [] )
			.map( ( name ) => ( {
				name,
				bytes: viewSize( join( blocks, name ) ),
			} ) )
			.filter( ( { bytes } ) => bytes > 0 );
		const all = found.reduce( ( bytes, block ) => bytes + block.bytes, 0 );
		const rows = [
			...found.map( ( block ) => ( { ...block, limit: perBlock } ) ),
			{ name: 'a page with all of them', bytes: all, limit: perPage },
		];
		rows.forEach( ( { name, bytes, limit } ) =>
			bench.note(
				`${ name }: ${ bytes } bytes gzipped, limit ${ limit }`
			)
		);
		return ofFiles(
			found.length === 0 ? 0 : rows.length,
			rows.filter( ( { bytes, limit } ) => bytes > limit ).length
		);
	},
};

function viewSize( folder: string ): number {
	return readdirSync( folder )
		.filter( ( name ) => /^view.*\.js$/.test( name ) )
		.reduce(
			( bytes, name ) =>
				bytes +
				gzipSync( readFileSync( join( folder, name ) ), { level: 9 } )
					.length,
			0
		);
}

/** No file names the registries or folders of the machine that it was written on. */
export const leaks: Part = {
	name: 'leaks',
	needs: [],
	run: async ( bench ) => {
		const secrets = machineNames();
		const files = sources( /./ ).filter(
			( file ) => ! /\.(png|gif|woff2?|mo|zip)$/.test( file )
		);
		const bad = files.filter( ( file ) =>
			mentions( file, secrets, bench )
		);
		return ofFiles( files.length, bad.length );
	},
};

function mentions(
	file: string,
	secrets: readonly string[],
	bench: Workbench
): boolean {
	const text = readFileSync( join( root, file ), 'utf8' );
	const found = secrets.filter( ( secret ) => text.includes( secret ) );
	const address =
		/"resolved": *"http|\bregistry\.[a-z]+\.(org|com|io)\b|\.\.\/shared\/(environment|seeds|conformance|[a-z-]+\.md)/.exec(
			text
		)?.[ 0 ];
	const reasons =
		address && file !== 'tools/checks/own.ts'
			? [ ...found, address ]
			: found;
	reasons.forEach( ( reason ) => bench.note( `${ file }: ${ reason }` ) );
	return reasons.length > 0;
}

/** Asked of the machine itself, so that no name has to be written here. */
function machineNames(): string[] {
	const registry = execFileSync( 'npm', [ 'config', 'get', 'registry' ], {
		cwd: root,
		encoding: 'utf8',
		stdio: [ 'ignore', 'pipe', 'ignore' ],
	} );
	const addresses = [
		registry.trim(),
		...( isDebian() ? [ mirror().uri ] : [] ),
	];
	const hosts = addresses
		.map( ( address ) =>
			URL.canParse( address ) ? new URL( address ).host : ''
		)
		.filter(
			( host ) => host !== '' && ! /^(localhost|127\.)/.test( host )
		);
	return [ ...hosts, `${ root }/`, `${ homedir() }/` ];
}
