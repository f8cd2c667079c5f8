import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withLock } from './cache';
import { ownCache, root } from './paths';
import { must } from './process';

const stamp = join( root, 'vendor/.bookingx-hash' );

/** PHPUnit, PHPStan and the coding standard, as composer.json pins them. The plugin itself needs none of it. */
export async function installVendor(): Promise< boolean > {
	return withLock( join( ownCache, 'composer.lock' ), async () => {
		const wanted = createHash( 'sha256' )
			.update( readFileSync( join( root, 'composer.json' ) ) )
			.digest( 'hex' );
		if ( existsSync( stamp ) && readFileSync( stamp, 'utf8' ) === wanted ) {
			return false;
		}
		await must(
			'composer',
			[ 'update', '--no-interaction', '--no-progress', '--quiet' ],
			{
				cwd: root,
				env: { COMPOSER_ALLOW_SUPERUSER: '1' },
			}
		);
		writeFileSync( stamp, wanted );
		return true;
	} );
}
