<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Audit;

use BookingX\Addons\Coupons\Clock;
use BookingX\Addons\Coupons\Database\Database;
use BookingX\Addons\Coupons\Database\Transaction;

defined( 'ABSPATH' ) || exit;

/**
 * Writes who changed what, in the transaction of the change. The entry is chained later (see AuditSealer), so writers
 * do not queue behind one another.
 */
final class AuditLog {

	private Database $database;

	private Transaction $transaction;

	private ActorSource $actors;

	private Clock $clock;

	private AuditBody $body;

	public function __construct( Database $database, Transaction $transaction, ActorSource $actors, Clock $clock, AuditBody $body ) {
		$this->database    = $database;
		$this->transaction = $transaction;
		$this->actors      = $actors;
		$this->clock       = $clock;
		$this->body        = $body;
	}

	/**
	 * @param string               $action      Past tense: coupon_updated.
	 * @param string               $object_type coupon, hold, setting …
	 * @param array<string, mixed> $before      Only what changed; ids and figures, never names or addresses.
	 * @param array<string, mixed> $after
	 * @throws \LogicException Outside a transaction: the entry could stand without its change.
	 * @throws \JsonException
	 */
	public function record( string $action, string $object_type, int $object_id, array $before, array $after ): void {
		if ( ! $this->transaction->is_open() ) {
			throw new \LogicException( "The entry $action needs the transaction of its change." );
		}
		$actor = $this->actors->current();
		$entry = [
			'occurred_at'   => $this->clock->now()->format( 'Y-m-d H:i:s' ),
			'actor_kind'    => $actor->kind(),
			'actor_user_id' => $actor->user_id(),
			'action'        => $action,
			'object_type'   => $object_type,
			'object_id'     => $object_id,
		];
		$body  = $this->body->encode( $entry + [ 'before' => $before, 'after' => $after ] );
		$this->database->insert( 'bkx_audit', $entry + [ 'version' => AuditBody::VERSION, 'body' => $body ] );
	}
}
