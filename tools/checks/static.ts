import { readFileSync } from 'node:fs';
import { ofFiles, type Result } from './result';
import { sources } from '../environment/sources';

/** Distinct files that a tool named in its output. */
function named( output: string, pattern: RegExp ): number {
	return new Set(
		[ ...output.matchAll( pattern ) ].map( ( [ , file ] ) => file )
	).size;
}

export function ofTypes( _report: string, output: string ): Result {
	return ofFiles(
		sources( /^(src|tests|tools)\/.*\.tsx?$/ ).length,
		named( output, /^(\S+\.tsx?)\(\d+,\d+\): error/gm )
	);
}

export function ofPhpStan( _report: string, output: string ): Result {
	// --error-format=raw: one line per error, file:line:message.
	return ofFiles(
		sources( /^(?!tests\/phpstan).*\.php$/ ).length,
		named( output, /^(\/?[^\s:]+\.php):\d+:/gm )
	);
}

export function ofPhpcs( report: string ): Result {
	const { files } = JSON.parse( readFileSync( report, 'utf8' ) ) as {
		files: Record< string, { errors: number; warnings: number } >;
	};
	const bad = Object.values( files ).filter(
		( { errors, warnings } ) => errors + warnings > 0
	);
	return ofFiles( sources( /\.php$/ ).length, bad.length );
}
