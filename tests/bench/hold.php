<?php
/**
 * Taking and booking (hold + commit, without the host's posts) against the same number of transactions and rows written
 * bare: all on one hot offer, and each on an offer of its own. Durable commits, four processes.
 */

declare( strict_types=1 );

use BookingX\Addons\Coupons\Tests\Bench\HoldBench;
use BookingX\Addons\Coupons\Tests\Bench\Ratio;

return static function (): array {
	$bench                 = new HoldBench();
	[ $hot, $hot_bare ]    = $bench->compare( true );
	[ $cold, $cold_bare ]  = $bench->compare( false );
	return [
		Ratio::of_rates( 'hold + commit, one hot offer ÷ bare rows', $hot, $hot_bare, 0.5 ),
		Ratio::of_rates( 'hold + commit, cold offers ÷ bare rows', $cold, $cold_bare, 0.8 ),
	];
};
