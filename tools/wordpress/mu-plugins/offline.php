<?php
/**
 * A site that asks nobody outside: no update checks, news, avatars or remote patterns (each would wait for a network
 * that is not there, or write a warning), and mail goes to a file.
 */

declare( strict_types=1 );

foreach ( [ 'core', 'plugins', 'themes' ] as $bookingx_kind ) {
	add_filter(
		'pre_site_transient_update_' . $bookingx_kind,
		static function (): object {
			return (object) [
				'last_checked'    => time(),
				'version_checked' => wp_get_wp_version(),
				'updates'         => [],
				'response'        => [],
				'no_update'       => [],
				'translations'    => [],
				'checked'         => [],
			];
		}
	);
}
add_filter( 'pre_option_show_avatars', '__return_zero' );
add_filter( 'should_load_remote_block_patterns', '__return_false' );
add_action(
	'wp_dashboard_setup',
	static function (): void {
		remove_meta_box( 'dashboard_primary', 'dashboard', 'side' );
	}
);
add_filter(
	'pre_http_request',
	static function ( $answer, array $arguments, string $url ) {
		if ( preg_match( '#^https?://(127\.0\.0\.1|localhost|\[::1\])[:/]#', $url ) === 1 ) {
			return $answer;
		}
		return [
			'headers'  => [],
			'body'     => '',
			'response' => [
				'code'    => 503,
				'message' => 'offline',
			],
			'cookies'  => [],
			'filename' => null,
		];
	},
	10,
	3
);
add_filter(
	'pre_wp_mail',
	static function ( $sent, array $mail ): bool {
		$line = json_encode( [ 'at' => gmdate( 'c' ) ] + $mail, JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE );
		return file_put_contents( WP_CONTENT_DIR . '/mail.log', $line . "\n", FILE_APPEND | LOCK_EX ) !== false;
	},
	10,
	2
);
