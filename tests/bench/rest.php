<?php
/**
 * A guest's `coupons/validate` against the most trivial route of WordPress that takes the same kind of request: a POST of
 * JSON to the batch route, with nothing in the batch. Over HTTP, with opcache, one after the other; against a site with the
 * plugin, and against the same site without it.
 */

declare( strict_types=1 );

use BookingX\Addons\Coupons\Tests\Bench\BootProbe;
use BookingX\Addons\Coupons\Tests\Bench\Ratio;
use BookingX\Addons\Coupons\Tests\Bench\SiteBrowser;
use BookingX\Addons\Coupons\Tests\Bench\Stopwatch;
use BookingX\Addons\Coupons\Tools\Demo\Requests;
use BookingX\Addons\Coupons\Tools\Demo\Salon;

require_once __DIR__ . '/../../tools/demo/Requests.php';
require_once __DIR__ . '/../../tools/demo/Salon.php';

return static function ( Stopwatch $stopwatch ): array {
	wp_set_current_user( 1 );
	$salon = Salon::read( __DIR__ . '/../../tools/demo/salon.json' );
	$salon->open( new Requests() );
	BootProbe::install();
	$browser  = new SiteBrowser();
	$question = [ 'code' => 'WELCOME10', 'selection' => [ 'items' => [ [ 'service' => $salon->service_ids()[0] ] ] ] ];
	$validate = static function () use ( $browser, $question ): void {
		if ( strpos( $browser->post( '/wp-json/bookingx/v1/coupons/validate', $question ), '"valid":true' ) === false ) {
			throw new LogicException( 'The code should work.' );
		}
	};
	$trivial  = static function () use ( $browser ): void {
		$browser->post( '/wp-json/batch/v1', [ 'requests' => [] ] );
	};
	$without  = static function () use ( $browser ): void {
		$browser->post( '/wp-json/batch/v1', [ 'requests' => [] ], [ BootProbe::HEADER => BootProbe::WITHOUT ] );
	};
	[ $ours, $core ]   = $stopwatch->compare( $validate, $trivial );
	[ $again, $alone ] = $stopwatch->compare( $validate, $without );
	return [
		Ratio::of_times( 'REST validate ÷ trivial core route', $ours, $core, 1.3 ),
		Ratio::of_times( 'REST validate ÷ the same with the plugin left out', $again, $alone, 1.3 ),
	];
};
