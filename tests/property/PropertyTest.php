<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Property;

use PHPUnit\Framework\TestCase;

/**
 * Ten thousand random bookings; `php tests/property/fuzz.php` goes on with as many as one likes.
 */
final class PropertyTest extends TestCase {

	private const SAMPLES = 10000;
	private const LARGE_SAMPLES = 50;

	public function test_every_property_holds_for_random_bookings(): void {
		$found = ( new Fuzzer() )->run( ( new Properties() )->all(), static fn( int $seed ): Sample => ( new Generator( $seed ) )->sample( $seed % 6 ), 1, self::SAMPLES );

		self::assertNull( $found, (string) $found );
	}

	public function test_the_best_of_twelve_offers_is_found_exactly(): void {
		$all   = ( new Properties() )->all();
		$best  = [ 'the combination is the best there is' => $all['the combination is the best there is'] ];
		$found = ( new Fuzzer() )->run( $best, static fn( int $seed ): Sample => ( new Generator( $seed ) )->sample( 12, 20 ), 1, self::LARGE_SAMPLES );

		self::assertNull( $found, (string) $found );
	}

	public function test_a_property_that_does_not_hold_is_found_and_made_small(): void {
		$wrong = static fn( Sample $sample ): ?string => $sample->booking()->subtotal()->minor() > 1000 ? 'more than ten' : null;

		$found = ( new Fuzzer() )->run( [ 'nothing costs more than ten' => $wrong ], static fn( int $seed ): Sample => ( new Generator( $seed ) )->sample( 3 ), 1, 100 );

		self::assertNotNull( $found );
		self::assertStringContainsString( 'nothing costs more than ten: more than ten (seed', $found );
	}

	public function test_what_is_shown_is_the_smallest_that_still_fails(): void {
		$wrong = static fn( Sample $sample ): ?string => $sample->booking()->subtotal()->minor() > 1000 ? 'more than ten' : null;

		$small = ( new Fuzzer() )->shrink( $wrong, ( new Generator( 5 ) )->sample( 5 ) );

		self::assertSame( [], $small->plain()['offers'] );
		self::assertCount( 1, $small->plain()['lines'] );
		self::assertSame( 1, $small->plain()['lines'][0]['quantity'] );
		self::assertLessThanOrEqual( 2001, $small->plain()['lines'][0]['price'] );
	}

	public function test_an_error_in_a_property_counts_as_a_failure(): void {
		$broken = static function (): ?string {
			throw new \LogicException( 'broken' );
		};

		self::assertStringContainsString( 'LogicException: broken', (string) ( new Fuzzer() )->run( [ 'any' => $broken ], static fn( int $seed ): Sample => ( new Generator( $seed ) )->sample( 1 ), 1, 1 ) );
	}
}
