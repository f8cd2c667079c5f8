<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Checkout;

use BookingX\Addons\Coupons\Customers\Customers;
use BookingX\Addons\Coupons\Host\BookingHost;
use BookingX\Addons\Coupons\Host\InvalidSelection;
use BookingX\Addons\Coupons\Rest\Input;
use BookingX\Addons\Coupons\Rest\Problem;

defined( 'ABSPATH' ) || exit;

/**
 * Reads a checkout from a request (see CodesSchema): selection, whoever asks, and what the browser's token remembers.
 */
final class CheckoutRequest {

	private BookingHost $host;
	private Customers $customers;

	public function __construct( BookingHost $host, Customers $customers ) {
		$this->host      = $host;
		$this->customers = $customers;
	}

	/** @throws Problem when the host does not sell the selection */
	public function context( Input $input, CheckoutToken $token ): CheckoutContext {
		$account  = $input->user_id() === 0 ? null : $input->user_id();
		$contact  = $input->has( 'customer' ) ? $input->object( 'customer' ) : [];
		$customer = $this->customers->identify( $account, $this->text( $contact, 'email' ), $this->text( $contact, 'phone' ) );
		try {
			$booking = $this->host->booking_for( $input->object( 'selection' ), $customer );
		} catch ( InvalidSelection $invalid ) {
			throw Problem::invalid( 'selection.' . $invalid->field(), $invalid->reason(), $invalid->getMessage(), $invalid->facts() );
		}
		return new CheckoutContext( $token->key(), $this->host->describe()->id(), $booking, $token->codes(), $token->declined(), $customer );
	}

	/** @param array<string, mixed> $contact */
	private function text( array $contact, string $field ): ?string {
		$text = $contact[ $field ] ?? null;
		return is_string( $text ) && $text !== '' ? $text : null;
	}
}
