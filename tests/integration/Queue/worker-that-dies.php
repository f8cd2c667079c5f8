<?php
/**
 * Takes up what is due and is killed between the listener's effect and the note of it: worker-that-dies.php SITE NOW
 */

declare( strict_types=1 );

use BookingX\Addons\Coupons\Database\Database;
use BookingX\Addons\Coupons\Queue\Dispatcher;
use BookingX\Addons\Coupons\Queue\Event;
use BookingX\Addons\Coupons\Tests\Doubles\FrozenClock;
use BookingX\Addons\Coupons\Tests\Doubles\RecordingPublisher;

$_SERVER['HTTP_HOST'] = '127.0.0.1';
require_once dirname( __DIR__, 3 ) . '/vendor/autoload.php';
require $argv[1] . '/wp-load.php';

$bookingx_publisher = new RecordingPublisher();
$bookingx_publisher->listen(
	static function ( Event $event ): void {
		echo "told {$event->name()}\n";
		posix_kill( (int) getmypid(), SIGKILL );
	}
);
( new Dispatcher( bookingx_coupons()->get( Database::class ), $bookingx_publisher, new FrozenClock( $argv[2] ) ) )->dispatch_due();
