<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Contract\Rest;

use BookingX\Addons\Coupons\Rest\Idempotency\Claim;
use BookingX\Addons\Coupons\Rest\Idempotency\RequestKey;
use BookingX\Addons\Coupons\Rest\Idempotency\Requests;
use BookingX\Addons\Coupons\Rest\Problem;

/**
 * What every memory of requests must do.
 */
trait RequestsContract {

	abstract protected function requests(): Requests;

	abstract protected function wait( int $seconds ): void;

	public function test_the_first_to_come_may_do_it(): void {
		self::assertSame( Claim::GRANTED, $this->claim()->state() );
	}

	public function test_while_it_is_being_done_others_wait(): void {
		$this->claim();

		self::assertSame( Claim::BUSY, $this->claim()->state() );
	}

	public function test_the_answer_is_given_again(): void {
		$this->requests()->keep( $this->key(), $this->claim()->token(), 'sealed' );
		$again = $this->claim();

		self::assertSame( [ Claim::ANSWERED, 'sealed' ], [ $again->state(), $again->sealed_answer() ] );
	}

	public function test_another_body_under_the_same_key_is_noticed(): void {
		$this->requests()->keep( $this->key(), $this->claim()->token(), 'sealed' );

		self::assertSame( Claim::OTHER_BODY, $this->requests()->claim( $this->key(), hash( 'sha256', 'other' ) )->state() );
	}

	public function test_what_changed_nothing_may_be_tried_again(): void {
		$this->requests()->release( $this->key(), $this->claim()->token() );

		self::assertSame( Claim::GRANTED, $this->claim()->state() );
	}

	public function test_what_is_done_is_not_released(): void {
		$token = $this->claim()->token();
		$this->requests()->keep( $this->key(), $token, 'sealed' );
		$this->requests()->release( $this->key(), $token );

		self::assertSame( Claim::ANSWERED, $this->claim()->state() );
	}

	public function test_after_the_lease_another_takes_over_and_the_first_can_keep_nothing(): void {
		$dead = $this->claim()->token();
		$this->wait( Requests::LEASE_SECONDS );
		$heir = $this->claim();
		self::assertSame( Claim::GRANTED, $heir->state() );
		self::assertSame( Claim::BUSY, $this->claim()->state() );

		try {
			$this->requests()->keep( $this->key(), $dead, 'late' );
			self::fail( 'The first one kept its answer.' );
		} catch ( Problem $problem ) {
			self::assertSame( 409, $problem->status() );
		}
		$this->requests()->keep( $this->key(), $heir->token(), 'sealed' );
		self::assertSame( 'sealed', $this->claim()->sealed_answer() );
	}

	public function test_an_answer_is_remembered_for_a_day_at_least_and_not_for_ever(): void {
		$this->requests()->keep( $this->key(), $this->claim()->token(), 'sealed' );
		$this->wait( 86400 );
		self::assertSame( Claim::ANSWERED, $this->claim()->state() );
		$this->wait( Requests::KEEP_SECONDS );

		self::assertSame( Claim::GRANTED, $this->claim()->state() );
	}

	private function key(): RequestKey {
		return new RequestKey( 'Book', 0, '6f1ed002ab5595859014ebf0951522d9' );
	}

	private function claim(): Claim {
		return $this->requests()->claim( $this->key(), hash( 'sha256', 'body' ) );
	}
}
