<?php
/**
 * Verdict about one code (validator and price, booking prebuilt) against one bare indexed SELECT, with ever more codes.
 */

declare( strict_types=1 );

use BookingX\Addons\Coupons\Tests\Bench\Ratio;
use BookingX\Addons\Coupons\Tests\Bench\Stopwatch;
use BookingX\Addons\Coupons\Tests\Support\CheckoutStage;

return static function ( Stopwatch $stopwatch ): array {
	$stage   = new CheckoutStage();
	$wpdb    = $stage->get( \wpdb::class );
	$coupon  = $stage->coupon( 'BENCH' . random_int( 1000, 9999999 ), 1000000, 1 );
	$context = $stage->context( 'bench', 'bench@example.com', [ 'X' ] );
	$codes   = 0;
	$ratios  = [];
	foreach ( [ 1000, 100000, 1000000 ] as $wanted ) {
		while ( $codes < $wanted ) {
			$rows = [];
			for ( $at = 0; $at < 1000; $at++, $codes++ ) {
				$rows[] = sprintf( "( %d, 'BULK%07d', 'BULK%07d', 'active', '2026-11-21 09:00:00' )", $coupon->id(), $codes, $codes );
			}
			$wpdb->query( "INSERT INTO {$wpdb->prefix}bkx_coupon_codes ( coupon_id, canonical, display, status, created_at ) VALUES " . implode( ',', $rows ) ); // phpcs:ignore WordPress.DB.PreparedSQL -- numbers of our own
		}
		[ $ours, $bare ] = $stopwatch->compare(
			static function ( int $round ) use ( $stage, $context, $wanted ): void {
				$quote = $stage->checkout->verdict( $context->with_codes( [ sprintf( 'BULK%07d', $round * 7919 % $wanted ) ] ) );
				if ( $quote->effects() === [] ) {
					throw new LogicException( 'The code should work.' );
				}
			},
			static function ( int $round ) use ( $wpdb, $wanted ): void {
				$wpdb->get_row( $wpdb->prepare( 'SELECT * FROM %i WHERE canonical = %s', $wpdb->prefix . 'bkx_coupon_codes', sprintf( 'BULK%07d', $round * 7907 % $wanted ) ) );
			},
			300
		);
		$ratios[]        = Ratio::of_times( 'verdict among ' . number_format( $wanted ) . ' codes ÷ one bare SELECT', $ours, $bare, 3.0 );
	}
	$wpdb->delete( $wpdb->prefix . 'bkx_coupon_codes', [ 'coupon_id' => $coupon->id() ] );
	return $ratios;
};
