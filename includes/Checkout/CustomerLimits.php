<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Checkout;

use BookingX\Addons\Coupons\Customers\Customer;
use BookingX\Addons\Coupons\Customers\CustomerKey;
use BookingX\Addons\Coupons\Pricing\Rejection;

defined( 'ABSPATH' ) || exit;

/**
 * Reads whether uses are left, for all candidates by one query. A verdict for somebody who looks; only taking decides.
 */
final class CustomerLimits {

	private Counters $counters;
	private Holds $holds;

	public function __construct( Counters $counters, Holds $holds ) {
		$this->counters = $counters;
		$this->holds    = $holds;
	}

	/**
	 * @param list<Candidate> $candidates
	 * @return array<int, Rejection> by offer id
	 */
	public function rejections( array $candidates, Customer $customer, \DateTimeImmutable $now ): array {
		$counts     = $this->counts( $candidates, $customer, $now );
		$rejections = [];
		foreach ( $candidates as $candidate ) {
			$id    = $candidate->coupon()->id();
			$limit = $candidate->coupon()->usage_limit_per_customer();
			if ( $limit !== null && ( $counts[ $id ] ?? 0 ) >= $limit ) {
				$rejections[ $id ] = new Rejection( 'customer_limit_reached', [ 'limit' => $limit ] );
			} elseif ( $candidate->is_for_first_bookings() && ( $counts[ FirstBooking::COUPON_ID ] ?? 0 ) > 0 ) {
				$rejections[ $id ] = new Rejection( FirstBooking::REASON );
			}
		}
		return $rejections;
	}

	/**
	 * The highest count among the customer's keys. Asked also where there is no candidate: an unknown code must cost
	 * the same statements as one that is known and says no.
	 *
	 * @param list<Candidate> $candidates
	 * @return array<int, int> by offer id
	 */
	private function counts( array $candidates, Customer $customer, \DateTimeImmutable $now ): array {
		$coupons   = array_map( static fn( Candidate $candidate ): int => $candidate->coupon()->id(), $candidates );
		$coupons[] = FirstBooking::COUPON_ID;
		$keys      = array_values( array_filter( array_map( static fn( CustomerKey $key ): int => (int) $key->id(), $customer->keys() ), static fn( int $id ): bool => $id > 0 ) );
		$rows      = array_filter(
			$this->counters->of_customer( $coupons, $keys ),
			static fn( CustomerCount $row ): bool => $row->taken() > 0
		);
		$ids       = array_values( array_map( static fn( CustomerCount $row ): int => $row->id(), $rows ) );
		$overdue   = $ids === [] ? [] : $this->holds->overdue_units( HoldItem::CUSTOMER, $ids, $now );
		$counts    = [];
		foreach ( $rows as $row ) {
			$taken                      = $row->taken() - ( $overdue[ $row->id() ] ?? 0 );
			$counts[ $row->coupon_id() ] = max( $counts[ $row->coupon_id() ] ?? 0, $taken );
		}
		return $counts;
	}
}
