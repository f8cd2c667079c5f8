<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Audit;

defined( 'ABSPATH' ) || exit;

interface ActorSource {

	public function current(): Actor;
}
