<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Conformance;

use BookingX\Addons\Coupons\Customers\EmailNormaliser;

/**
 * Limits of use. They are the checkout's business, with counters; a case says what these counters would hold.
 */
final class CaseLimits {

	private CaseFile $coupon;
	private CaseFile $context;

	public function __construct( CaseFile $coupon, CaseFile $context ) {
		$this->coupon  = $coupon;
		$this->context = $context;
	}

	public function reason(): ?string {
		$taken = $this->context->integer( 'used' ) + $this->context->integer( 'held_by_others' );
		if ( $this->coupon->has( 'usage_limit' ) && $taken >= $this->coupon->integer( 'usage_limit' ) ) {
			return 'usage_limit_reached';
		}
		if ( $this->coupon->has( 'per_customer_limit' ) && $this->earlier_uses() >= $this->coupon->integer( 'per_customer_limit' ) ) {
			return 'customer_limit_reached';
		}
		return null;
	}

	private function earlier_uses(): int {
		$normaliser = new EmailNormaliser();
		$email      = $normaliser->normalise( $this->context->text( 'email' ) );
		$earlier    = array_map( [ $normaliser, 'normalise' ], $this->context->texts( 'previous_emails' ) );
		return count( array_keys( $earlier, $email, true ) );
	}
}
