<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Checkout;

use BookingX\Addons\Coupons\Pricing\Quote;

defined( 'ABSPATH' ) || exit;

/**
 * A quote, and the candidates that are on it.
 */
final class Priced {

	private Quote $quote;

	/** @var array<int, Candidate> */
	private array $used;

	/** @param array<int, Candidate> $used by offer id, ascending: the order in which they are taken */
	public function __construct( Quote $quote, array $used ) {
		ksort( $used );
		$this->quote = $quote;
		$this->used  = $used;
	}

	public function quote(): Quote {
		return $this->quote;
	}

	/** @return array<int, Candidate> those that lower the price, by offer id, ascending */
	public function used(): array {
		return $this->used;
	}

	/** @return array<int, int|null> by offer id; null where no code was typed */
	public function code_ids(): array {
		return array_map(
			static fn( Candidate $candidate ): ?int => $candidate->code() === null ? null : $candidate->code()->id(),
			$this->used
		);
	}
}
