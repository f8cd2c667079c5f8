import {
	mkdtempSync,
	readFileSync,
	renameSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { once } from './cache';
import { sharedCache } from './paths';
import { must } from './process';

const playground = '3.1.56';
const inside = 'package/sqlite-database-integration.zip';

/** WordPress' SQLite drop-in as a folder; it comes inside the Playground's npm package. */
export async function getSqliteDropIn(): Promise< string > {
	return once(
		join( sharedCache, `sqlite-drop-in-${ playground }` ),
		async ( part ) => {
			const folder = mkdtempSync( join( tmpdir(), 'bookingx-sqlite-' ) );
			await must(
				'npm',
				[ 'pack', '--silent', `@wp-playground/cli@${ playground }` ],
				{ cwd: folder }
			);
			await must(
				'tar',
				[ '-xzf', `wp-playground-cli-${ playground }.tgz`, inside ],
				{ cwd: folder }
			);
			await must( 'unzip', [ '-q', inside, '-d', 'out' ], {
				cwd: folder,
			} );
			renameSync(
				join( folder, 'out', await onlyEntry( join( folder, 'out' ) ) ),
				part
			);
			rmSync( folder, { recursive: true, force: true } );
		}
	);
}

async function onlyEntry( folder: string ): Promise< string > {
	const names = ( await must( 'ls', [ folder ] ) ).trim().split( '\n' );
	return (
		names.find( ( name ) => name.includes( 'sqlite' ) ) ?? names[ 0 ] ?? ''
	);
}

/** The db.php that WordPress loads instead of its own database layer. */
export function writeDropIn(
	plugin: string,
	file: string,
	seen = plugin
): void {
	const text = readFileSync( join( plugin, 'db.copy' ), 'utf8' )
		.replaceAll( '{SQLITE_IMPLEMENTATION_FOLDER_PATH}', seen )
		.replaceAll(
			'{SQLITE_PLUGIN}',
			'sqlite-database-integration/load.php'
		);
	writeFileSync( file, text );
}
