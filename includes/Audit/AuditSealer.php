<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Audit;

use BookingX\Addons\Coupons\Database\Database;
use BookingX\Addons\Coupons\Database\DatabaseError;
use BookingX\Addons\Coupons\Database\Sql;
use BookingX\Addons\Coupons\Database\Transaction;

defined( 'ABSPATH' ) || exit;

/**
 * Chains entries in the order in which they are found committed: each hash covers the one before, so no entry can be
 * changed, removed or put in between without all later ones telling.
 */
final class AuditSealer {

	private Database $database;

	private Transaction $transaction;

	private AuditBody $body;

	public function __construct( Database $database, Transaction $transaction, AuditBody $body ) {
		$this->database    = $database;
		$this->transaction = $transaction;
		$this->body        = $body;
	}

	/** @return int how many entries were sealed; call again until it is none */
	public function seal(): int {
		return $this->transaction->run(
			function (): int {
				$head = $this->lock_head();
				$rows = $this->database->select( 'SELECT id, version, body FROM {bkx_audit} WHERE seq IS NULL ORDER BY id LIMIT 200' );
				$seq  = $head['seq'];
				$hash = $head['hash'];
				foreach ( $rows as $row ) {
					++$seq;
					$hash = $this->append( $row, $seq, $hash );
				}
				$this->move_head( $seq, $hash );
				return count( $rows );
			}
		);
	}

	/**
	 * Two sealers wait for one another here.
	 *
	 * @return array{seq: int, hash: string}
	 */
	private function lock_head(): array {
		$this->database->insert_ignore( 'bkx_audit_chain', [ 'name' => AuditChain::NAME, 'seq' => 0, 'hash' => AuditChain::START ] );
		$this->database->update( 'bkx_audit_chain', [ 'ver' => Sql::raw( 'ver + 1' ) ], 'name = %s', [ AuditChain::NAME ] );
		$row = $this->database->row( 'SELECT seq, hash FROM {bkx_audit_chain} WHERE name = %s LOCK IN SHARE MODE', [ AuditChain::NAME ] );
		if ( $row === null ) {
			throw new DatabaseError( 'The head of the audit chain is missing.' );
		}
		return [ 'seq' => (int) $row['seq'], 'hash' => (string) $row['hash'] ];
	}

	/** @param array<string, string|null> $row */
	private function append( array $row, int $seq, string $prev_hash ): string {
		$hash   = $this->body->hash( (int) $row['version'], $seq, $prev_hash, (string) $row['body'] );
		$sealed = $this->database->update(
			'bkx_audit',
			[ 'seq' => $seq, 'prev_hash' => $prev_hash, 'hash' => $hash ],
			'id = %d AND seq IS NULL',
			[ (int) $row['id'] ]
		);
		if ( $sealed !== 1 ) {
			throw new DatabaseError( "Entry {$row['id']} was sealed from elsewhere." );
		}
		return $hash;
	}

	private function move_head( int $seq, string $hash ): void {
		$this->database->update( 'bkx_audit_chain', [ 'seq' => $seq, 'hash' => $hash, 'ver' => Sql::raw( 'ver + 1' ) ], 'name = %s', [ AuditChain::NAME ] );
	}
}
