<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Property;

/**
 * Throws samples at properties; what fails is made as small as it still fails.
 */
final class Fuzzer {

	private const MAX_STEPS = 500;

	/**
	 * @param array<string, \Closure(Sample): ?string> $properties
	 * @param callable(int): Sample                    $generate   by seed
	 * @return string|null the smallest sample that fails, as text
	 */
	public function run( array $properties, callable $generate, int $first_seed, int $count ): ?string {
		for ( $seed = $first_seed; $seed < $first_seed + $count; ++$seed ) {
			$sample = $generate( $seed );
			foreach ( $properties as $name => $property ) {
				$problem = self::ask( $property, $sample );
				if ( $problem !== null ) {
					$small = $this->shrink( $property, $sample );
					return "$name: $problem (seed $seed)\nSmallest: " . self::ask( $property, $small ) . "\n" . json_encode( $small->plain(), JSON_PRETTY_PRINT );
				}
			}
		}
		return null;
	}

	/** @param \Closure(Sample): ?string $property */
	public function shrink( \Closure $property, Sample $sample ): Sample {
		for ( $step = 0; $step < self::MAX_STEPS; ++$step ) {
			$smaller = self::first_failing( $property, $sample->smaller() );
			if ( $smaller === null ) {
				return $sample;
			}
			$sample = $smaller;
		}
		return $sample;
	}

	/**
	 * @param \Closure(Sample): ?string $property
	 * @param list<Sample>              $samples
	 */
	private static function first_failing( \Closure $property, array $samples ): ?Sample {
		foreach ( $samples as $sample ) {
			if ( self::ask( $property, $sample ) !== null ) {
				return $sample;
			}
		}
		return null;
	}

	/** @param \Closure(Sample): ?string $property */
	private static function ask( \Closure $property, Sample $sample ): ?string {
		try {
			return $property( $sample );
		} catch ( \Throwable $thrown ) {
			return get_class( $thrown ) . ': ' . $thrown->getMessage();
		}
	}
}
