<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons;

defined( 'ABSPATH' ) || exit;

/**
 * Where time comes from. One decision asks once and passes the answer on, so that it has one "now".
 */
interface Clock {

	/** This moment, in UTC, in whole seconds: what the database keeps. */
	public function now(): \DateTimeImmutable;

	/** The zone in which people of this site read and type times. */
	public function zone(): \DateTimeZone;
}
