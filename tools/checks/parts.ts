import {
	jest,
	lint,
	node,
	phpunit,
	phpunitOnSite,
	playwright,
	vendor,
} from './commands';
import { generatedTypes } from './generated';
import { leaks, lint74, sizes } from './own';
import type { Part } from './part';
import { ofPhpcs, ofPhpStan, ofTypes } from './static';
import { translation } from './translation';

/** In the corners of the matrix: what tells whether the site works, and everything about SQL and limits. */
const corner = [ 'smoke', 'sql', 'limits' ];

/** Everything that `npm test` does, the longest first: two cores then finish at about the same time. */
export const parts: readonly Part[] = [
	playwright( 'e2e', { series: '7.1', database: 'mysql' } ),
	phpunitOnSite( 'integration', 'integration', {
		series: '7.1',
		database: 'mysql',
	} ),
	phpunitOnSite(
		'integration-7.1-sqlite',
		'integration',
		{ series: '7.1', database: 'sqlite' },
		corner
	),
	phpunitOnSite(
		'integration-6.8-mysql',
		'integration',
		{ series: '6.8', database: 'mysql' },
		corner
	),
	phpunitOnSite(
		'integration-6.8-sqlite',
		'integration',
		{ series: '6.8', database: 'sqlite' },
		corner
	),
	phpunitOnSite(
		'php-7.4-smoke',
		'integration',
		{ series: '6.8', database: 'mysql', version: '7.4' },
		[ 'smoke' ]
	),
	phpunitOnSite(
		'php-8.4-smoke',
		'integration',
		{ series: '7.1', database: 'sqlite', version: '8.4' },
		[ 'smoke' ]
	),
	playwright(
		'e2e-6.8-sqlite',
		{ series: '6.8', database: 'sqlite' },
		'@smoke'
	),
	phpunitOnSite( 'concurrency', 'concurrency', {
		series: '7.1',
		database: 'mysql',
		cores: 2,
	} ),
	phpunitOnSite( 'concurrency-sqlite', 'concurrency', {
		series: '7.1',
		database: 'sqlite',
		cores: 2,
	} ),
	node(
		'types',
		'typescript/bin/tsc',
		() => [ '--noEmit', '--pretty', 'false' ],
		ofTypes
	),
	lint( 'eslint', 'eslint/bin/eslint.js', ( report ) => [
		'.',
		'--max-warnings=0',
		'--format=json',
		`--output-file=${ report }`,
	] ),
	lint( 'stylelint', 'stylelint/bin/stylelint.mjs', ( report ) => [
		'src/**/*.{css,scss}',
		'--max-warnings=0',
		'--formatter=json',
		`--output-file=${ report }`,
	] ),
	vendor(
		'phpstan',
		'phpstan/phpstan/phpstan',
		() => [
			'analyse',
			'--no-progress',
			'--error-format=raw',
			'--memory-limit=2G',
		],
		ofPhpStan
	),
	vendor(
		'phpcs',
		'squizlabs/php_codesniffer/bin/phpcs',
		( report ) => [ '-q', '--report-full', `--report-json=${ report }` ],
		ofPhpcs
	),
	generatedTypes,
	lint74,
	translation,
	phpunit( 'unit', 'unit' ),
	phpunit( 'unit-7.4', 'unit', '7.4' ),
	phpunit( 'unit-8.4', 'unit', '8.4' ),
	phpunit( 'architecture', 'architecture' ),
	jest( 'jest' ),
	sizes,
	leaks,
];
