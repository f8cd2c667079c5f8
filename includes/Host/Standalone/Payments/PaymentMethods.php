<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Host\Standalone\Payments;

defined( 'ABSPATH' ) || exit;

/**
 * The payment methods of this host.
 */
final class PaymentMethods {

	/** @var array<string, PaymentMethod> */
	private array $methods = [];

	public function __construct( OnSitePayment $on_site, TestPayment $test ) {
		foreach ( [ $on_site, $test ] as $method ) {
			$this->methods[ $method->id() ] = $method;
		}
	}

	/** @return array<string, PaymentMethod> what customers can choose now, the usual one first */
	public function offered(): array {
		return array_filter( $this->methods, static fn( PaymentMethod $method ): bool => $method->is_offered() );
	}

	/** One that a booking has, whether or not it is still offered. */
	public function find( string $id ): ?PaymentMethod {
		return $this->methods[ $id ] ?? null;
	}
}
