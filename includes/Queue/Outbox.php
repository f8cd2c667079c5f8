<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Queue;

use BookingX\Addons\Coupons\Clock;
use BookingX\Addons\Coupons\Database\Database;
use BookingX\Addons\Coupons\Database\Transaction;

defined( 'ABSPATH' ) || exit;

/**
 * Events are rows, written together with the change that they report.
 */
final class Outbox {

	private Database $database;

	private Transaction $transaction;

	private Dispatcher $dispatcher;

	private Clock $clock;

	/** @var list<int> events of the commit that is being announced */
	private array $committed = [];

	public function __construct( Database $database, Transaction $transaction, Dispatcher $dispatcher, Clock $clock ) {
		$this->database    = $database;
		$this->transaction = $transaction;
		$this->dispatcher  = $dispatcher;
		$this->clock       = $clock;
	}

	/**
	 * @param string               $event   A name of docs/hooks.md, without prefix.
	 * @param array<string, mixed> $payload What can be JSON; ids and figures only.
	 * @throws \LogicException   Outside a transaction: the event could be told of a change that never happened.
	 * @throws \JsonException
	 */
	public function record( string $event, array $payload ): void {
		if ( ! $this->transaction->is_open() ) {
			throw new \LogicException( "The event $event needs the transaction of its change." );
		}
		$now = $this->clock->now()->format( 'Y-m-d H:i:s' );
		$id  = $this->database->insert(
			'bkx_outbox',
			[
				'name'         => $event,
				'payload'      => json_encode( (object) $payload, JSON_THROW_ON_ERROR | JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES ),
				'occurred_at'  => $now,
				'available_at' => $now,
			]
		);
		$this->transaction->after_commit(
			function () use ( $id ): void {
				$this->committed[] = $id;
			}
		);
		$this->transaction->once_after_commit( self::class, [ $this, 'tell_committed' ] );
	}

	/** All events of a commit together. */
	public function tell_committed(): void {
		$ids             = $this->committed;
		$this->committed = [];
		$this->dispatcher->dispatch( $ids );
	}
}
