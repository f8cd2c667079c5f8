<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Architecture;

/**
 * Some things are done in one kind of place only, so that one knows where to look.
 */
final class PlacesTest extends ArchitectureTestCase {

	private const HOOKS = [ 'add_action', 'add_filter', 'add_shortcode', 'remove_action', 'remove_filter' ];
	private const WORDS = [ '__', '_e', '_n', '_x', '_nx', '_n_noop', 'esc_html__', 'esc_html_e', 'esc_html_x', 'esc_attr__', 'esc_attr_e', 'esc_attr_x' ];
	private const REQUEST = [ '_GET', '_POST', '_REQUEST', '_COOKIE', '_SERVER', '_FILES', '_ENV', '_SESSION' ];

	public function test_the_database_is_spoken_to_in_database_and_wpdb_classes_only(): void {
		self::assertKept( [ self::class, 'database' ], Source::below( 'includes', 'templates' ) );
	}

	public function test_a_query_elsewhere_is_noticed(): void {
		self::assertBroken( [ self::class, 'database' ], 'includes/Coupons/Offender.php', 'global $wpdb; $wpdb->query( "x" );' );
		self::assertBroken( [ self::class, 'database' ], 'includes/Coupons/Offender.php', 'final class X { private \wpdb $db; }' );
		self::assertFine( [ self::class, 'database' ], 'includes/Coupons/WpdbCoupons.php', 'final class X { private \wpdb $db; }' );
	}

	public function test_hooks_are_added_by_modules_only(): void {
		self::assertKept( [ self::class, 'hooks' ], Source::below( 'includes', 'templates' ) );
	}

	public function test_a_hook_elsewhere_is_noticed(): void {
		self::assertBroken( [ self::class, 'hooks' ], 'includes/Coupons/Offender.php', 'add_action( "init", "x" );' );
		self::assertBroken( [ self::class, 'hooks' ], 'includes/Coupons/Offender.php', '\add_filter( "init", "x" );' );
		self::assertFine( [ self::class, 'hooks' ], 'includes/Coupons/CouponsModule.php', 'add_action( "init", "x" );' );
	}

	public function test_the_request_is_read_in_rest_and_host_only(): void {
		self::assertKept( [ self::class, 'request' ], Source::below( 'includes', 'templates' ) );
	}

	public function test_a_superglobal_elsewhere_is_noticed(): void {
		self::assertBroken( [ self::class, 'request' ], 'includes/Coupons/Offender.php', '$id = $_GET["id"];' );
		self::assertBroken( [ self::class, 'request' ], 'includes/WordPress/Offender.php', '$ip = $_SERVER["REMOTE_ADDR"];' );
		self::assertFine( [ self::class, 'request' ], 'includes/Rest/Callers.php', '$ip = $_SERVER["REMOTE_ADDR"];' );
	}

	public function test_words_stand_where_people_read(): void {
		self::assertKept( [ self::class, 'words' ], Source::below( 'includes' ) );
	}

	public function test_a_word_elsewhere_is_noticed(): void {
		self::assertBroken( [ self::class, 'words' ], 'includes/Checkout/Offender.php', '$text = __( "No.", "bookingx-coupons" );' );
		self::assertBroken( [ self::class, 'words' ], 'includes/Pricing/Offender.php', '\esc_html_e( "No.", "bookingx-coupons" );' );
		self::assertFine( [ self::class, 'words' ], 'includes/Coupons/CouponSchema.php', '$text = __( "Yes.", "bookingx-coupons" );' );
	}

	public function test_the_text_domain_is_ours_everywhere(): void {
		self::assertKept( [ self::class, 'foreign_domains' ], Source::below( 'includes', 'templates', 'bookingx-coupons.php' ) );
	}

	public function test_another_text_domain_is_noticed(): void {
		self::assertBroken( [ self::class, 'foreign_domains' ], 'includes/Rest/Offender.php', '$text = __( "No.", "bookingx" );' );
		self::assertBroken( [ self::class, 'foreign_domains' ], 'includes/Rest/Offender.php', '$text = __( "No." );' );
	}

	/** @return list<string> */
	public static function database( Source $source ): array {
		$allowed = self::is_in( $source, [ 'includes/Database/', 'includes/Plugin.php' ] ) || strpos( basename( $source->path() ), 'Wpdb' ) === 0;
		$used    = in_array( 'wpdb', $source->variables(), true ) || in_array( 'wpdb', $source->classes(), true );
		return $used && ! $allowed ? [ 'speaks to $wpdb' ] : [];
	}

	/** @return list<string> */
	public static function hooks( Source $source ): array {
		return substr( $source->path(), -10 ) === 'Module.php' ? [] : array_values( array_intersect( $source->functions(), self::HOOKS ) );
	}

	/** @return list<string> */
	public static function request( Source $source ): array {
		return self::is_in( $source, [ 'includes/Rest/', 'includes/Host/' ] ) ? [] : array_values( array_intersect( $source->variables(), self::REQUEST ) );
	}

	/** @return list<string> */
	public static function words( Source $source ): array {
		$places = [ 'includes/Rest/', 'includes/Host/', 'includes/WordPress/', 'includes/Coupons/rules/', 'includes/Coupons/CouponSentences.php' ];
		if ( self::is_in( $source, $places ) || preg_match( '~(^|/)(rules|\w*Schema)\.php$~', $source->path() ) === 1 ) {
			return [];
		}
		return array_values( array_intersect( $source->functions(), self::WORDS ) );
	}

	/** @return list<string> */
	public static function foreign_domains( Source $source ): array {
		return array_map( static fn( string $call ): string => "translates without our text domain: $call", $source->calls_without_last_text( self::WORDS, 'bookingx-coupons' ) );
	}

	/** @param list<string> $places */
	private static function is_in( Source $source, array $places ): bool {
		foreach ( $places as $place ) {
			if ( strpos( $source->path(), $place ) === 0 ) {
				return true;
			}
		}
		return false;
	}
}
