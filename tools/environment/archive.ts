import {
	cpSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	renameSync,
	rmSync,
	statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { sources } from './sources';
import { buildAssets } from './build';
import { Failure } from './failure';
import { root } from './paths';
import { must } from './process';
import { slug } from './site';

const limit = 4 * 1000 * 1000;

/** What a site needs; everything else in the checkout is for people who work on it. */
const shipped =
	/^(bookingx-coupons\.php|uninstall\.php|readme\.txt|LICENSE|CHANGELOG\.md|(includes|templates|languages)\/.*)$/;

/** The installable plugin as a zip file. */
export async function makeZip(
	file: string
): Promise< { file: string; bytes: number } > {
	await buildAssets();
	const folder = mkdtempSync( join( tmpdir(), 'bookingx-zip-' ) );
	try {
		const plugin = join( folder, slug );
		for ( const name of sources( shipped ) ) {
			mkdirSync( dirname( join( plugin, name ) ), { recursive: true } );
			cpSync( join( root, name ), join( plugin, name ) );
		}
		cpSync( join( root, 'build' ), join( plugin, 'build' ), {
			recursive: true,
		} );
		await must( 'zip', [ '-q', '-X', '-9', '-r', 'plugin.zip', slug ], {
			cwd: folder,
		} );
		mkdirSync( dirname( file ), { recursive: true } );
		rmSync( file, { force: true } );
		await must( 'cp', [ join( folder, 'plugin.zip' ), `${ file }.part` ] );
		renameSync( `${ file }.part`, file );
	} finally {
		rmSync( folder, { recursive: true, force: true } );
	}
	return checked( file );
}

function checked( file: string ): { file: string; bytes: number } {
	const bytes = statSync( file ).size;
	if ( bytes > limit ) {
		throw new Failure(
			`${ file } has ${ bytes } bytes, more than ${ limit }.`
		);
	}
	return { file, bytes };
}

export function pluginVersion(): string {
	const main = join( root, `${ slug }.php` );
	const found = existsSync( main )
		? /^ \* Version: +(\S+)/m.exec( readFileSync( main, 'utf8' ) )?.[ 1 ]
		: undefined;
	if ( ! found ) {
		throw new Failure( `${ slug }.php names no version.` );
	}
	return found;
}
