<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Architecture;

/**
 * A price depends on what comes in and on nothing else: no WordPress, clock, chance, database, float or memory.
 */
final class PricingPurityTest extends ArchitectureTestCase {

	/** Built-ins that are known to be exact and to have no side. Anything else needs a thought, and then a place here. */
	private const FUNCTIONS = [
		'abs',
		'array_column',
		'array_diff',
		'array_diff_key',
		'array_fill',
		'array_filter',
		'array_flip',
		'array_intersect',
		'array_intersect_key',
		'array_key_exists',
		'array_keys',
		'array_map',
		'array_merge',
		'array_pop',
		'array_push',
		'array_replace',
		'array_reverse',
		'array_search',
		'array_shift',
		'array_slice',
		'array_sum',
		'array_unique',
		'array_unshift',
		'array_values',
		'checkdate',
		'count',
		'explode',
		'get_class',
		'hash',
		'implode',
		'in_array',
		'intdiv',
		'is_array',
		'is_bool',
		'is_int',
		'is_string',
		'json_encode',
		'ksort',
		'ltrim',
		'max',
		'min',
		'preg_match',
		'range',
		'spl_object_id',
		'sprintf',
		'str_pad',
		'str_repeat',
		'strlen',
		'strpos',
		'strtolower',
		'substr',
		'trim',
		'usort',
	];

	private const CLASSES = [
		'DateInterval',
		'DateTimeImmutable',
		'DateTimeZone',
		'Exception',
		'InvalidArgumentException',
		'LogicException',
		'UnexpectedValueException',
	];

	public function test_pricing_calls_only_exact_functions_without_sides(): void {
		self::assertKept( [ self::class, 'foreign_functions' ], Source::below( 'includes/Pricing' ) );
	}

	/** @dataProvider foreign_calls */
	public function test_a_call_from_outside_is_noticed( string $body ): void {
		self::assertBroken( [ self::class, 'foreign_functions' ], 'includes/Pricing/Offender.php', $body );
	}

	/** @return array<string, array{string}> */
	public function foreign_calls(): array {
		return [
			'WordPress' => [ 'get_option( "x" );' ],
			'words'     => [ '__( "x", "bookingx-coupons" );' ],
			'time'      => [ '$now = time();' ],
			'date'      => [ '$day = \date( "w" );' ],
			'chance'    => [ 'return \random_int( 1, 2 );' ],
			'round'     => [ '$x = round( 5 );' ],
			'floor'     => [ '$x = \floor( 5 );' ],
			'file'      => [ 'file_get_contents( "x" );' ],
		];
	}

	public function test_pricing_knows_only_itself(): void {
		self::assertKept( [ self::class, 'foreign_classes' ], Source::below( 'includes/Pricing' ) );
	}

	/** @dataProvider foreign_names */
	public function test_a_class_from_outside_is_noticed( string $body ): void {
		self::assertBroken( [ self::class, 'foreign_classes' ], 'includes/Pricing/Offender.php', $body );
	}

	/** @return array<string, array{string}> */
	public function foreign_names(): array {
		return [
			'imported'     => [ 'use BookingX\Addons\Coupons\Rest\Problem; new Problem( "x" );' ],
			'fully named'  => [ 'new \wpdb();' ],
			'as a type'    => [ 'final class X { private \WP_Post $post; }' ],
			'static call'  => [ '\BookingX\Addons\Coupons\WordPress\Settings::read();' ],
			'only imported' => [ 'use BookingX\Addons\Coupons\Clock; final class X { public function at( Clock $clock ): void {} }' ],
		];
	}

	public function test_pricing_has_no_float(): void {
		self::assertKept( static fn( Source $source ): array => $source->floats(), Source::below( 'includes/Pricing' ) );
	}

	/** @dataProvider floats */
	public function test_a_float_is_noticed( string $body ): void {
		self::assertBroken( static fn( Source $source ): array => $source->floats(), 'includes/Pricing/Offender.php', $body );
	}

	/** @return array<string, array{string}> */
	public function floats(): array {
		return [
			'literal'   => [ '$rate = 0.19;' ],
			'exponent'  => [ '$limit = 1e12;' ],
			'cast'      => [ '$x = (float) $y;' ],
			'division'  => [ '$x = $y / 2;' ],
			'power'     => [ '$x = 10 ** $exponent;' ],
			'parameter' => [ 'function f( float $x ): void {}' ],
		];
	}

	public function test_pricing_has_no_clock(): void {
		self::assertKept( static fn( Source $source ): array => $source->clocks(), Source::below( 'includes/Pricing' ) );
	}

	/** @dataProvider clocks */
	public function test_a_clock_is_noticed( string $body ): void {
		self::assertBroken( static fn( Source $source ): array => $source->clocks(), 'includes/Pricing/Offender.php', $body );
	}

	/** @return array<string, array{string}> */
	public function clocks(): array {
		return [
			'no text'  => [ 'new \DateTimeImmutable();' ],
			'now'      => [ 'new \DateTimeImmutable( "now" );' ],
			'tomorrow' => [ 'new \DateTimeImmutable( "tomorrow" );' ],
			'mutable'  => [ 'new \DateTime();' ],
		];
	}

	public function test_pricing_remembers_nothing(): void {
		self::assertKept( static fn( Source $source ): array => $source->static_state(), Source::below( 'includes/Pricing' ) );
	}

	public function test_static_state_is_noticed(): void {
		$rule = static fn( Source $source ): array => $source->static_state();
		self::assertBroken( $rule, 'includes/Pricing/Offender.php', 'final class X { private static int $calls = 0; }' );
		self::assertBroken( $rule, 'includes/Pricing/Offender.php', 'function f(): void { static $cache = []; }' );
	}

	/** @return list<string> */
	public static function foreign_functions( Source $source ): array {
		$unknown = array_values( array_diff( $source->functions(), self::FUNCTIONS ) );
		return array_map( static fn( string $name ): string => "calls $name()", $unknown );
	}

	/** @return list<string> */
	public static function foreign_classes( Source $source ): array {
		$foreign = array_filter(
			$source->classes(),
			static fn( string $name ): bool => strpos( $name, Source::ROOT . 'Pricing\\' ) !== 0 && ! in_array( $name, self::CLASSES, true )
		);
		return array_values( array_map( static fn( string $name ): string => "names $name", $foreign ) );
	}
}
