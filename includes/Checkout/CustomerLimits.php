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
		$full       = $this->full( $this->limits( $candidates ), $customer, $now );
		$rejections = [];
		foreach ( $candidates as $candidate ) {
			$id = $candidate->coupon()->id();
			if ( isset( $full[ $id ] ) ) {
				$rejections[ $id ] = new Rejection( 'customer_limit_reached', [ 'limit' => (int) $candidate->coupon()->usage_limit_per_customer() ] );
			} elseif ( isset( $full[ FirstBooking::COUPON_ID ] ) && $candidate->is_for_first_bookings() ) {
				$rejections[ $id ] = new Rejection( FirstBooking::REASON );
			}
		}
		return $rejections;
	}

	/**
	 * Where there is no candidate the first booking stands in: an unknown code must cost the same statements as one that is
	 * known and says no.
	 *
	 * @param list<Candidate> $candidates
	 * @return array<int, int> by offer id
	 */
	private function limits( array $candidates ): array {
		$limits = [];
		foreach ( $candidates as $candidate ) {
			$limits[ $candidate->coupon()->id() ] = $candidate->coupon()->usage_limit_per_customer() ?? PHP_INT_MAX;
			if ( $candidate->is_for_first_bookings() ) {
				$limits[ FirstBooking::COUPON_ID ] = 1;
			}
		}
		return $limits === [] ? [ FirstBooking::COUPON_ID => 1 ] : $limits;
	}

	/**
	 * Offers of which some key of the customer has no share left. What an overdue hold has counts as free.
	 *
	 * @param array<int, int> $limits by offer id
	 * @return array<int, true> by offer id
	 */
	private function full( array $limits, Customer $customer, \DateTimeImmutable $now ): array {
		$keys   = array_map( static fn( CustomerKey $key ): int => (int) $key->id(), $customer->keys() );
		$counts = array_values(
			array_filter(
				$this->counters->of_customer( array_keys( $limits ), array_values( array_filter( $keys, static fn( int $id ): bool => $id > 0 ) ) ),
				static fn( CustomerCount $count ): bool => $count->taken() >= $limits[ $count->coupon_id() ]
			)
		);
		$ids     = array_map( static fn( CustomerCount $count ): int => $count->id(), $counts );
		$overdue = $ids === [] ? [] : $this->holds->overdue_units( HoldItem::CUSTOMER, $ids, $now );
		$full    = [];
		foreach ( $counts as $count ) {
			if ( $count->taken() - ( $overdue[ $count->id() ] ?? 0 ) >= $limits[ $count->coupon_id() ] ) {
				$full[ $count->coupon_id() ] = true;
			}
		}
		return $full;
	}
}
