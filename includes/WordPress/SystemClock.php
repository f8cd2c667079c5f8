<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\WordPress;

use BookingX\Addons\Coupons\Clock;

defined( 'ABSPATH' ) || exit;

final class SystemClock implements Clock {

	public function now(): \DateTimeImmutable {
		return ( new \DateTimeImmutable( '@' . time() ) )->setTimezone( new \DateTimeZone( 'UTC' ) );
	}

	public function zone(): \DateTimeZone {
		return wp_timezone();
	}
}
