<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Rest\Idempotency;

use BookingX\Addons\Coupons\Database\OutcomeUnknown;
use BookingX\Addons\Coupons\Database\Transaction;
use BookingX\Addons\Coupons\Rest\Envelope;
use BookingX\Addons\Coupons\Rest\Input;
use BookingX\Addons\Coupons\Rest\Problem;
use BookingX\Addons\Coupons\Rest\Response;
use BookingX\Addons\Coupons\Rest\Route;

defined( 'ABSPATH' ) || exit;

/**
 * Does what changes something in one transaction, and under an idempotency key only once: the second time the first
 * answer is given again.
 *
 * A refusal changed nothing and is not remembered. Whoever is killed half-way leaves a lease; after it the request is
 * done anew, and should the first one still live, its transaction no longer finds its token and rolls back.
 */
final class Once {

	private Requests $requests;
	private Transaction $transaction;

	public function __construct( Requests $requests, Transaction $transaction ) {
		$this->requests    = $requests;
		$this->transaction = $transaction;
	}

	/** @throws Problem */
	public function answer( Route $route, Input $input ): Response {
		$key  = trim( (string) $input->header( Envelope::IDEMPOTENCY_KEY ) );
		$work = static fn(): Response => $route->answer( $input );
		if ( $key === '' ) {
			if ( $route->idempotency_rule() === 'required' ) {
				throw self::missing();
			}
			return $this->transaction->run( $work );
		}
		if ( preg_match( RequestKey::PATTERN, $key ) !== 1 ) {
			throw self::malformed();
		}
		$body_hash = hash( 'sha256', json_encode( $input->all(), JSON_THROW_ON_ERROR ) );
		return $this->under( new RequestKey( $route->name(), $input->user_id(), $key ), $body_hash, $work );
	}

	public static function in_progress(): Problem {
		return Problem::conflict( 'in_progress', __( 'The same request is being worked on. Ask again in a moment.', 'bookingx-coupons' ), [], Envelope::IDEMPOTENCY_KEY );
	}

	/**
	 * @param callable(): Response $work
	 * @throws Problem
	 */
	private function under( RequestKey $key, string $body_hash, callable $work ): Response {
		$claim = $this->requests->claim( $key, $body_hash );
		switch ( $claim->state() ) {
			case Claim::GRANTED:
				return $this->first( $key, $claim->token(), $work );
			case Claim::ANSWERED:
				return $this->again( $key, $claim->sealed_answer() );
			case Claim::OTHER_BODY:
				throw self::reused();
			default:
				throw self::in_progress();
		}
	}

	/** @param callable(): Response $work */
	private function first( RequestKey $key, string $token, callable $work ): Response {
		try {
			return $this->transaction->run(
				function () use ( $key, $token, $work ): Response {
					$response = $work();
					$this->requests->keep( $key, $token, $key->seal( $response->to_json() ) );
					return $response;
				}
			);
		} catch ( OutcomeUnknown $error ) {
			// It may have happened: the stored answer says so, once the lease is over.
			throw $error;
		} catch ( \Throwable $thrown ) {
			$this->requests->release( $key, $token );
			throw $thrown;
		}
	}

	private function again( RequestKey $key, string $sealed ): Response {
		$answer = $key->unseal( $sealed );
		$stored = $answer === null ? null : Response::from_json( $answer );
		if ( $stored === null ) {
			throw new \LogicException( 'A stored answer cannot be read under its own key.' );
		}
		return $stored->with_header( Envelope::REPLAYED, 'true' );
	}

	private static function missing(): Problem {
		return Problem::invalid( Envelope::IDEMPOTENCY_KEY, 'required', __( 'This needs an Idempotency-Key header, so that sending it twice does it once.', 'bookingx-coupons' ) );
	}

	private static function malformed(): Problem {
		return Problem::invalid( Envelope::IDEMPOTENCY_KEY, 'bad_format', __( 'An idempotency key has 16 to 128 letters, digits, dots, hyphens or underscores, such as a UUID.', 'bookingx-coupons' ) );
	}

	private static function reused(): Problem {
		return Problem::refused( 'idempotency_key_reused', __( 'This idempotency key was used for another request.', 'bookingx-coupons' ), [], Envelope::IDEMPOTENCY_KEY );
	}
}
