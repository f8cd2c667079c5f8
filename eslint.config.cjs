const defaults = require( '@wordpress/scripts/config/eslint.config.cjs' );

module.exports = [
	{
		ignores: [
			'.cache/**',
			'artifacts/**',
			'dist/**',
			// Generated, and checked for freshness by a part of its own.
			'src/types/api.ts',
		],
	},
	...defaults,
	{
		files: [ '**/*.{ts,tsx}' ],
		rules: {
			'@typescript-eslint/no-explicit-any': 'error',
			'@typescript-eslint/ban-ts-comment': 'error',
			// The types say it.
			'jsdoc/require-param': 'off',
			'jsdoc/require-param-type': 'off',
			'jsdoc/require-returns-type': 'off',
		},
	},
	{
		// Command line programs: they print, and one request follows another on purpose.
		files: [ 'tools/**', 'tests/bench/**' ],
		rules: {
			'import/no-extraneous-dependencies': [
				'error',
				{ packageDir: __dirname },
			],
			'no-console': 'off',
			'react-hooks/rules-of-hooks': 'off',
		},
	},
	{
		// Runs beside packages that are installed only where it is needed.
		files: [ 'tools/environment/php-wasm.mjs' ],
		rules: { 'import/no-unresolved': 'off' },
	},
	{
		// Playwright hands a fixture over by a function called use().
		files: [ 'tests/e2e/**' ],
		rules: { 'react-hooks/rules-of-hooks': 'off' },
	},
	{
		files: [ 'src/**' ],
		ignores: [ 'src/data/**' ],
		rules: {
			'no-restricted-imports': [
				'error',
				{
					paths: [
						{
							name: '@wordpress/api-fetch',
							message: 'Only src/data talks to the server.',
						},
						{
							name: 'react',
							message: 'Use @wordpress/element.',
						},
						{
							name: 'react-dom',
							message: 'Use @wordpress/element.',
						},
					],
				},
			],
		},
	},
];
