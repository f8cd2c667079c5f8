import type { Site } from './site';

/** The text of a site's wp-config.php. */
export function configuration( site: Site ): string {
	const keys = [ 'AUTH', 'SECURE_AUTH', 'LOGGED_IN', 'NONCE' ].flatMap(
		( name ) => [ `${ name }_KEY`, `${ name }_SALT` ]
	);
	const constants: Record< string, string | boolean > = {
		DB_NAME: site.database === 'sqlite' ? 'wordpress' : site.database.name,
		DB_USER: 'root',
		DB_PASSWORD: '',
		DB_HOST:
			site.database === 'sqlite'
				? 'localhost'
				: `localhost:${ site.database.socket }`,
		DB_CHARSET: 'utf8mb4',
		DB_COLLATE: '',
		...Object.fromEntries(
			keys.map( ( key ) => [ key, `${ key }-${ site.salt }` ] )
		),
		WP_HOME: `http://127.0.0.1:${ site.port }`,
		WP_SITEURL: `http://127.0.0.1:${ site.port }`,
		WP_DEBUG: true,
		WP_DEBUG_LOG: true,
		WP_DEBUG_DISPLAY: false,
		WP_ENVIRONMENT_TYPE: 'local',
		WP_HTTP_BLOCK_EXTERNAL: true,
		WP_ACCESSIBLE_HOSTS: '127.0.0.1,localhost',
		AUTOMATIC_UPDATER_DISABLED: true,
		DISABLE_WP_CRON: ! site.cron,
		BKX_PLUGIN_ROOT: site.pluginRoot,
	};
	const lines = Object.entries( constants ).map( ( [ name, value ] ) => {
		const literal =
			typeof value === 'boolean'
				? String( value )
				: `'${ value.replace( /[\\']/g, '\\$&' ) }'`;
		return `defined( '${ name }' ) || define( '${ name }', ${ literal } );`;
	} );
	return [
		'<?php',
		...lines,
		"$table_prefix = 'wp_';",
		"defined( 'ABSPATH' ) || define( 'ABSPATH', __DIR__ . '/' );",
		"require_once ABSPATH . 'wp-settings.php';",
		'',
	].join( '\n' );
}
