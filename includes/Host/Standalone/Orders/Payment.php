<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Host\Standalone\Orders;

use BookingX\Addons\Coupons\Pricing\Money;

defined( 'ABSPATH' ) || exit;

/**
 * What an order costs and what has come in.
 */
final class Payment {

	private string $method;
	private Money $total;
	private Money $tax;
	private Money $discount;
	private bool $is_complete;

	/** @var list<string> */
	private array $codes;

	private ?\DateTimeImmutable $until;

	/**
	 * @param string       $method id of the payment method
	 * @param Money        $total  with tax
	 * @param list<string> $codes  of the discounts, as shown
	 * @param \DateTimeImmutable|null $until end of the payment window
	 */
	public function __construct( string $method, Money $total, Money $tax, Money $discount, bool $is_complete, array $codes, ?\DateTimeImmutable $until ) {
		$this->method      = $method;
		$this->total       = $total;
		$this->tax         = $tax;
		$this->discount    = $discount;
		$this->is_complete = $is_complete;
		$this->codes       = $codes;
		$this->until       = $until;
	}

	public function method(): string {
		return $this->method;
	}

	public function total(): Money {
		return $this->total;
	}

	public function tax(): Money {
		return $this->tax;
	}

	public function discount(): Money {
		return $this->discount;
	}

	/** @return list<string> */
	public function codes(): array {
		return $this->codes;
	}

	public function is_complete(): bool {
		return $this->is_complete;
	}

	public function paid(): Money {
		return $this->is_complete ? $this->total : Money::zero( $this->total->currency() );
	}

	public function due(): Money {
		return $this->total->minus( $this->paid() );
	}

	/** End of the payment window; null when nothing is paid online. */
	public function until(): ?\DateTimeImmutable {
		return $this->until;
	}

	/** The window has passed without money. True from that second on, whether or not anybody has tidied up. */
	public function is_overdue( \DateTimeImmutable $now ): bool {
		return ! $this->is_complete && $this->until !== null && $this->until <= $now;
	}
}
