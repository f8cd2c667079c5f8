<?php
/**
 * The pricing engine alone: a quote with one coupon, and the best of twelve offers against trying every set.
 *
 * The set is published: the samples of tests/property with the seeds 1 to 50, twelve offers over up to twenty lines.
 */

declare( strict_types=1 );

use BookingX\Addons\Coupons\Coupons\RuleList;
use BookingX\Addons\Coupons\Pricing\PricingEngine;
use BookingX\Addons\Coupons\Tests\Bench\Ratio;
use BookingX\Addons\Coupons\Tests\Bench\Stopwatch;
use BookingX\Addons\Coupons\Tests\Property\BruteForce;
use BookingX\Addons\Coupons\Tests\Property\Generator;

return static function ( Stopwatch $stopwatch ): array {
	$rules  = RuleList::installed()->rules();
	$engine = new PricingEngine( $rules );

	$small           = ( new Generator( 7 ) )->sample( 0, 1 );
	$lines           = array_fill( 0, 3, [ 'price' => 5999, 'quantity' => 1, 'service' => 1, 'provider' => 1, 'hours' => 5, 'tax' => 1900, 'floor' => null ] );
	$small           = $small->with( [ 'lines' => $lines, 'offers' => [ [ 'discount_type' => 'percentage', 'discount_value' => [ 'basis_points' => 1000 ], 'currency' => 'EUR' ] ] ] );
	$booking         = $small->booking();
	$offers          = $small->offers();
	[ $one, $plain ] = $stopwatch->compare(
		static function () use ( $engine, $booking, $offers, $small ): void {
			$engine->price( $booking, $offers, $small->limits(), $small->policy() );
		},
		static function () use ( $engine, $booking, $small ): void {
			$engine->price( $booking, [], $small->limits(), $small->policy() );
		},
		2000
	);

	$brute_force = new BruteForce( $rules );
	$ours        = [];
	$tries       = [];
	$worst       = [ 0.0, 0.0 ];
	for ( $seed = 1; $seed <= 50; ++$seed ) {
		$sample  = ( new Generator( $seed ) )->sample( 12, 20 );
		$ours[]  = $stopwatch->time(
			static function () use ( $engine, $sample ): void {
				$engine->price( $sample->booking(), $sample->offers(), $sample->limits(), $sample->policy() );
			}
		);
		$tries[] = $stopwatch->time(
			static function () use ( $brute_force, $sample ): void {
				$brute_force->most( $sample, $sample->policy() );
			}
		);
		$worst   = [ max( $worst[0], $ours[ $seed - 1 ] ), max( $worst[1], $tries[ $seed - 1 ] ) ];
	}
	return [
		Ratio::of_limited( 'quote with one coupon over 3 lines; without one', $one, $plain, 'ms', 0.1 ),
		Ratio::of_limited( 'best of 12 offers, median of 50 bookings; trying every set', $stopwatch->median( $ours ), $stopwatch->median( $tries ), 'ms', 10.0 ),
		Ratio::of_limited( 'best of 12 offers, worst of 50 bookings; trying every set', $worst[0], $worst[1], 'ms', 100.0 ),
	];
};
