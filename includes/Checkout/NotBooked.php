<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Checkout;

defined( 'ABSPATH' ) || exit;

/**
 * Leaves the transaction with an answer and without a trace.
 */
final class NotBooked extends \RuntimeException {

	private Submission $answer;

	public function __construct( Submission $answer ) {
		parent::__construct( $answer->outcome() );
		$this->answer = $answer;
	}

	public function answer(): Submission {
		return $this->answer;
	}
}
