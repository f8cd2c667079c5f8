<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Checkout;

use BookingX\Addons\Coupons\Audit\AuditLog;
use BookingX\Addons\Coupons\Pricing\Effect;
use BookingX\Addons\Coupons\Pricing\Quote;
use BookingX\Addons\Coupons\Queue\Outbox;

defined( 'ABSPATH' ) || exit;

/**
 * Tells audit log and outbox what happened to a hold, in the transaction in which it happens.
 */
final class Journal {

	private AuditLog $audit;
	private Outbox $outbox;

	public function __construct( AuditLog $audit, Outbox $outbox ) {
		$this->audit  = $audit;
		$this->outbox = $outbox;
	}

	/** A booking exists at this price, and its hold is bound to it. */
	public function booked( Hold $hold, Quote $quote ): void {
		$offers = array_map(
			static fn( Effect $effect ): array => [
				'coupon_id'    => $effect->offer_id(),
				'version_id'   => $effect->version_id(),
				'saving_minor' => $effect->saving()->minor(),
			],
			$quote->effects()
		);
		$taken  = $this->about( $hold ) + [ 'offers' => $offers ];
		$this->audit->record( 'hold_taken', 'hold', $hold->id(), [], $taken + [ 'state' => $hold->state() ] );
		$this->outbox->record( 'hold_taken', $taken );
		$this->outbox->record(
			'booking_priced',
			$this->about( $hold ) + [
				'currency'       => $quote->subtotal()->currency(),
				'subtotal_minor' => $quote->subtotal()->minor(),
				'discount_minor' => $quote->discount()->minor(),
				'due_minor'      => $quote->total_with_tax()->minor(),
				'quote_hash'     => $quote->hash(),
			]
		);
	}

	/** @param list<Usage> $uses */
	public function used( Hold $hold, array $uses ): void {
		$this->audit->record( 'hold_used', 'hold', $hold->id(), [ 'state' => $hold->state() ], [ 'state' => HoldState::USED ] );
		foreach ( $uses as $use ) {
			$this->outbox->record( 'coupon_redeemed', $this->about_use( $use ) );
		}
	}

	/**
	 * @param list<Usage> $uses
	 * @param string      $state that the hold ended in
	 */
	public function ended( Hold $hold, array $uses, string $state, string $reason ): void {
		$this->audit->record( 'hold_' . $state, 'hold', $hold->id(), [ 'state' => $hold->state() ], [ 'state' => $state, 'reason' => $reason ] );
		if ( $state === HoldState::LAPSED ) {
			$this->outbox->record( 'hold_lapsed', $this->about( $hold ) );
		}
		if ( $state === HoldState::KEPT ) {
			return;
		}
		foreach ( $uses as $use ) {
			$this->outbox->record( 'coupon_released', $this->about_use( $use ) + [ 'reason' => $reason ] );
		}
	}

	/** @return array<string, int|null> */
	private function about( Hold $hold ): array {
		return [
			'hold_id'     => $hold->id(),
			'booking_id'  => $hold->booking_id(),
			'customer_id' => $hold->customer_id(),
		];
	}

	/** @return array<string, int|string|null> */
	private function about_use( Usage $use ): array {
		return [
			'use_id'       => $use->id(),
			'coupon_id'    => $use->coupon_id(),
			'version_id'   => $use->version_id(),
			'code_id'      => $use->code_id(),
			'hold_id'      => $use->hold_id(),
			'booking_id'   => $use->booking_id(),
			'customer_id'  => $use->customer_id(),
			'currency'     => $use->saving()->currency(),
			'saving_minor' => $use->saving()->minor(),
		];
	}
}
