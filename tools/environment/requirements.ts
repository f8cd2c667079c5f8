import { install } from './debian';
import * as mariadb from './mariadb';
import { installedPhp, missingExtensions } from './php';
import { has } from './process';

export type Requirement =
	'demo' | 'php' | 'php-tests' | 'mariadb' | 'chromium' | 'zip';

/** A PHP extension and the Debian package that brings it. */
const extensions: Record< string, string > = {
	pdo_sqlite: 'php-sqlite3',
	mysqli: 'php-mysql',
	curl: 'php-curl',
	gd: 'php-gd',
	zip: 'php-zip',
	mbstring: 'php-mbstring',
	intl: 'php-intl',
	dom: 'php-xml',
};

function missingPrograms( programs: Record< string, string > ): string[] {
	return Object.keys( programs )
		.filter( ( program ) => ! has( program ) )
		.map( ( program ) => programs[ program ] ?? program );
}

const checks: Record< Requirement, () => string[] > = {
	demo: () => [
		...missingPrograms( { [ installedPhp ]: 'php-cli', unzip: 'unzip' } ),
		...missingExtensions( [ 'pdo_sqlite', 'mbstring', 'dom' ] ).map(
			( name ) => extensions[ name ] ?? name
		),
	],
	php: () => [
		...missingPrograms( { [ installedPhp ]: 'php-cli', unzip: 'unzip' } ),
		...missingExtensions( [
			'pdo_sqlite',
			'mysqli',
			'mbstring',
			'dom',
			'curl',
			'gd',
		] ).map( ( name ) => extensions[ name ] ?? name ),
	],
	'php-tests': () => [
		...missingPrograms( {
			composer: 'composer',
			patchelf: 'patchelf',
		} ),
		...missingExtensions( [ 'zip', 'intl' ] ).map(
			( name ) => extensions[ name ] ?? name
		),
	],
	zip: () => missingPrograms( { zip: 'zip' } ),
	mariadb: () => ( mariadb.isInstalled() ? [] : [ ...mariadb.packages ] ),
	chromium: () =>
		missingPrograms( {
			[ process.env.CHROMIUM ?? 'chromium' ]: 'chromium',
		} ),
};

/** Installs what is missing, where that is allowed; elsewhere one line says what to install. */
export async function ensurePackages(
	wanted: readonly Requirement[]
): Promise< boolean > {
	const packages = missingPackages( wanted );
	if ( packages.length > 0 ) {
		await install( packages );
	}
	return packages.length > 0;
}

export function missingPackages( wanted: readonly Requirement[] ): string[] {
	return [ ...new Set( wanted.flatMap( ( name ) => checks[ name ]() ) ) ];
}
