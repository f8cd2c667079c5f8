<?php
/**
 * What a customer's browser loads of our own scripts, gzipped: from the page as it is served, for each block alone and for
 * a page with all of them. Beside it, the module of WordPress that they stand on and that is not counted.
 */

declare( strict_types=1 );

use BookingX\Addons\Coupons\Tests\Bench\PageScripts;
use BookingX\Addons\Coupons\Tests\Bench\Ratio;
use BookingX\Addons\Coupons\Tests\Bench\SiteBrowser;
use BookingX\Addons\Coupons\Tools\Demo\Requests;
use BookingX\Addons\Coupons\Tools\Demo\Salon;

require_once __DIR__ . '/../../tools/demo/Requests.php';
require_once __DIR__ . '/../../tools/demo/Salon.php';

return static function (): array {
	wp_set_current_user( 1 );
	Salon::read( __DIR__ . '/../../tools/demo/salon.json' )->open( new Requests() );
	$scripts = new PageScripts( new SiteBrowser() );
	$blocks  = array_filter( array_keys( WP_Block_Type_Registry::get_instance()->get_all_registered() ), static fn( string $name ): bool => strpos( $name, 'bookingx/' ) === 0 );
	$ratios  = [];
	foreach ( $blocks as $block ) {
		[ $own, $core ] = $scripts->sizes( "<!-- wp:$block /-->" );
		$ratios[]       = Ratio::of_limited( "JavaScript of $block ÷ WordPress' modules", $own, $core, 'B', 5000 );
	}
	[ $own, $core ] = $scripts->sizes( implode( "\n", array_map( static fn( string $block ): string => "<!-- wp:$block /-->", $blocks ) ) );
	$ratios[]       = Ratio::of_limited( "JavaScript of a page with all blocks ÷ WordPress' modules", $own, $core, 'B', 15000 );
	return $ratios;
};
