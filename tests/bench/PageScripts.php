<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Bench;

/**
 * The scripts that a served page asks a browser to load.
 */
final class PageScripts {

	private SiteBrowser $browser;

	public function __construct( SiteBrowser $browser ) {
		$this->browser = $browser;
	}

	/**
	 * Gzipped bytes of a page's scripts: the plugin's own, and WordPress' Interactivity API below them.
	 *
	 * @param string $content blocks
	 * @return array{float, float}
	 */
	public function sizes( string $content ): array {
		$id   = wp_insert_post( [ 'post_type' => 'page', 'post_status' => 'publish', 'post_title' => 'Bench', 'post_content' => $content ] );
		$html = $this->browser->get( "/?page_id=$id" );
		preg_match_all( '~https?:[^"\s]+?\.js\b~', $html, $found );
		$addresses = array_unique( $found[0] );
		$own       = array_filter( $addresses, static fn( string $address ): bool => strpos( $address, plugins_url( '/', BOOKINGX_COUPONS_FILE ) ) === 0 );
		$core      = array_filter( $addresses, static fn( string $address ): bool => strpos( $address, '/script-modules/interactivity/' ) !== false );
		if ( $own === [] || $core === [] ) {
			throw new \LogicException( "This page should load scripts: $content" );
		}
		return [ $this->gzipped( $own ), $this->gzipped( $core ) ];
	}

	/** @param array<string> $addresses */
	private function gzipped( array $addresses ): float {
		$bytes = 0;
		foreach ( $addresses as $address ) {
			$path   = (string) wp_parse_url( $address, PHP_URL_PATH );
			$bytes += strlen( (string) gzencode( $this->browser->get( $path ), 9 ) );
		}
		return (float) $bytes;
	}
}
