<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Coupons;

defined( 'ABSPATH' ) || exit;

/**
 * What staff are told when a coupon cannot be saved as they want it.
 */
final class CouponSentences {

	/** @param string $code of an InvalidSetting, a CouponRefused, or a field error of this slice */
	public function of( string $code ): string {
		return $this->about_fields()[ $code ] ?? $this->about_changes()[ $code ] ?? __( 'This value does not fit here.', 'bookingx-coupons' );
	}

	public function outside_limits( string $minimum, string $maximum ): string {
		/* translators: 1: least, 2: most that may be given */
		return sprintf( __( 'Your role may give from %1$s to %2$s. A manager can save another value.', 'bookingx-coupons' ), $minimum, $maximum );
	}

	/** @return array<string, string> */
	private function about_fields(): array {
		return [
			'missing'            => __( 'This field is needed.', 'bookingx-coupons' ),
			'too_small'          => __( 'This is too little.', 'bookingx-coupons' ),
			'too_large'          => __( 'This is too much.', 'bookingx-coupons' ),
			'unknown_rule'       => __( 'There is no such discount.', 'bookingx-coupons' ),
			'ends_before_start'  => __( 'The end must come after the start.', 'bookingx-coupons' ),
			'other_currency'     => __( 'All amounts of a coupon are in one currency.', 'bookingx-coupons' ),
			'other_zone'         => __( 'Start and end are in one time zone.', 'bookingx-coupons' ),
			'bad_code'           => __( 'A code has 3 to 50 letters A–Z and digits, and hyphens between them.', 'bookingx-coupons' ),
			'unknown_service'    => __( 'There is no such service to book.', 'bookingx-coupons' ),
			'unknown_provider'   => __( 'There is no such provider to book.', 'bookingx-coupons' ),
			'code_needs_no_code' => __( 'An offer that applies by itself has no code.', 'bookingx-coupons' ),
		];
	}

	/** @return array<string, string> */
	private function about_changes(): array {
		return [
			'code_taken'          => __( 'Another coupon has this code, perhaps an archived one.', 'bookingx-coupons' ),
			'code_given_out'      => __( 'This code was already given out. Duplicate the coupon to use another code.', 'bookingx-coupons' ),
			'kind_fixed'          => __( 'A coupon that was active keeps its code, and one without a code stays without.', 'bookingx-coupons' ),
			'status_not_possible' => __( 'The coupon cannot go there from its present state.', 'bookingx-coupons' ),
			'edit_conflict'       => __( 'Somebody changed this coupon meanwhile. Look at the new state, then change it again.', 'bookingx-coupons' ),
			'not_found'           => __( 'There is no such coupon.', 'bookingx-coupons' ),
			'needs_activator'     => __( 'Your role may prepare drafts. A manager activates and changes what is active.', 'bookingx-coupons' ),
		];
	}
}
