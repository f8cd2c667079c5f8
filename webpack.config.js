const [
	scripts,
	modules,
] = require( '@wordpress/scripts/config/webpack.config' );
const { existsSync } = require( 'node:fs' );

const admin = './src/admin/index.tsx';

// With --experimental-modules the default is two configurations: classic scripts (admin, editor), script modules (blocks' views).
module.exports = [
	{
		...scripts,
		entry: async () => ( {
			...( await scripts.entry() ),
			...( existsSync( admin ) ? { admin } : {} ),
		} ),
		output: {
			...scripts.output,
			chunkFilename: 'chunks/[name].[contenthash:8].js',
		},
	},
	modules,
];
