<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Concurrency;

use BookingX\Addons\Coupons\Checkout\Submission;
use BookingX\Addons\Coupons\Coupons\CouponEditor;
use BookingX\Addons\Coupons\Coupons\CouponRefused;
use BookingX\Addons\Coupons\Coupons\CouponRepository;
use BookingX\Addons\Coupons\Coupons\CouponStatus;
use BookingX\Addons\Coupons\Tests\Support\CheckoutStage;

/**
 * What one process of a race does.
 */
final class Racer {

	private CheckoutStage $stage;

	public function __construct() {
		$this->stage = new CheckoutStage();
	}

	/**
	 * @param array<mixed> $arguments
	 * @return mixed what the race learns, as JSON
	 */
	public function run( string $action, array $arguments ) {
		switch ( $action ) {
			case 'book':
				return $this->book( $arguments );
			case 'book_often':
				return $this->book_often( $arguments );
			case 'release':
				return $this->stage->checkout->release( self::number( $arguments, 'booking_id' ), 'cancelled' );
			case 'confirm':
				return $this->stage->checkout->confirm( self::number( $arguments, 'booking_id' ) );
			case 'set_limit':
				return $this->set_limit( $arguments );
			case 'pause':
				return $this->pause( $arguments );
			case 'churn':
				return $this->churn( $arguments );
			case 'transfer':
				return ( new GroundRacer() )->transfer( self::number( $arguments, 'times' ), self::number( $arguments, 'accounts' ) );
			case 'meet':
				return ( new GroundRacer() )->meet( self::text( $arguments, 'email' ), self::text( $arguments, 'phone' ) );
			case 'seal':
				return ( new GroundRacer() )->seal();
			case 'host_book':
				return ( new HostRacer() )->book( (array) ( $arguments['selection'] ?? [] ), self::text( $arguments, 'accepted' ), array_values( array_filter( (array) ( $arguments['codes'] ?? [] ), 'is_string' ) ), self::text( $arguments, 'email' ) );
			case 'rest_create':
				return ( new RestRacer() )->create_coupon( self::number( $arguments, 'user' ), self::text( $arguments, 'code' ), self::text( $arguments, 'key' ) );
			case 'rest_count':
				return ( new RestRacer() )->count_requests( self::number( $arguments, 'times' ), self::number( $arguments, 'limit' ) );
			case 'host_cancel':
				return ( new HostRacer() )->cancel( self::number( $arguments, 'booking_id' ) );
		}
		throw new \InvalidArgumentException( "Nobody knows how to $action." );
	}

	/**
	 * @param array<mixed> $arguments key, email, code, accepted, from and until (a slot)
	 * @return array{outcome: string, booking_id: int|null, repeated: bool}
	 */
	private function book( array $arguments ): array {
		$slots      = isset( $arguments['from'] ) ? [ $this->stage->slot( self::text( $arguments, 'from' ), self::text( $arguments, 'until' ) ) ] : [];
		$codes      = isset( $arguments['code'] ) ? [ self::text( $arguments, 'code' ) ] : [];
		$context    = $this->stage->context( self::text( $arguments, 'key' ), self::text( $arguments, 'email' ), $codes, $slots );
		$submission = $this->stage->submit( $context, self::number( $arguments, 'accepted' ) );
		return [
			'outcome'    => $submission->outcome(),
			'booking_id' => $submission->is_booked() ? $submission->booking_id() : null,
			'repeated'   => $submission->outcome() === Submission::BOOKED && $submission->is_repeated(),
		];
	}

	/**
	 * @param array<mixed> $arguments who, times, code, accepted
	 * @return int how many bookings
	 */
	private function book_often( array $arguments ): int {
		$booked = 0;
		for ( $at = 0; $at < self::number( $arguments, 'times' ); $at++ ) {
			$who    = self::text( $arguments, 'who' ) . '-' . $at;
			$result = $this->book( [ 'key' => $who, 'email' => "$who@example.com" ] + $arguments );
			$booked += $result['outcome'] === Submission::BOOKED ? 1 : 0;
		}
		return $booked;
	}

	/**
	 * Books, pays and cancels at random until it is stopped from outside, and tells each booking that it was told of.
	 *
	 * @param array<mixed> $arguments who, code
	 */
	private function churn( array $arguments ): int {
		for ( $at = 0; $at < 10000; $at++ ) {
			$who    = self::text( $arguments, 'who' ) . '-' . $at;
			$slot   = random_int( 8, 17 );
			$result = $this->book( [ 'key' => $who, 'email' => 'person' . random_int( 1, 8 ) . '@example.com', 'accepted' => 5400, 'from' => "$slot:00", 'until' => "$slot:55" ] + $arguments );
			if ( $result['booking_id'] === null ) {
				continue;
			}
			echo json_encode( [ 'booked' => $result['booking_id'] ], JSON_THROW_ON_ERROR ) . "\n";
			if ( random_int( 0, 1 ) === 1 ) {
				$this->stage->checkout->confirm( $result['booking_id'] );
			}
			$this->stage->checkout->release( $result['booking_id'], 'cancelled' );
		}
		return 0;
	}

	/** @param array<mixed> $arguments coupon_id, limit */
	private function set_limit( array $arguments ): bool {
		$coupon = $this->stage->get( CouponRepository::class )->find( self::number( $arguments, 'coupon_id' ) );
		if ( $coupon === null ) {
			return false;
		}
		$values              = $coupon->values();
		$values->usage_limit = self::number( $arguments, 'limit' );
		try {
			$this->stage->get( CouponEditor::class )->update( $coupon, $values, 0 );
		} catch ( CouponRefused $refused ) {
			return false;
		}
		return true;
	}

	/** @param array<mixed> $arguments coupon_id */
	private function pause( array $arguments ): bool {
		$coupon = $this->stage->get( CouponRepository::class )->find( self::number( $arguments, 'coupon_id' ) );
		if ( $coupon !== null ) {
			$this->stage->get( CouponEditor::class )->change_status( $coupon, CouponStatus::PAUSED );
		}
		return $coupon !== null;
	}

	/** @param array<mixed> $arguments */
	private static function text( array $arguments, string $name ): string {
		$value = $arguments[ $name ] ?? null;
		return is_string( $value ) ? $value : '';
	}

	/** @param array<mixed> $arguments */
	private static function number( array $arguments, string $name ): int {
		$value = $arguments[ $name ] ?? null;
		return is_int( $value ) ? $value : 0;
	}
}
