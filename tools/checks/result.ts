import { existsSync, readFileSync } from 'node:fs';

export type Result = { passed: number; failed: number; skipped: number };

export function sum( results: readonly Result[] ): Result {
	return results.reduce(
		( all, one ) => ( {
			passed: all.passed + one.passed,
			failed: all.failed + one.failed,
			skipped: all.skipped + one.skipped,
		} ),
		{ passed: 0, failed: 0, skipped: 0 }
	);
}

/** For linters: a file is a test, a file with findings a failed one. */
export function ofFiles( checked: number, bad: number ): Result {
	return { passed: Math.max( 0, checked - bad ), failed: bad, skipped: 0 };
}

function read( file: string ): string {
	return existsSync( file ) ? readFileSync( file, 'utf8' ) : '';
}

/** A runner that ends with "N passed, N failed, N skipped". */
export function ofClosingLine( _report: string, output: string ): Result {
	const [ , passed = '0', failed = '1', skipped = '0' ] =
		/^(\d+) passed, (\d+) failed, (\d+) skipped$/m.exec( output ) ?? [];
	return {
		passed: Number( passed ),
		failed: Number( failed ),
		skipped: Number( skipped ),
	};
}

/** PHPUnit's --log-junit: the outermost suite counts everything. */
export function ofJunit( file: string ): Result {
	const [ outermost = '' ] = /<testsuite .*?>/.exec( read( file ) ) ?? [];
	const number = ( name: string ) =>
		Number(
			new RegExp( ` ${ name }="(\\d+)"` ).exec( outermost )?.[ 1 ] ?? 0
		);
	const failed =
		number( 'failures' ) + number( 'errors' ) + number( 'warnings' );
	const skipped = number( 'skipped' );
	return { passed: number( 'tests' ) - failed - skipped, failed, skipped };
}

export function ofJest( file: string ): Result {
	const report = JSON.parse( read( file ) || '{}' );
	return {
		passed: report.numPassedTests ?? 0,
		failed:
			( report.numFailedTests ?? 0 ) +
			( report.numRuntimeErrorTestSuites ?? 0 ),
		skipped: ( report.numPendingTests ?? 0 ) + ( report.numTodoTests ?? 0 ),
	};
}

/** A test that passes only at the second try counts as failed. */
export function ofPlaywright( file: string ): Result {
	const { stats = {}, errors = [] } = JSON.parse( read( file ) || '{}' );
	return {
		passed: stats.expected ?? 0,
		failed:
			( stats.unexpected ?? 0 ) + ( stats.flaky ?? 0 ) + errors.length,
		skipped: stats.skipped ?? 0,
	};
}

type Finding = {
	line?: number;
	ruleId?: string | null;
	rule?: string;
	message?: string;
	text?: string;
};
type LintedFile = {
	filePath?: string;
	source?: string;
	messages?: Finding[];
	warnings?: Finding[];
};

/** ESLint's and stylelint's JSON are both a list of files with findings, under different names. */
export function ofLint( file: string, note: ( text: string ) => void ): Result {
	const report: LintedFile[] = JSON.parse( read( file ) || '[]' );
	const bad = report.filter(
		( { messages, warnings } ) => ( messages ?? warnings ?? [] ).length > 0
	);
	for ( const { filePath, source, messages, warnings } of bad ) {
		for ( const found of messages ?? warnings ?? [] ) {
			note(
				`${ filePath ?? source }:${ found.line }: ${ found.message ?? found.text } (${ found.ruleId ?? found.rule })`
			);
		}
	}
	return ofFiles( report.length, bad.length );
}
