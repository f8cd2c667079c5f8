<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\WordPress;

defined( 'ABSPATH' ) || exit;

final class SiteHealthModule implements Module {

	/** @var \Closure(): SiteHealth */
	private \Closure $health;

	/** @param \Closure(): SiteHealth $health */
	public function __construct( \Closure $health ) {
		$this->health = $health;
	}

	public function register(): void {
		add_filter( 'site_status_tests', [ $this, 'add_tests' ] );
	}

	/**
	 * @param array<string, array<string, mixed>> $tests
	 * @return array<string, array<string, mixed>>
	 */
	public function add_tests( array $tests ): array {
		return ( $this->health )()->add_tests( $tests );
	}
}
