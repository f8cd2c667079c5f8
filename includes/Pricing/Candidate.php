<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Pricing;

/**
 * An offer whose terms could be read, and what it does to a booking in a given state.
 */
final class Candidate {

	private Offer $offer;
	private Terms $terms;
	private ?Eligibility $at_first_prices = null;

	public function __construct( Offer $offer, Terms $terms ) {
		$this->offer = $offer;
		$this->terms = $terms;
	}

	public function offer(): Offer {
		return $this->offer;
	}

	public function terms(): Terms {
		return $this->terms;
	}

	/**
	 * The effect on top of what the running price already carries.
	 *
	 * @return Effect|Rejection
	 */
	public function attempt( RunningPrice $price ) {
		$eligibility = $this->eligibility( $price );
		if ( $eligibility->rejection() !== null ) {
			return $eligibility->rejection();
		}
		$saving = $this->terms->saving( $price->basis()->with_grant( $this->offer->grant() ), $eligibility->lines_of( $price->basis() ) );
		return $saving->why_nothing() ?? $this->effect( $saving, $price );
	}

	/** Whether it may become good for a line while other offers lower the price. */
	public function may_open( Policy $policy ): bool {
		return $policy->conditions_on() === Policy::RUNNING && $this->terms->condition()->may_turn( true );
	}

	/** What it may ever want at first prices or lower; null when the lines it is good for may grow. */
	public function ceiling( RunningPrice $start ): ?Saving {
		if ( $this->may_open( $start->policy() ) ) {
			return null;
		}
		$lines = $this->eligibility( $start )->lines_of( $start->first() );
		return $this->terms->ceiling( $start->first()->with_grant( $this->offer->grant() ), $lines );
	}

	private function eligibility( RunningPrice $price ): Eligibility {
		if ( $price->policy()->conditions_on() === Policy::RUNNING ) {
			return $this->look( $price->now() );
		}
		$this->at_first_prices ??= $this->look( $price->first() );
		return $this->at_first_prices;
	}

	private function look( Booking $booking ): Eligibility {
		return Eligibility::of( $this->terms->condition(), $booking->with_grant( $this->offer->grant() ) );
	}

	/**
	 * Cap, floors and limits, in this order; then the shares.
	 *
	 * @return Effect|Rejection
	 */
	private function effect( Saving $saving, RunningPrice $price ) {
		$wanted  = $saving->wanted( $price->policy(), $price->currency() );
		$cap     = $this->offer->max_discount();
		$capped  = $cap === null ? $wanted : $wanted->min( $cap );
		$rooms   = $price->rooms();
		$floored = $capped->min( $saving->most( $rooms, $price->currency() ) );
		$allowed = $price->allowed( $floored );
		if ( $allowed->is_zero() ) {
			return new Rejection( $floored->is_zero() ? 'nothing_to_discount' : 'discount_limit_reached' );
		}
		$limited_by = null;
		foreach ( [ [ $wanted, $capped, Effect::CAP ], [ $capped, $floored, Effect::FLOOR ], [ $floored, $allowed, Effect::LIMITS ] ] as [ $before, $after, $name ] ) {
			$limited_by = $before->equals( $after ) ? $limited_by : $name;
		}
		return Effect::of_offer( $this->offer, $allowed, $saving->shared( $allowed, $rooms, $price->policy() ), $limited_by );
	}
}
