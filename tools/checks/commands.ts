import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeZip } from '../environment/archive';
import { root } from '../environment/paths';
import { getPhp, installedPhp, type OtherPhp } from '../environment/php';
import { run, type Environment } from '../environment/process';
import { pluginErrors, type Site } from '../environment/site';
import type { Wanted } from '../environment/lab';
import { must } from '../environment/process';
import type { Need, Part, Workbench } from './part';
import {
	ofJest,
	ofJunit,
	ofLint,
	ofPlaywright,
	sum,
	type Result,
} from './result';

const partTimeLimit = 15 * 60;

type Command = {
	program: string;
	args: ( report: string ) => readonly string[];
	env?: ( report: string ) => Environment;
	result: (
		report: string,
		output: string,
		note: Workbench[ 'note' ]
	) => Result;
};

/**
 * A program that writes a report. Its exit code counts as well: a run that failed without a failed test in its report
 * has still failed, and one that ran no test has too.
 */
async function execute(
	command: Command,
	bench: Workbench
): Promise< Result > {
	const report = bench.report( 'report' );
	const { code } = await run( command.program, command.args( report ), {
		cwd: root,
		env: command.env?.( report ),
		log: bench.log,
		timeoutSeconds: partTimeLimit,
	} );
	const result = command.result(
		report,
		readFileSync( bench.log, 'utf8' ),
		bench.note
	);
	return code !== 0 && result.failed === 0
		? { ...result, failed: 1 }
		: result;
}

export function node(
	name: string,
	script: string,
	args: ( report: string ) => readonly string[],
	result: Command[ 'result' ]
): Part {
	const command: Command = {
		program: process.execPath,
		args: ( report ) => [
			join( root, 'node_modules', script ),
			...args( report ),
		],
		result,
	};
	return { name, needs: [], run: ( bench ) => execute( command, bench ) };
}

export function vendor(
	name: string,
	script: string,
	args: ( report: string ) => readonly string[],
	result: Command[ 'result' ]
): Part {
	const command: Command = {
		program: installedPhp,
		args: ( report ) => [
			'-d',
			'memory_limit=2G',
			join( root, 'vendor', script ),
			...args( report ),
		],
		result,
	};
	return {
		name,
		needs: [ 'php', 'php-tests', 'vendor' ],
		run: ( bench ) => execute( command, bench ),
	};
}

export function lint(
	name: string,
	script: string,
	args: ( report: string ) => readonly string[]
): Part {
	return node( name, script, args, ( report, _output, note ) =>
		ofLint( report, note )
	);
}

export function jest( name: string ): Part {
	return node(
		name,
		'@wordpress/scripts/bin/wp-scripts.js',
		( report ) => [
			'test-unit-js',
			'--config',
			'jest.config.cjs',
			'--ci',
			'--json',
			`--outputFile=${ report }`,
		],
		ofJest
	);
}

function phpunitArguments(
	report: string,
	suite: string,
	groups: readonly string[]
): string[] {
	return [
		'-d',
		'memory_limit=1G',
		join( root, 'vendor/phpunit/phpunit/phpunit' ),
		'-c',
		'phpunit.xml.dist',
		'--testsuite',
		suite,
		'--log-junit',
		report,
		// Runs side by side, each with a cache of its own.
		`--cache-result-file=${ report }.cache`,
		...( groups.length > 0 ? [ '--group', groups.join( ',' ) ] : [] ),
	];
}

/** PHPUnit without WordPress, on the PHP of the machine or on another. */
export function phpunit(
	name: string,
	suite: string,
	version?: OtherPhp
): Part {
	return {
		name,
		needs: [ 'php', 'php-tests', 'vendor' ],
		run: async ( bench ) =>
			execute(
				{
					program: version
						? ( await getPhp( version ) ).path
						: installedPhp,
					args: ( report ) => phpunitArguments( report, suite, [] ),
					result: ofJunit,
				},
				bench
			),
	};
}

type OnSite = Omit< Wanted, 'name' | 'php' | 'plugin' > & {
	/** The packed plugin in place of the checkout. */
	zipped?: true;
	version?: OtherPhp;
	cores?: 1 | 2;
};

/** PHPUnit inside a fresh site. */
export function phpunitOnSite(
	name: string,
	suite: string,
	site: OnSite,
	groups: readonly string[] = []
): Part {
	return {
		name,
		needs: siteNeeds( site ),
		cores: site.cores,
		run: ( bench ) =>
			onSite( name, site, bench, async ( made ) =>
				execute(
					{
						program: made.php,
						args: ( report ) =>
							phpunitArguments( report, suite, groups ),
						env: () => ( {
							WP_SITE: made.folder,
							WP_PHP: made.php,
						} ),
						result: ofJunit,
					},
					bench
				)
			),
	};
}

/** A browser on a served site with the demo salon in it. */
export function playwright( name: string, site: OnSite, tag?: string ): Part {
	return {
		name,
		needs: [ ...siteNeeds( site ), 'chromium', 'build' ],
		cores: site.cores,
		run: ( bench ) =>
			onSite( name, site, bench, async ( made ) => {
				await must(
					made.php,
					[ join( root, 'tools/demo/demo.php' ), made.folder ],
					{ log: bench.log }
				);
				await bench.lab.serve( made );
				return execute( playwrightCommand( made, bench, tag ), bench );
			} ),
	};
}

function playwrightCommand(
	site: Site,
	bench: Workbench,
	tag?: string
): Command {
	return {
		program: process.execPath,
		args: () => [
			join( root, 'node_modules/@playwright/test/cli.js' ),
			'test',
			'--reporter=list,json',
			`--output=${ bench.report( 'artifacts' ) }`,
			...( tag ? [ `--grep=${ tag }` ] : [] ),
		],
		env: ( report ) => ( {
			PLAYWRIGHT_JSON_OUTPUT_NAME: report,
			WP_BASE_URL: `http://127.0.0.1:${ site.port }`,
			WP_SITE: site.folder,
			WP_PHP: site.php,
		} ),
		result: ofPlaywright,
	};
}

function siteNeeds( { database, zipped }: OnSite ): Need[] {
	return [
		'php',
		'php-tests',
		'vendor',
		'build',
		...( database === 'mysql' ? [ 'mariadb' as const ] : [] ),
		...( zipped ? [ 'zip' as const ] : [] ),
	];
}

/** Whatever a plugin file complained about on that site, during a test or a request, is one more failed test. */
async function onSite(
	name: string,
	{ version, zipped, ...wanted }: OnSite,
	bench: Workbench,
	work: ( site: Site ) => Promise< Result >
): Promise< Result > {
	const php = version ? await getPhp( version ) : null;
	const site = await bench.lab.site( {
		...wanted,
		name: name.replace( /[^a-z0-9]+/g, '-' ),
		php: php?.path,
		plugin: zipped
			? { zip: ( await makeZip( bench.report( 'plugin.zip' ) ) ).file }
			: 'checkout',
		// The WebAssembly build knows no sockets of the machine.
		database: php && ! php.native ? 'sqlite' : wanted.database,
	} );
	const result = await work( site );
	const errors = pluginErrors( site.folder );
	if ( errors === '' ) {
		return result;
	}
	writeFileSync( bench.report( 'plugin-errors.log' ), errors );
	bench.note( `\nErrors of plugin files:\n${ errors }` );
	return sum( [ result, { passed: 0, failed: 1, skipped: 0 } ] );
}
