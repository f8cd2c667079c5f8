import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths';

/** Files that git knows or would take: what the project consists of. */
export function sources( pattern: RegExp ): string[] {
	return execFileSync(
		'git',
		[ 'ls-files', '-co', '--exclude-standard', '-z' ],
		{
			cwd: root,
			encoding: 'utf8',
			maxBuffer: 64 * 1024 * 1024,
		}
	)
		.split( '\0' )
		.filter(
			( file ) => pattern.test( file ) && existsSync( join( root, file ) )
		);
}
