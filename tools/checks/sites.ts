import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeZip } from '../environment/archive';
import type { Wanted } from '../environment/lab';
import { root } from '../environment/paths';
import { getPhp, type OtherPhp } from '../environment/php';
import { pluginErrors, runOnSite, type Site } from '../environment/site';
import { execute, phpunitArguments, type Command } from './commands';
import type { Need, Part, Workbench } from './part';
import { ofJunit, ofPlaywright, sum, type Result } from './result';

type OnSite = Omit< Wanted, 'name' | 'php' | 'plugin' > & {
	/** The packed plugin in place of the checkout. */
	zipped?: true;
	version?: OtherPhp;
	cores?: 1 | 2;
};

/** PHPUnit inside a fresh site. */
export function onSite(
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
			withSite( name, site, bench, async ( made ) =>
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

/** A browser on a served site with the demo salon in it. The option picks the tests: --grep sees file names, titles, tags. */
export function playwright( name: string, site: OnSite, select: string ): Part {
	return {
		name,
		needs: [ ...siteNeeds( site ), 'chromium', 'build' ],
		cores: site.cores,
		run: ( bench ) =>
			withSite( name, site, bench, async ( made ) => {
				await runOnSite( made, 'tools/demo/demo.php' );
				await bench.lab.serve( made );
				return execute(
					playwrightCommand( made, bench, select ),
					bench
				);
			} ),
	};
}

function playwrightCommand(
	site: Site,
	bench: Workbench,
	select: string
): Command {
	return {
		program: process.execPath,
		args: () => [
			join( root, 'node_modules/@playwright/test/cli.js' ),
			'test',
			'--reporter=list,json',
			`--output=${ bench.report( 'artifacts' ) }`,
			select,
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
async function withSite(
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
