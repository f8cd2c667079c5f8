<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Checkout;

use BookingX\Addons\Coupons\Pricing\Offer;
use BookingX\Addons\Coupons\Pricing\OfferRejection;
use BookingX\Addons\Coupons\Pricing\Rejection;

defined( 'ABSPATH' ) || exit;

/**
 * The offers that may be priced, and those that fell away before.
 */
final class CandidateSet {

	/** @var array<int, Candidate> */
	private array $candidates = [];

	/** @var list<OfferRejection> */
	private array $rejections = [];

	public function add( Candidate $candidate ): void {
		$this->candidates[ $candidate->coupon()->id() ] = $candidate;
	}

	/** A code that leads to no offer. */
	public function reject_code( string $typed, Rejection $rejection ): void {
		$this->rejections[] = new OfferRejection( 0, $typed, $rejection );
	}

	public function reject( Candidate $candidate, Rejection $rejection ): void {
		$this->rejections[] = OfferRejection::of_offer( $candidate->offer(), $rejection );
		unset( $this->candidates[ $candidate->coupon()->id() ] );
	}

	public function find( int $offer_id ): ?Candidate {
		return $this->candidates[ $offer_id ] ?? null;
	}

	/** @return array<int, Candidate> by offer id */
	public function all(): array {
		return $this->candidates;
	}

	/** @return list<Offer> */
	public function offers(): array {
		return array_values( array_map( static fn( Candidate $candidate ): Offer => $candidate->offer(), $this->candidates ) );
	}

	/** @return list<OfferRejection> */
	public function rejections(): array {
		return $this->rejections;
	}
}
