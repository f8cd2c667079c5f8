import {
	cpSync,
	existsSync,
	mkdirSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { onceInPlace } from './cache';
import { Failure } from './failure';
import { root, sharedCache } from './paths';
import { must, pause, startGroup, stopGroup } from './process';
import { say } from './progress';
import { slug } from './site';
import { getWordPress, type Series } from './wordpress';

const version = '3.1.56';
const inside = `/wordpress/wp-content/plugins/${ slug }`;

/** 580 MB that nobody needs who has PHP: installed only here. */
async function getPlayground(): Promise< string > {
	const folder = join( sharedCache, `playground-${ version }` );
	const program = join(
		folder,
		'node_modules/@wp-playground/cli/wp-playground.js'
	);
	const marker = join( folder, 'complete' );
	await onceInPlace( folder, marker, async () => {
		say( 'No PHP with SQLite here: installing WordPress Playground …' );
		writeFileSync( join( folder, 'package.json' ), '{"private":true}' );
		await must(
			'npm',
			[
				'install',
				`@wp-playground/cli@${ version }`,
				'--no-audit',
				'--no-fund',
				'--loglevel=error',
			],
			{
				cwd: folder,
			}
		);
		writeFileSync( marker, '' );
	} );
	return program;
}

/** Where its copy of WordPress lies; it writes into it. */
export function playgroundTree( folder: string ): string {
	return `${ folder }-playground`;
}

/** The same demo without PHP: WordPress runs as WebAssembly inside Node. Slower, but it asks for nothing. */
export async function startPlayground(
	series: Series,
	folder: string,
	port: number,
	running: Array< () => Promise< void > >
): Promise< void > {
	const program = await getPlayground();
	const tree = playgroundTree( folder );
	const isNew = ! existsSync( join( tree, 'demo.done' ) );
	if ( isNew ) {
		await makeTree( series, tree );
	}
	const log = join( tree, 'server.log' );
	writeFileSync( log, '' );
	say( 'WordPress Playground starts …' );
	const pid = startGroup(
		process.execPath,
		[ program, ...serverArguments( tree, port, isNew ) ],
		log
	);
	running.push( () => stopGroup( pid ) );
	await untilReady( log, port );
	writeFileSync( join( tree, 'demo.done' ), '' );
}

async function makeTree( series: Series, tree: string ): Promise< void > {
	rmSync( tree, { recursive: true, force: true } );
	mkdirSync( tree, { recursive: true } );
	cpSync( ( await getWordPress( series ) ).path, tree, { recursive: true } );
	cpSync(
		join( root, 'tools/wordpress/mu-plugins' ),
		join( tree, 'wp-content/mu-plugins' ),
		{ recursive: true }
	);
}

function serverArguments(
	tree: string,
	port: number,
	isNew: boolean
): string[] {
	const blueprint = join( tree, 'blueprint.json' );
	writeFileSync(
		blueprint,
		JSON.stringify( { steps: isNew ? firstSteps() : [] } )
	);
	return [
		'server',
		'--mount-dir-before-install',
		tree,
		'/wordpress',
		'--mount-dir-before-install',
		root,
		inside,
		`--wordpress-install-mode=install-from-existing-files-if-needed`,
		`--blueprint=${ blueprint }`,
		`--port=${ port }`,
	];
}

function firstSteps(): object[] {
	return [
		'wordpress/install.php',
		'wordpress/activate.php',
		'demo/demo.php',
	].map( ( file ) => ( {
		step: 'runPHP',
		code: `<?php $argv = [ '', '/wordpress', '${ slug }/${ slug }.php' ]; require '${ inside }/tools/${ file }';`,
	} ) );
}

async function untilReady( log: string, port: number ): Promise< void > {
	for ( let i = 0; i < 240; i++ ) {
		const text = readFileSync( log, 'utf8' );
		if ( text.includes( 'WordPress is running on' ) ) {
			return;
		}
		if ( /^Error|Error:|error occurred/m.test( text ) ) {
			break;
		}
		await pause( 500 );
	}
	throw new Failure(
		`WordPress Playground did not start on port ${ port }:\n` +
			readFileSync( log, 'utf8' ).slice( -800 )
	);
}
