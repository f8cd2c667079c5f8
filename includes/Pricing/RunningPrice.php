<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Pricing;

/**
 * A booking while offers are applied to it one after the other. Immutable: trying something leaves no trace.
 */
final class RunningPrice {

	private Booking $first;
	private Booking $now;
	private DiscountLimits $limits;
	private Policy $policy;
	private Money $given;
	/** @var list<Effect> */
	private array $effects = [];
	/** @var array<string, Money> by line id: what the guard leaves of it */
	private array $guarded = [];

	public function __construct( Booking $booking, DiscountLimits $limits, Policy $policy, ?MarginGuard $guard = null ) {
		$this->first  = $booking;
		$this->now    = $booking;
		$this->limits = $limits;
		$this->policy = $policy;
		$this->given  = Money::zero( $booking->currency() );
		if ( $guard === null ) {
			return;
		}
		foreach ( $booking->lines() as $line ) {
			$this->guarded[ $line->id() ] = $guard->most( $line );
		}
	}

	public function with( Effect $effect ): self {
		$next            = clone $this;
		$next->now       = $this->now->after( $effect->shares() );
		$next->given     = $this->given->plus( $effect->saving() );
		$next->effects[] = $effect;
		foreach ( $this->guarded === [] ? [] : $effect->shares() as $id => $share ) {
			$next->guarded[ $id ] = $this->guarded[ $id ]->minus( $share );
		}
		return $next;
	}

	/** The booking at its first prices. */
	public function first(): Booking {
		return $this->first;
	}

	/** The booking at what is left to pay. */
	public function now(): Booking {
		return $this->now;
	}

	/** The booking at the prices that discounts are worked out on. */
	public function basis(): Booking {
		return $this->policy->base() === Policy::INITIAL ? $this->first : $this->now;
	}

	public function policy(): Policy {
		return $this->policy;
	}

	public function currency(): string {
		return $this->first->currency();
	}

	/** Sum of all savings so far. */
	public function given(): Money {
		return $this->given;
	}

	/** @return list<Effect> */
	public function effects(): array {
		return $this->effects;
	}

	/** What the shop's limits leave of an amount. */
	public function allowed( Money $wanted ): Money {
		return $this->limits->allowed( $wanted, $this->first->subtotal(), $this->given );
	}

	/** The most that all offers together may give. */
	public function most(): Money {
		return $this->limits->allowed( $this->first->subtotal(), $this->first->subtotal(), Money::zero( $this->currency() ) );
	}

	/** @return array<string, Money> by line id: what may still be taken from it */
	public function rooms(): array {
		$rooms = [];
		foreach ( $this->now->lines() as $line ) {
			$rooms[ $line->id() ] = isset( $this->guarded[ $line->id() ] ) ? $line->room()->min( $this->guarded[ $line->id() ] ) : $line->room();
		}
		return $rooms;
	}
}
