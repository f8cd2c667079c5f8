<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Doubles;

use BookingX\Addons\Coupons\Checkout\Hold;
use BookingX\Addons\Coupons\Checkout\HoldItem;
use BookingX\Addons\Coupons\Checkout\Holds;
use BookingX\Addons\Coupons\Checkout\HoldState;

/** Holds in an array. */
final class InMemoryHolds implements Holds {

	/** @var array<int, Hold> */
	private array $holds = [];

	/** @var array<string, int> ids by checkout key */
	private array $keys = [];

	/** @var array<int, list<HoldItem>> */
	private array $items = [];

	public function open( string $checkout_key, \DateTimeImmutable $expires_at, \DateTimeImmutable $now ): ?Hold {
		if ( isset( $this->keys[ $checkout_key ] ) ) {
			return null;
		}
		$id                          = count( $this->holds ) + 1;
		$this->keys[ $checkout_key ] = $id;
		return $this->put( new Hold( $id, HoldState::HELD, null, null, $expires_at ) );
	}

	public function lock( string $checkout_key ): ?Hold {
		return $this->holds[ $this->keys[ $checkout_key ] ?? 0 ] ?? null;
	}

	public function of_booking( int $booking_id ): ?Hold {
		foreach ( array_reverse( $this->holds ) as $hold ) {
			if ( $hold->booking_id() === $booking_id ) {
				return $hold;
			}
		}
		return null;
	}

	public function move( int $hold_id, array $from, string $to, string $reason, \DateTimeImmutable $now ): bool {
		$hold = $this->holds[ $hold_id ] ?? null;
		if ( $hold === null || ! in_array( $hold->state(), $from, true ) ) {
			return false;
		}
		if ( in_array( $to, HoldState::OVER, true ) ) {
			$this->keys = array_diff( $this->keys, [ $hold_id ] );
		}
		$this->put( new Hold( $hold_id, $to, $hold->booking_id(), $hold->customer_id(), null ) );
		return true;
	}

	public function bind( int $hold_id, string $host, int $booking_id, int $customer_id, ?\DateTimeImmutable $expires_at, \DateTimeImmutable $now ): Hold {
		return $this->put( new Hold( $hold_id, HoldState::BOUND, $booking_id, $customer_id, $expires_at ) );
	}

	public function lapse( int $hold_id, \DateTimeImmutable $now ): ?Hold {
		$hold = $this->holds[ $hold_id ] ?? null;
		if ( $hold === null || ! $hold->is_overdue( $now ) ) {
			return null;
		}
		$this->move( $hold_id, HoldState::OPEN, HoldState::LAPSED, '', $now );
		return $hold;
	}

	public function stop_the_clock( int $hold_id, \DateTimeImmutable $now ): void {
		$hold = $this->holds[ $hold_id ];
		$this->put( new Hold( $hold_id, $hold->state(), $hold->booking_id(), $hold->customer_id(), null ) );
	}

	public function add_items( int $hold_id, array $items ): void {
		$this->items[ $hold_id ] = array_merge( $this->items[ $hold_id ] ?? [], $items );
	}

	public function drop_items( int $hold_id ): void {
		unset( $this->items[ $hold_id ] );
	}

	public function items( int $hold_id ): array {
		return $this->items[ $hold_id ] ?? [];
	}

	public function overdue( \DateTimeImmutable $now, int $limit ): array {
		$overdue = array_filter( $this->holds, static fn( Hold $hold ): bool => $hold->is_overdue( $now ) );
		return array_slice( array_keys( $overdue ), 0, $limit );
	}

	public function overdue_on( HoldItem $item, \DateTimeImmutable $now ): array {
		$having = fn( int $id ): bool => array_filter( $this->items( $id ), static fn( HoldItem $one ): bool => [ $one->kind(), $one->ref_id() ] === [ $item->kind(), $item->ref_id() ] ) !== [];
		return array_values( array_filter( $this->overdue( $now, PHP_INT_MAX ), $having ) );
	}

	public function overdue_units( string $kind, array $ref_ids, \DateTimeImmutable $now ): array {
		$units = [];
		foreach ( $this->overdue( $now, PHP_INT_MAX ) as $id ) {
			foreach ( $this->items( $id ) as $item ) {
				if ( $item->kind() === $kind && in_array( $item->ref_id(), $ref_ids, true ) ) {
					$units[ $item->ref_id() ] = ( $units[ $item->ref_id() ] ?? 0 ) + $item->units();
				}
			}
		}
		return $units;
	}

	private function put( Hold $hold ): Hold {
		$this->holds[ $hold->id() ] = $hold;
		return $hold;
	}
}
