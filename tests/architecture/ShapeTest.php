<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Architecture;

/**
 * What every file of the plugin has in common.
 */
final class ShapeTest extends ArchitectureTestCase {

	private const LONGEST_FILE = 300;
	private const LONGEST_RULE = 80;

	public function test_every_file_is_strict_about_types(): void {
		self::assertKept( [ self::class, 'looseness' ], Source::below( 'includes' ) );
	}

	public function test_no_file_but_pricing_can_be_run_by_its_address(): void {
		self::assertKept( [ self::class, 'openness' ], Source::below( 'includes', 'templates' ) );
	}

	public function test_classes_are_final(): void {
		self::assertKept( [ self::class, 'open_classes' ], Source::below( 'includes' ) );
	}

	public function test_no_file_does_two_things(): void {
		self::assertKept( [ self::class, 'length' ], Source::below( 'includes', 'templates' ) );
	}

	public function test_a_rule_is_read_on_one_screen(): void {
		self::assertKept( [ self::class, 'length_of_rule' ], Source::below( 'includes/Pricing/Discounts', 'includes/Pricing/Restrictions' ) );
	}

	public function test_nothing_is_remembered_in_statics(): void {
		self::assertKept( [ self::class, 'statics' ], Source::below( 'includes' ) );
	}

	public function test_offenders_are_noticed(): void {
		self::assertSame( [ 'has no strict_types' ], self::looseness( new Source( 'includes/Coupons/X.php', '<?php $x = 1;' ) ) );
		self::assertBroken( [ self::class, 'openness' ], 'includes/Coupons/Offender.php', 'final class X {}' );
		self::assertBroken( [ self::class, 'open_classes' ], 'includes/Coupons/Offender.php', 'class X {}' );
		self::assertBroken( [ self::class, 'length' ], 'includes/Coupons/Offender.php', str_repeat( "\n", self::LONGEST_FILE ) );
		self::assertBroken( [ self::class, 'length_of_rule' ], 'includes/Pricing/Discounts/Offender.php', 'final class X implements DiscountType {}' . str_repeat( "\n", self::LONGEST_RULE ) );
		self::assertBroken( [ self::class, 'statics' ], 'includes/Coupons/Offender.php', 'final class X { private static array $cache = []; }' );
	}

	/** @return list<string> */
	public static function looseness( Source $source ): array {
		return strpos( $source->code(), 'declare( strict_types=1 );' ) === false ? [ 'has no strict_types' ] : [];
	}

	/** @return list<string> */
	public static function openness( Source $source ): array {
		// Pricing declares classes and nothing else, so there is nothing to run.
		if ( strpos( $source->path(), 'includes/Pricing/' ) === 0 ) {
			return [];
		}
		return strpos( $source->code(), "defined( 'ABSPATH' ) || exit;" ) === false ? [ 'has no guard' ] : [];
	}

	/** @return list<string> */
	public static function open_classes( Source $source ): array {
		return $source->open_classes();
	}

	/** @return list<string> */
	public static function length( Source $source ): array {
		$lines = substr_count( $source->code(), "\n" );
		return $lines > self::LONGEST_FILE ? [ "has $lines lines" ] : [];
	}

	/** @return list<string> */
	public static function length_of_rule( Source $source ): array {
		$lines   = substr_count( $source->code(), "\n" );
		$is_rule = preg_match( '/ implements (DiscountType|Restriction)\b/', $source->code() ) === 1;
		return $is_rule && $lines > self::LONGEST_RULE ? [ "has $lines lines" ] : [];
	}

	/** @return list<string> */
	public static function statics( Source $source ): array {
		// The door for other plugins has to keep the one plugin somewhere.
		return $source->path() === 'includes/public-api.php' ? [] : $source->static_state();
	}
}
