module.exports = {
	...require( '@wordpress/scripts/config/jest-unit.config' ),
	rootDir: __dirname,
	roots: [ '<rootDir>/tests/js' ],
	testMatch: [ '<rootDir>/tests/js/**/*.test.{ts,tsx}' ],
	cacheDirectory: '<rootDir>/.cache/jest',
};
