<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Doubles;

use BookingX\Addons\Coupons\Clock;
use BookingX\Addons\Coupons\Rest\Idempotency\Claim;
use BookingX\Addons\Coupons\Rest\Idempotency\Once;
use BookingX\Addons\Coupons\Rest\Idempotency\RequestKey;
use BookingX\Addons\Coupons\Rest\Idempotency\Requests;

/** Requests in an array. */
final class InMemoryRequests implements Requests {

	private Clock $clock;

	/** @var array<string, array{body: string, token: string, leased_until: int, expires: int, answer: string|null}> */
	private array $requests = [];

	private int $tokens = 0;

	public function __construct( Clock $clock ) {
		$this->clock = $clock;
	}

	public function claim( RequestKey $key, string $body_hash ): Claim {
		$now     = $this->clock->now()->getTimestamp();
		$request = $this->requests[ $key->lookup_hash() ] ?? null;
		if ( $request !== null && $request['expires'] > $now ) {
			if ( $request['body'] !== $body_hash ) {
				return Claim::other_body();
			}
			if ( $request['answer'] !== null ) {
				return Claim::answered( $request['answer'] );
			}
			if ( $request['leased_until'] > $now ) {
				return Claim::busy();
			}
		}
		$token = 'token ' . ++$this->tokens;

		$this->requests[ $key->lookup_hash() ] = [
			'body'         => $body_hash,
			'token'        => $token,
			'leased_until' => $now + self::LEASE_SECONDS,
			'expires'      => $now + self::KEEP_SECONDS,
			'answer'       => null,
		];
		return Claim::granted( $token );
	}

	public function keep( RequestKey $key, string $token, string $sealed_answer ): void {
		$request = $this->requests[ $key->lookup_hash() ] ?? null;
		if ( $request === null || $request['token'] !== $token || $request['answer'] !== null ) {
			throw Once::in_progress();
		}
		$this->requests[ $key->lookup_hash() ]['answer'] = $sealed_answer;
	}

	public function release( RequestKey $key, string $token ): void {
		$request = $this->requests[ $key->lookup_hash() ] ?? null;
		if ( $request !== null && $request['token'] === $token && $request['answer'] === null ) {
			unset( $this->requests[ $key->lookup_hash() ] );
		}
	}
}
