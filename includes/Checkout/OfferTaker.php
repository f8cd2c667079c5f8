<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Checkout;

use BookingX\Addons\Coupons\Customers\Customer;
use BookingX\Addons\Coupons\Database\TransientFailure;
use BookingX\Addons\Coupons\Pricing\Rejection;

defined( 'ABSPATH' ) || exit;

/**
 * Takes one use of everything on a quote: offers, codes, the customer's shares, each in ascending order.
 *
 * Called inside a transaction of its own (a savepoint): when anything is lost, all of it is rolled back.
 */
final class OfferTaker {

	private Counters $counters;
	private Holds $holds;
	private Settlement $settlement;

	public function __construct( Counters $counters, Holds $holds, Settlement $settlement ) {
		$this->counters   = $counters;
		$this->holds      = $holds;
		$this->settlement = $settlement;
	}

	/**
	 * @return list<HoldItem> in lock order
	 * @throws OfferLost
	 */
	public function take( Priced $priced, Customer $customer, \DateTimeImmutable $now ): array {
		return array_merge(
			$this->take_offers( $priced->used(), $now ),
			$this->take_codes( $priced->used(), $now ),
			$this->take_shares( $priced->used(), $customer, $now )
		);
	}

	/**
	 * @param array<int, Candidate> $candidates
	 * @return list<HoldItem>
	 */
	private function take_offers( array $candidates, \DateTimeImmutable $now ): array {
		$items = [];
		foreach ( $candidates as $id => $candidate ) {
			$item    = new HoldItem( HoldItem::OFFER, $id, 1, $candidate->offer()->version_id() );
			$limited = $candidate->coupon()->usage_limit() !== null;
			$take    = fn(): string => $this->counters->take_offer( $id, $candidate->offer()->version_id(), $limited );
			$items[] = $this->taken( $item, $id, $take, 'usage_limit_reached', $now );
		}
		return $items;
	}

	/**
	 * @param array<int, Candidate> $candidates
	 * @return list<HoldItem>
	 */
	private function take_codes( array $candidates, \DateTimeImmutable $now ): array {
		$codes = [];
		foreach ( $candidates as $offer_id => $candidate ) {
			if ( $candidate->code() !== null ) {
				$codes[ $candidate->code()->id() ] = [ $offer_id, $candidate->code()->usage_limit() !== null ];
			}
		}
		ksort( $codes );
		$items = [];
		foreach ( $codes as $id => [ $offer_id, $limited ] ) {
			$item    = new HoldItem( HoldItem::CODE, $id );
			$items[] = $this->taken( $item, $offer_id, fn(): string => $this->counters->take_code( $id, $limited ), 'usage_limit_reached', $now );
		}
		return $items;
	}

	/**
	 * By key, then offer; the right to be a first booking counts as offer 0.
	 *
	 * @param array<int, Candidate> $candidates
	 * @return list<HoldItem>
	 */
	private function take_shares( array $candidates, Customer $customer, \DateTimeImmutable $now ): array {
		if ( $candidates === [] ) {
			return [];
		}
		$keys    = $this->key_ids( $customer );
		$first   = $this->first_of_first_bookings( $candidates );
		$coupons = array_merge( $first === null ? [] : [ FirstBooking::COUPON_ID ], array_keys( $candidates ) );
		foreach ( $keys as $key_id ) {
			foreach ( $coupons as $coupon_id ) {
				$this->take_share( $coupon_id, $key_id, $first, $now );
			}
		}
		return array_map(
			static fn( CustomerCount $row ): HoldItem => new HoldItem( HoldItem::CUSTOMER, $row->id() ),
			$this->counters->of_customer( $coupons, $keys )
		);
	}

	/** @param int|null $first offer that is lost with the right to be a first booking */
	private function take_share( int $coupon_id, int $key_id, ?int $first, \DateTimeImmutable $now ): void {
		$of_first = $coupon_id === FirstBooking::COUPON_ID;
		$take     = fn(): string => $of_first ? $this->counters->take_first_booking( $key_id ) : $this->counters->take_customer( $coupon_id, $key_id );
		if ( $take() === Taking::TAKEN ) {
			return;
		}
		$this->taken(
			$this->counters->lock_share( $coupon_id, $key_id ),
			$of_first ? (int) $first : $coupon_id,
			$take,
			$of_first ? FirstBooking::REASON : 'customer_limit_reached',
			$now
		);
	}

	/**
	 * Tries once more when somebody's payment window on this counter is over.
	 *
	 * @param callable(): string $take
	 */
	private function taken( HoldItem $item, int $offer_id, callable $take, string $reason, \DateTimeImmutable $now ): HoldItem {
		$outcome = $take();
		if ( $outcome === Taking::FULL && $this->lapse_overdue( $item, $now ) ) {
			$outcome = $take();
		}
		if ( $outcome === Taking::OUTDATED ) {
			throw new TransientFailure( 'The terms of an offer changed since this transaction began to read.' );
		}
		if ( $outcome !== Taking::TAKEN ) {
			throw new OfferLost( $offer_id, new Rejection( $outcome === Taking::FULL ? $reason : 'inactive_coupon' ) );
		}
		return $item;
	}

	private function lapse_overdue( HoldItem $item, \DateTimeImmutable $now ): bool {
		$lapsed = false;
		foreach ( $this->holds->overdue_on( $item, $now ) as $hold_id ) {
			$lapsed = $this->settlement->lapse( $hold_id, $now ) || $lapsed;
		}
		return $lapsed;
	}

	/** @param array<int, Candidate> $candidates */
	private function first_of_first_bookings( array $candidates ): ?int {
		foreach ( $candidates as $offer_id => $candidate ) {
			if ( $candidate->is_for_first_bookings() ) {
				return $offer_id;
			}
		}
		return null;
	}

	/** @return list<int> ascending */
	private function key_ids( Customer $customer ): array {
		$ids = [];
		foreach ( $customer->keys() as $key ) {
			if ( $key->id() === null ) {
				throw new \LogicException( 'Whoever takes has rows for all keys: see Customers::ensure().' );
			}
			$ids[] = $key->id();
		}
		sort( $ids );
		return $ids;
	}
}
