<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Rest\Idempotency;

use BookingX\Addons\Coupons\Clock;
use BookingX\Addons\Coupons\Database\Database;
use BookingX\Addons\Coupons\Rest\Problem;

defined( 'ABSPATH' ) || exit;

final class WpdbRequests implements Requests {

	private Database $database;
	private Clock $clock;

	public function __construct( Database $database, Clock $clock ) {
		$this->database = $database;
		$this->clock    = $clock;
	}

	public function claim( RequestKey $key, string $body_hash ): Claim {
		$now   = $this->after( 0 );
		$token = bin2hex( random_bytes( 16 ) );
		$this->database->delete( 'bkx_idempotency', 'expires_at <= %s', [ $now ] );
		if ( $this->open( $key, $body_hash, $token ) ) {
			return Claim::granted( $token );
		}
		$row = $this->database->row( 'SELECT body_hash, state, token, leased_until, answer FROM {bkx_idempotency} WHERE key_hash = %s', [ $key->lookup_hash() ] );
		if ( $row === null ) {
			// It was released between the two statements; the client may simply ask again.
			return Claim::busy();
		}
		if ( $row['body_hash'] !== $body_hash ) {
			return Claim::other_body();
		}
		if ( $row['state'] === 'done' ) {
			return Claim::answered( (string) $row['answer'] );
		}
		$lapsed = $row['leased_until'] <= $now && $this->take_over( $key, (string) $row['token'], $token );
		return $lapsed ? Claim::granted( $token ) : Claim::busy();
	}

	public function keep( RequestKey $key, string $token, string $sealed_answer ): void {
		$kept = $this->database->update(
			'bkx_idempotency',
			[ 'state' => 'done', 'answer' => $sealed_answer, 'expires_at' => $this->after( self::KEEP_SECONDS ) ],
			'key_hash = %s AND token = %s AND state = %s',
			[ $key->lookup_hash(), $token, 'started' ]
		);
		if ( $kept !== 1 ) {
			throw Once::in_progress();
		}
	}

	public function release( RequestKey $key, string $token ): void {
		$this->database->delete( 'bkx_idempotency', 'key_hash = %s AND token = %s AND state = %s', [ $key->lookup_hash(), $token, 'started' ] );
	}

	private function open( RequestKey $key, string $body_hash, string $token ): bool {
		return $this->database->insert_ignore(
			'bkx_idempotency',
			[
				'key_hash'     => $key->lookup_hash(),
				'route'        => $key->route(),
				'body_hash'    => $body_hash,
				'state'        => 'started',
				'token'        => $token,
				'leased_until' => $this->after( self::LEASE_SECONDS ),
				'created_at'   => $this->after( 0 ),
				'expires_at'   => $this->after( self::KEEP_SECONDS ),
			]
		);
	}

	/** Of several who wait for a dead one, the condition lets one through. */
	private function take_over( RequestKey $key, string $old_token, string $token ): bool {
		return $this->database->update(
			'bkx_idempotency',
			[ 'token' => $token, 'leased_until' => $this->after( self::LEASE_SECONDS ) ],
			'key_hash = %s AND token = %s AND state = %s',
			[ $key->lookup_hash(), $old_token, 'started' ]
		) === 1;
	}

	private function after( int $seconds ): string {
		return $this->clock->now()->modify( "+$seconds seconds" )->format( 'Y-m-d H:i:s' );
	}
}
