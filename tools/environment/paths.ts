import { createHash } from 'node:crypto';
import { homedir, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout that these tools belong to. */
export const root = dirname(
	dirname( dirname( fileURLToPath( import.meta.url ) ) )
);

/** Downloads that any checkout may share: WordPress, PHP, the SQLite drop-in. */
export const sharedCache =
	process.env.BOOKINGX_CACHE ||
	join(
		process.env.XDG_CACHE_HOME || join( homedir(), '.cache' ),
		'bookingx-coupons'
	);

/** What belongs to this checkout alone: sites, databases, logs. */
export const ownCache = join( root, '.cache' );

/** A short folder per purpose: a socket's path may have at most 107 characters, a checkout's is often longer. */
export function socketFolder( purpose: string ): string {
	const name = createHash( 'sha256' )
		.update( join( root, purpose ) )
		.digest( 'hex' )
		.slice( 0, 10 );
	return join( tmpdir(), `bookingx-${ name }` );
}
