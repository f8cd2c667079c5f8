<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Architecture;

use PHPUnit\Framework\TestCase;

/**
 * Each rule is a function from a file to what is wrong with it, asked of the real source and of a small offender:
 * a rule that finds nothing in the offender has gone blind.
 */
abstract class ArchitectureTestCase extends TestCase {

	/**
	 * @param callable(Source): list<string> $rule
	 * @param array<string, Source>          $sources
	 */
	protected static function assertKept( callable $rule, array $sources ): void {
		self::assertNotSame( [], $sources, 'There is no source to look at.' );
		$broken = [];
		foreach ( $sources as $path => $source ) {
			foreach ( $rule( $source ) as $violation ) {
				$broken[] = "$path: $violation";
			}
		}
		self::assertSame( [], $broken, implode( "\n", $broken ) );
	}

	/** @param callable(Source): list<string> $rule */
	protected static function assertBroken( callable $rule, string $path, string $body ): void {
		$source = new Source( $path, "<?php\ndeclare( strict_types=1 );\nnamespace " . self::namespace_of( $path ) . ";\n$body" );
		self::assertNotSame( [], $rule( $source ), "Nobody noticed: $body" );
	}

	/** @param callable(Source): list<string> $rule */
	protected static function assertFine( callable $rule, string $path, string $body ): void {
		self::assertSame( [], $rule( new Source( $path, "<?php\ndeclare( strict_types=1 );\nnamespace " . self::namespace_of( $path ) . ";\n$body" ) ) );
	}

	private static function namespace_of( string $path ): string {
		return Source::ROOT . str_replace( '/', '\\', dirname( substr( $path, strlen( 'includes/' ) ) ) );
	}
}
