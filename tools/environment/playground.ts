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

/** The same demo without PHP: WordPress runs as WebAssembly inside Node. Slower, but it asks for nothing. */
export async function playgroundServer(
	series: Series,
	folder: string,
	port: number
): Promise< { stop: () => Promise< void > } > {
	const program = await getPlayground();
	const tree = `${ folder }-playground`;
	const isNew = ! existsSync( join( tree, 'demo.done' ) );
	if ( isNew ) {
		rmSync( tree, { recursive: true, force: true } );
		mkdirSync( tree, { recursive: true } );
		cpSync( ( await getWordPress( series ) ).path, tree, {
			recursive: true,
		} );
		cpSync(
			join( root, 'tools/wordpress/mu-plugins' ),
			join( tree, 'wp-content/mu-plugins' ),
			{ recursive: true }
		);
	}
	const log = join( tree, 'server.log' );
	writeFileSync( log, '' );
	say( 'WordPress Playground starts …' );
	const pid = startGroup(
		process.execPath,
		[ program, ...serverArguments( tree, port, isNew ) ],
		log
	);
	await untilReady( log, pid, port );
	writeFileSync( join( tree, 'demo.done' ), '' );
	return { stop: () => stopGroup( pid ) };
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

async function untilReady(
	log: string,
	pid: number,
	port: number
): Promise< void > {
	for ( let i = 0; i < 240; i++ ) {
		const text = readFileSync( log, 'utf8' );
		if (
			/Ready! WordPress is running|WordPress is running on/.test( text )
		) {
			return;
		}
		if ( /^Error|Error:|error occurred/m.test( text ) ) {
			break;
		}
		await pause( 500 );
	}
	await stopGroup( pid );
	throw new Failure(
		`WordPress Playground did not start on port ${ port }:\n${ readFileSync( log, 'utf8' ).slice( -800 ) }`
	);
}
