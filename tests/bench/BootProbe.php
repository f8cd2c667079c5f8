<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Bench;

/**
 * Sits in a site as must-use plugin. Where a request asks for it, the plugin is left out, or the CPU of its include and of
 * each of its callbacks is added up and told at the end of the page.
 */
final class BootProbe {

	public const HEADER  = 'X-Bench';
	public const WITH    = 'with';
	public const WITHOUT = 'without';

	private const PLUGIN = 'bookingx-coupons/bookingx-coupons.php';

	/** Does nothing: that it is loaded is the moment before ours. */
	private const FIRST = 'bench-first.php';

	private string $root;
	private int $page_began;
	private int $own = 0;

	/** Microseconds when the measured part began; null outside of one. */
	private ?int $since = null;

	public function __construct() {
		$this->root       = dirname( __DIR__, 2 );
		$this->page_began = $this->cpu();
	}

	/** Puts the probe into the site that is loaded. */
	public static function install(): void {
		$code = sprintf( "<?php\nrequire %s;\n( new %s() )->watch();\n", var_export( __FILE__, true ), self::class );
		file_put_contents( WP_CONTENT_DIR . '/mu-plugins/bench.php', $code );
		file_put_contents( WP_PLUGIN_DIR . '/' . self::FIRST, "<?php\n" );
	}

	public function watch(): void {
		// Guesses are counted as ever, but never too many.
		add_filter( 'bookingx_coupons_rate_limits', static fn(): array => [ 'guess' => [ 'requests' => 1000000, 'seconds' => 60 ] ] );
		$asked = $_SERVER['HTTP_X_BENCH'] ?? '';
		if ( $asked === '' ) {
			return;
		}
		add_filter( 'option_active_plugins', static fn(): array => $asked === self::WITHOUT ? [ self::FIRST ] : [ self::FIRST, self::PLUGIN ] );
		add_action( 'plugin_loaded', [ $this, 'around_include' ] );
		foreach ( [ 'setup_theme', 'init', 'wp_loaded' ] as $hook ) {
			add_action( $hook, [ $this, 'wrap_callbacks' ], PHP_INT_MIN );
		}
		add_action( 'shutdown', [ $this, 'tell' ], PHP_INT_MAX );
	}

	public function around_include( string $file ): void {
		if ( basename( $file ) === self::FIRST ) {
			$this->begin();
		} elseif ( $this->since !== null ) {
			$this->end();
			$this->wrap_callbacks();
		}
	}

	/** So that each callback of the plugin is measured when its hook calls it. */
	public function wrap_callbacks(): void {
		/** @var array<string, \WP_Hook> $wp_filter */
		global $wp_filter;
		foreach ( $wp_filter as $hook ) {
			foreach ( $hook->callbacks as $priority => $callbacks ) {
				$hook->callbacks[ $priority ] = array_map( [ $this, 'wrap' ], $callbacks );
			}
		}
	}

	public function tell(): void {
		/** @var \wpdb $wpdb */
		global $wpdb;
		$opcache = function_exists( 'opcache_get_status' ) && opcache_get_status( false ) !== false;
		$facts   = [
			'own'     => $this->own / 1000,
			'page'    => ( $this->cpu() - $this->page_began ) / 1000,
			'queries' => $wpdb->num_queries,
			'opcache' => $opcache,
		];
		printf( "\n<!--bench %s-->", json_encode( $facts ) );
	}

	/**
	 * What the page told: milliseconds of processor time for ours and for the page, and its queries.
	 *
	 * @return array{own: float, page: float, queries: int, opcache: bool}
	 */
	public static function told( string $page ): array {
		preg_match( '/<!--bench (.*)-->$/', $page, $found );
		/** @var array{own: float, page: float, queries: int, opcache: bool} $facts */
		$facts = json_decode( $found[1] ?? '', true, 4, JSON_THROW_ON_ERROR );
		return $facts;
	}

	/**
	 * @param array{function: callable, accepted_args: int} $callback
	 * @return array{function: callable, accepted_args: int}
	 */
	private function wrap( array $callback ): array {
		return $this->is_ours( $callback['function'] ) ? [ 'function' => $this->measured( $callback['function'] ) ] + $callback : $callback;
	}

	/** @param mixed $callback what was hooked, which may not exist */
	private function is_ours( $callback ): bool {
		if ( ! is_callable( $callback ) ) {
			return false;
		}
		$function = new \ReflectionFunction( \Closure::fromCallable( $callback ) );
		return strpos( (string) $function->getFileName(), $this->root . '/includes/' ) === 0;
	}

	private function measured( callable $callback ): \Closure {
		return function ( ...$arguments ) use ( $callback ) {
			if ( $this->since !== null ) {
				return $callback( ...$arguments );
			}
			$this->begin();
			try {
				return $callback( ...$arguments );
			} finally {
				$this->end();
			}
		};
	}

	private function begin(): void {
		$this->since = $this->cpu();
	}

	private function end(): void {
		$this->own  += $this->cpu() - (int) $this->since;
		$this->since = null;
	}

	/** Microseconds of processor time, so that others on the machine do not count. */
	private function cpu(): int {
		/** @var array<string, int> $usage */
		$usage = getrusage();
		return ( $usage['ru_utime.tv_sec'] + $usage['ru_stime.tv_sec'] ) * 1000000 + $usage['ru_utime.tv_usec'] + $usage['ru_stime.tv_usec'];
	}
}
