<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Doubles;

use BookingX\Addons\Coupons\Clock;

/** Stands still until a test moves it. */
final class FrozenClock implements Clock {

	private \DateTimeImmutable $now;

	private \DateTimeZone $zone;

	/**
	 * @param string $now  Anything DateTimeImmutable reads; without a zone it is UTC.
	 * @param string $zone IANA name of the site's zone.
	 */
	public function __construct( string $now = '2026-11-23 09:00:00', string $zone = 'Europe/Berlin' ) {
		$this->now  = ( new \DateTimeImmutable( $now, new \DateTimeZone( 'UTC' ) ) )->setTimezone( new \DateTimeZone( 'UTC' ) );
		$this->zone = new \DateTimeZone( $zone );
	}

	public function now(): \DateTimeImmutable {
		return $this->now;
	}

	public function zone(): \DateTimeZone {
		return $this->zone;
	}

	/** @param string $by A relative format such as "+15 minutes". */
	public function move( string $by ): void {
		$moved = $this->now->modify( $by );
		if ( ! $moved instanceof \DateTimeImmutable ) {
			throw new \InvalidArgumentException( "Not a way to move a clock: $by" );
		}
		$this->now = $moved;
	}
}
