<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Checkout;

use BookingX\Addons\Coupons\Coupons\CodeForm;
use BookingX\Addons\Coupons\Coupons\CouponRepository;
use BookingX\Addons\Coupons\Coupons\CouponStatus;
use BookingX\Addons\Coupons\Coupons\FoundCode;
use BookingX\Addons\Coupons\Coupons\OfferFactory;
use BookingX\Addons\Coupons\Pricing\Rejection;
use BookingX\Addons\Coupons\WordPress\Settings;

defined( 'ABSPATH' ) || exit;

/**
 * Finds the offers behind the typed codes, and the automatic ones, and sorts out those that are off or used up.
 *
 * Dates, services, customers and the like are rules of the offer: the pricing engine asks them.
 */
final class Candidates {

	private CouponRepository $coupons;
	private OfferFactory $offers;
	private CustomerLimits $customer_limits;
	private Holds $holds;
	private Settings $settings;

	public function __construct( CouponRepository $coupons, OfferFactory $offers, CustomerLimits $customer_limits, Holds $holds, Settings $settings ) {
		$this->coupons         = $coupons;
		$this->offers          = $offers;
		$this->customer_limits = $customer_limits;
		$this->holds           = $holds;
		$this->settings        = $settings;
	}

	/** What may lower the price of a checkout: typed codes, and automatic offers that were not refused. */
	public function of_checkout( CheckoutContext $context ): CandidateSet {
		$set = $this->typed( $context );
		foreach ( $this->are_applied_by_themselves() ? $this->coupons->automatic() : [] as $coupon ) {
			if ( ! in_array( $coupon->id(), $context->declined(), true ) && $set->find( $coupon->id() ) === null ) {
				$set->add( new Candidate( $coupon, null, $this->offers->offer( $coupon, null ) ) );
			}
		}
		return $this->with_uses_left( $set, $context );
	}

	/** The typed codes alone. */
	public function of_codes( CheckoutContext $context ): CandidateSet {
		return $this->with_uses_left( $this->typed( $context ), $context );
	}

	/** Only the offers that may be shown to everybody: listed ones, and those that apply by themselves. */
	public function listed( CheckoutContext $context ): CandidateSet {
		$set = new CandidateSet();
		$shown = $this->settings->bool( 'coupon_settings', 'enable_coupons' ) ? array_merge( $this->coupons->listed(), $this->coupons->automatic() ) : [];
		foreach ( $shown as $coupon ) {
			$set->add( new Candidate( $coupon, null, $this->offers->offer( $coupon, null ) ) );
		}
		return $this->with_uses_left( $set, $context );
	}

	private function typed( CheckoutContext $context ): CandidateSet {
		$set = new CandidateSet();
		foreach ( $context->codes() as $typed ) {
			$this->add_code( $set, $typed );
		}
		return $set;
	}

	private function are_applied_by_themselves(): bool {
		return $this->settings->bool( 'coupon_settings', 'enable_coupons' )
			&& $this->settings->bool( 'coupon_settings', 'auto_apply_best_discount' );
	}

	private function add_code( CandidateSet $set, string $typed ): void {
		if ( ! $this->settings->bool( 'coupon_settings', 'enable_coupons' ) ) {
			$set->reject_code( $typed, new Rejection( 'coupons_disabled' ) );
			return;
		}
		$found = $this->find( $typed );
		if ( $found === null ) {
			$set->reject_code( $typed, new Rejection( 'invalid_coupon' ) );
			return;
		}
		$candidate = new Candidate( $found->coupon(), $found->code(), $this->offers->offer( $found->coupon(), $found->code() ) );
		if ( $set->find( $found->coupon()->id() ) !== null ) {
			$set->reject_code( $typed, new Rejection( 'already_applied' ) );
			return;
		}
		$set->add( $candidate );
		if ( ! $found->coupon()->is_active() || ! $found->code()->is_active() ) {
			$set->reject( $candidate, new Rejection( 'inactive_coupon' ) );
		}
	}

	/** A draft, or an archived offer, is as good as unknown. */
	private function find( string $typed ): ?FoundCode {
		$canonical = CodeForm::canonical( $typed );
		$found     = $canonical === null ? null : $this->coupons->find_by_code( $canonical );
		if ( $found === null || ! in_array( $found->coupon()->status(), [ CouponStatus::ACTIVE, CouponStatus::PAUSED ], true ) ) {
			return null;
		}
		$as_typed = ! $this->settings->bool( 'coupon_settings', 'case_sensitive' ) || trim( $typed ) === $found->code()->display();
		return $as_typed ? $found : null;
	}

	private function with_uses_left( CandidateSet $set, CheckoutContext $context ): CandidateSet {
		$now = $context->booking()->priced_at();
		foreach ( $set->all() as $candidate ) {
			if ( $this->is_used_up( $candidate, $now ) ) {
				$set->reject( $candidate, new Rejection( 'usage_limit_reached' ) );
			}
		}
		foreach ( $this->customer_limits->rejections( array_values( $set->all() ), $context->customer(), $now ) as $id => $rejection ) {
			$candidate = $set->find( $id );
			if ( $candidate !== null ) {
				$set->reject( $candidate, $rejection );
			}
		}
		return $set;
	}

	private function is_used_up( Candidate $candidate, \DateTimeImmutable $now ): bool {
		$coupon = $candidate->coupon();
		$code   = $candidate->code();
		return $this->is_full( HoldItem::OFFER, $coupon->id(), $coupon->usage_limit(), $coupon->times_used() + $coupon->times_held(), $now )
			|| ( $code !== null && $this->is_full( HoldItem::CODE, $code->id(), $code->usage_limit(), $code->times_used() + $code->times_held(), $now ) );
	}

	/** What a hold has whose payment window is over counts as free. */
	private function is_full( string $kind, int $ref_id, ?int $limit, int $taken, \DateTimeImmutable $now ): bool {
		if ( $limit === null || $taken < $limit ) {
			return false;
		}
		$overdue = $this->holds->overdue_units( $kind, [ $ref_id ], $now )[ $ref_id ] ?? 0;
		return $taken - $overdue >= $limit;
	}
}
