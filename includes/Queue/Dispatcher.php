<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Queue;

use BookingX\Addons\Coupons\Clock;
use BookingX\Addons\Coupons\Database\Database;
use BookingX\Addons\Coupons\Database\Sql;

defined( 'ABSPATH' ) || exit;

/**
 * Tells events that are committed: right after the commit, and again from the queue until each has been told once
 * without an error. A worker that dies between telling and noting it leaves a claim that runs out, so the event is told
 * again: at least once, never "perhaps".
 */
final class Dispatcher {

	private const LEASE_SECONDS = 300;

	private const AT_ONCE = 25;

	/** With pauses that double from a minute to half a day, the last attempt is about two days after the first. */
	private const ATTEMPTS = 13;

	private const LONGEST_PAUSE_SECONDS = 43200;

	private Database $database;

	private EventPublisher $publisher;

	private Clock $clock;

	public function __construct( Database $database, EventPublisher $publisher, Clock $clock ) {
		$this->database  = $database;
		$this->publisher = $publisher;
		$this->clock     = $clock;
	}

	/**
	 * Tells the events of one commit now, except those that another worker is at: one claim and one note for all of them,
	 * since each costs a commit of its own.
	 *
	 * @param list<int> $ids
	 */
	public function dispatch( array $ids ): void {
		foreach ( array_chunk( $ids, self::AT_ONCE ) as $some ) {
			$claimed = $this->claim( 'id IN ( ' . Sql::placeholders( '%d', $some ) . ' )', $some );
			$this->note_told( array_values( array_filter( $claimed, [ $this, 'tell' ] ) ) );
		}
	}

	/**
	 * Tells what is due, oldest first. Each is noted by itself: where a listener kills the worker, those before it are done.
	 *
	 * @return int how many events were taken up
	 */
	public function dispatch_due(): int {
		$claimed = $this->claim( 'id > %d', [ 0 ] );
		foreach ( $claimed as $row ) {
			$this->note_told( $this->tell( $row ) ? [ $row ] : [] );
		}
		return count( $claimed );
	}

	/**
	 * Attempts count from the claim, so an event that kills its worker each time comes to an end too.
	 *
	 * @param literal-string $which
	 * @param list<int>      $ids
	 * @return list<array<string, string|null>>
	 */
	private function claim( string $which, array $ids ): array {
		$now     = $this->in( 0 );
		$token   = bin2hex( random_bytes( 16 ) );
		$claimed = $this->database->update(
			'bkx_outbox',
			[
				'claim_token'   => $token,
				'claimed_until' => $this->in( self::LEASE_SECONDS ),
				'attempts'      => Sql::raw( 'attempts + 1' ),
			],
			"$which AND state = 'pending' AND available_at <= %s AND ( claimed_until IS NULL OR claimed_until <= %s )",
			array_merge( $ids, [ $now, $now ] ),
			'ORDER BY id LIMIT ' . self::AT_ONCE
		);
		if ( $claimed === 0 ) {
			return [];
		}
		return $this->database->select( 'SELECT * FROM {bkx_outbox} WHERE claim_token = %s ORDER BY id', [ $token ] );
	}

	/**
	 * @param array<string, string|null> $row
	 * @return bool whether all listeners heard it
	 */
	private function tell( array $row ): bool {
		if ( (int) $row['attempts'] > self::ATTEMPTS ) {
			$this->settle( [ $row ], [ 'state' => 'dead' ] );
			return false;
		}
		try {
			$this->publisher->publish( $this->event( $row ) );
		} catch ( \Throwable $error ) {
			$this->put_off( $row, $error );
			return false;
		}
		return true;
	}

	/** @param list<array<string, string|null>> $rows */
	private function note_told( array $rows ): void {
		$this->settle(
			$rows,
			[
				'state'   => 'done',
				'done_at' => $this->in( 0 ),
			]
		);
	}

	/** @param array<string, string|null> $row */
	private function put_off( array $row, \Throwable $error ): void {
		$attempts = (int) $row['attempts'];
		$pause    = min( self::LONGEST_PAUSE_SECONDS, 30 << $attempts );
		$this->settle(
			[ $row ],
			[
				'state'        => $attempts >= self::ATTEMPTS ? 'dead' : 'pending',
				'available_at' => $this->in( $pause + random_int( 0, intdiv( $pause, 4 ) ) ),
				'last_error'   => mb_substr( get_class( $error ) . ': ' . $error->getMessage(), 0, 191 ),
			]
		);
	}

	/**
	 * Only the holder of the claim may say how it ended; whoever came too late changes nothing.
	 *
	 * @param list<array<string, string|null>> $rows of one claim
	 * @param array<string, string>            $set
	 */
	private function settle( array $rows, array $set ): void {
		if ( $rows === [] ) {
			return;
		}
		$ids = array_map( static fn( array $row ): int => (int) $row['id'], $rows );
		$this->database->update(
			'bkx_outbox',
			$set + [
				'claim_token'   => null,
				'claimed_until' => null,
			],
			'id IN ( ' . Sql::placeholders( '%d', $ids ) . ' ) AND claim_token = %s',
			array_merge( $ids, [ (string) $rows[0]['claim_token'] ] )
		);
	}

	/** @param array<string, string|null> $row */
	private function event( array $row ): Event {
		/** @var array<string, mixed> $payload */
		$payload = json_decode( (string) $row['payload'], true, 512, JSON_THROW_ON_ERROR );
		$at      = new \DateTimeImmutable( (string) $row['occurred_at'], new \DateTimeZone( 'UTC' ) );
		return new Event( (int) $row['id'], (string) $row['name'], $payload, $at );
	}

	private function in( int $seconds ): string {
		return $this->clock->now()->modify( "+$seconds seconds" )->format( 'Y-m-d H:i:s' );
	}
}
