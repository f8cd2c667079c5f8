import { jest, lint, node, phpunit, vendor } from './commands';
import { generatedTypes } from './generated';
import { leaks, lint74, sizes } from './own';
import type { Part } from './part';
import { ofClosingLine } from './result';
import { onSite, playwright } from './sites';
import { ofPhpcs, ofPhpStan, ofTypes } from './static';
import { translation } from './translation';

/** The matrix: everything on the first, in its other corners what tells whether a site works, and all about SQL and limits. */
const newMysql = { series: '7.1', database: 'mysql' } as const;
const newSqlite = { series: '7.1', database: 'sqlite' } as const;
const oldMysql = { series: '6.8', database: 'mysql' } as const;
const oldSqlite = { series: '6.8', database: 'sqlite' } as const;
const corner = [ 'smoke', 'sql', 'limits' ];
const alone = { cores: 2 } as const;

/** The cases name seven policies of other shops that this one does not have to offer. */
const conformance: Part = {
	...vendor(
		'conformance',
		'../tests/conformance/run.php',
		() => [ 'tests/conformance/cases/cases.json' ],
		ofClosingLine
	),
	maySkip: 7,
};

/** Everything that `npm test` does, the longest first: two cores then finish at about the same time. */
export const parts: readonly Part[] = [
	playwright( 'e2e-staff', newMysql, '--grep=staff-' ),
	playwright( 'e2e-customer', newMysql, '--grep-invert=staff-' ),
	onSite( 'integration', 'integration', newMysql ),
	onSite( 'access', 'access', newMysql ),
	onSite( 'integration-7.1-sqlite', 'integration', newSqlite, corner ),
	onSite( 'integration-6.8-mysql', 'integration', oldMysql, corner ),
	onSite( 'integration-6.8-sqlite', 'integration', oldSqlite, corner ),
	onSite( 'php-7.4-smoke', 'integration', { ...oldMysql, version: '7.4' }, [
		'smoke',
	] ),
	onSite( 'php-8.4-smoke', 'integration', { ...newSqlite, version: '8.4' }, [
		'smoke',
	] ),
	playwright( 'e2e-6.8-sqlite', oldSqlite, '--grep=@smoke' ),
	playwright( 'e2e-zip', { ...newSqlite, zipped: true }, '--grep=@smoke' ),
	onSite( 'concurrency', 'concurrency', { ...newMysql, ...alone } ),
	onSite( 'concurrency-sqlite', 'concurrency', { ...newSqlite, ...alone } ),
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
	phpunit( 'property', 'property' ),
	phpunit( 'architecture', 'architecture' ),
	conformance,
	jest( 'jest' ),
	sizes,
	leaks,
];
