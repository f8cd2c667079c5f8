<?php
/**
 * What the plugin costs a page without its blocks: processor time of its include and of every callback of its own that the
 * page calls (`init` and all others), and queries, each against the same page with the plugin left out.
 */

declare( strict_types=1 );

use BookingX\Addons\Coupons\Tests\Bench\BootProbe;
use BookingX\Addons\Coupons\Tests\Bench\Ratio;
use BookingX\Addons\Coupons\Tests\Bench\SiteBrowser;
use BookingX\Addons\Coupons\Tests\Bench\Stopwatch;

return static function ( Stopwatch $stopwatch ): array {
	BootProbe::install();
	$browser = new SiteBrowser();
	$ask     = static fn( string $which ): array => BootProbe::told( $browser->get( '/?p=1', [ BootProbe::HEADER => $which ] ) );
	$own     = [];
	$page    = [];
	$queries = [ BootProbe::WITH => [], BootProbe::WITHOUT => [] ];
	for ( $round = 0; $round < 110; $round++ ) {
		$ours   = $ask( BootProbe::WITH );
		$theirs = $ask( BootProbe::WITHOUT );
		if ( ! $ours['opcache'] ) {
			throw new LogicException( 'Without opcache this measures the compiler.' );
		}
		// The first ones fill opcache and the site's transients.
		if ( $round >= 10 ) {
			$own[]                         = $ours['own'];
			$page[]                        = $theirs['page'];
			$queries[ BootProbe::WITH ][]    = (float) $ours['queries'];
			$queries[ BootProbe::WITHOUT ][] = (float) $theirs['queries'];
		}
	}
	$without = $stopwatch->median( $queries[ BootProbe::WITHOUT ] );
	return [
		Ratio::of_limited( 'own boot on a page without our blocks ÷ the whole page', $stopwatch->median( $own ), $stopwatch->median( $page ), 'ms', 1 ),
		Ratio::of_limited( 'queries of that page ÷ the page without the plugin', $stopwatch->median( $queries[ BootProbe::WITH ] ), $without, 'q', $without ),
	];
};
