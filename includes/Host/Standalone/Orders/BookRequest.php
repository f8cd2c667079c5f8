<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Host\Standalone\Orders;

use BookingX\Addons\Coupons\Checkout\CheckoutToken;
use BookingX\Addons\Coupons\Host\Standalone\Payments\OnSitePayment;
use BookingX\Addons\Coupons\Pricing\Money;

defined( 'ABSPATH' ) || exit;

/**
 * What somebody submits: the selection, who they are, and the total that they accepted.
 */
final class BookRequest {

	/** @var array<string, mixed> */
	private array $selection;

	private Contact $contact;
	private ?int $account_id;
	private CheckoutToken $token;
	private Money $accepted;

	/** @param array<string, mixed> $selection shape of SelectionSchema */
	public function __construct( array $selection, Contact $contact, ?int $account_id, CheckoutToken $token, Money $accepted ) {
		$this->selection  = $selection;
		$this->contact    = $contact;
		$this->account_id = $account_id;
		$this->token      = $token;
		$this->accepted   = $accepted;
	}

	/** @return array<string, mixed> */
	public function selection(): array {
		return $this->selection;
	}

	public function payment_method(): string {
		$method = $this->selection['payment_method'] ?? null;
		return is_string( $method ) ? $method : OnSitePayment::ID;
	}

	public function contact(): Contact {
		return $this->contact;
	}

	public function account_id(): ?int {
		return $this->account_id;
	}

	public function token(): CheckoutToken {
		return $this->token;
	}

	public function accepted(): Money {
		return $this->accepted;
	}
}
