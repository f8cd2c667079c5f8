<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Audit;

use BookingX\Addons\Coupons\Database\Database;

defined( 'ABSPATH' ) || exit;

/**
 * Reads the chain from its start and says where it was touched.
 */
final class AuditChain {

	public const NAME = 'audit';

	/** What the first entry has before it. */
	public const START = '0000000000000000000000000000000000000000000000000000000000000000';

	private const PAGE = 500;

	private Database $database;

	private AuditBody $body;

	public function __construct( Database $database, AuditBody $body ) {
		$this->database = $database;
		$this->body     = $body;
	}

	public function verify(): AuditVerdict {
		$seq    = 0;
		$hash   = self::START;
		$broken = null;
		do {
			$rows = $this->page( $seq );
			foreach ( $rows as $row ) {
				++$seq;
				if ( ! $this->fits( $row, $seq, $hash ) ) {
					$broken = (int) $row['id'];
					break 2;
				}
				$hash = (string) $row['hash'];
			}
		} while ( count( $rows ) === self::PAGE );
		$unsealed = (int) $this->database->value( 'SELECT COUNT(*) FROM {bkx_audit} WHERE seq IS NULL' );
		return new AuditVerdict( $broken, $broken === null && ! $this->ends_with( $seq, $hash ), $seq, $unsealed );
	}

	/** @return list<array<string, string|null>> */
	private function page( int $after ): array {
		return $this->database->select( 'SELECT * FROM {bkx_audit} WHERE seq > %d ORDER BY seq LIMIT 500', [ $after ] );
	}

	/** @param array<string, string|null> $row */
	private function fits( array $row, int $seq, string $prev_hash ): bool {
		$body = (string) $row['body'];
		return (int) $row['seq'] === $seq
			&& $row['prev_hash'] === $prev_hash
			&& hash_equals( $this->body->hash( (int) $row['version'], $seq, $prev_hash, $body ), (string) $row['hash'] )
			&& $this->columns_repeat( $row, $body );
	}

	/**
	 * The columns are what screens show and filter by; the hash covers the body alone.
	 *
	 * @param array<string, string|null> $row
	 */
	private function columns_repeat( array $row, string $body ): bool {
		$entry = json_decode( $body, true );
		foreach ( [ 'occurred_at', 'actor_kind', 'actor_user_id', 'action', 'object_type', 'object_id' ] as $column ) {
			$said = is_array( $entry ) ? $entry[ $column ] ?? null : null;
			if ( ( is_scalar( $said ) ? (string) $said : null ) !== $row[ $column ] ) {
				return false;
			}
		}
		return true;
	}

	/** Entries cut off at the end leave a chain that fits; only the head knows that there were more. */
	private function ends_with( int $seq, string $hash ): bool {
		$head = $this->database->row( 'SELECT seq, hash FROM {bkx_audit_chain} WHERE name = %s', [ self::NAME ] );
		return $head === null ? $seq === 0 : (int) $head['seq'] === $seq && ( $seq === 0 || $head['hash'] === $hash );
	}
}
