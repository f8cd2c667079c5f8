<?php
/**
 * English words for tests without WordPress: the text is its own translation.
 */

declare( strict_types=1 );

if ( ! function_exists( '__' ) ) {
	function __( string $text, string $domain = 'default' ): string {
		return $text;
	}

	function _n( string $one, string $many, int $count, string $domain = 'default' ): string {
		return $count === 1 ? $one : $many;
	}
}
