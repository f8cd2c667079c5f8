<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Coupons;

defined( 'ABSPATH' ) || exit;

/**
 * A change of a coupon that its present state does not allow. Nothing was written; CouponSentences has the words.
 */
final class CouponRefused extends \RuntimeException {

	private string $reason;
	private string $field;

	/** @param string $reason code_taken | code_given_out | kind_fixed | status_not_possible | edit_conflict */
	public function __construct( string $reason, string $field = '' ) {
		parent::__construct( $reason );
		$this->reason = $reason;
		$this->field  = $field;
	}

	public function reason(): string {
		return $this->reason;
	}

	public function field(): string {
		return $this->field;
	}
}
