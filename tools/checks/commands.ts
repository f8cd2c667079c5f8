import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../environment/paths';
import { getPhp, installedPhp, type OtherPhp } from '../environment/php';
import { run, type Environment } from '../environment/process';
import type { Part, Workbench } from './part';
import { ofJest, ofJunit, ofLint, type Result } from './result';

const partTimeLimit = 15 * 60;

export type Command = {
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
export async function execute(
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

export function phpunitArguments(
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
