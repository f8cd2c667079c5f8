<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Queue;

use BookingX\Addons\Coupons\Clock;
use BookingX\Addons\Coupons\Database\Database;

defined( 'ABSPATH' ) || exit;

/** How the outbox is doing, and what staff can do about it. */
final class OutboxStatus {

	private const KEEP_DAYS = 30;

	private Database $database;

	private Clock $clock;

	public function __construct( Database $database, Clock $clock ) {
		$this->database = $database;
		$this->clock    = $clock;
	}

	/** Age in seconds of the oldest event that could have been told. */
	public function lag_seconds(): int {
		$now    = $this->clock->now();
		$oldest = $this->database->value(
			"SELECT MIN( available_at ) FROM {bkx_outbox} WHERE state = 'pending' AND available_at <= %s",
			[ $now->format( 'Y-m-d H:i:s' ) ]
		);
		if ( $oldest === null ) {
			return 0;
		}
		return $now->getTimestamp() - ( new \DateTimeImmutable( $oldest, new \DateTimeZone( 'UTC' ) ) )->getTimestamp();
	}

	/** Events that failed too often and wait for a person. */
	public function dead(): int {
		return (int) $this->database->value( "SELECT COUNT(*) FROM {bkx_outbox} WHERE state = 'dead'" );
	}

	/** @return int how many dead events will be told again */
	public function revive(): int {
		return $this->database->update(
			'bkx_outbox',
			[
				'state'        => 'pending',
				'attempts'     => 0,
				'available_at' => $this->clock->now()->format( 'Y-m-d H:i:s' ),
			],
			"state = 'dead'"
		);
	}

	/** Forgets what was told long ago, in small batches. */
	public function tidy(): int {
		$before = $this->clock->now()->modify( '-' . self::KEEP_DAYS . ' days' )->format( 'Y-m-d H:i:s' );
		return $this->database->delete( 'bkx_outbox', "state = 'done' AND done_at < %s", [ $before ], 'ORDER BY id LIMIT 500' );
	}
}
