<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Property;

use BookingX\Addons\Coupons\Coupons\RuleList;
use BookingX\Addons\Coupons\Pricing\After\Refund;
use BookingX\Addons\Coupons\Pricing\Booking;
use BookingX\Addons\Coupons\Pricing\Offer;
use BookingX\Addons\Coupons\Pricing\PricingEngine;
use BookingX\Addons\Coupons\Pricing\Quote;

/**
 * What must hold whatever is booked and offered. Each answers null, or what is wrong with the sample.
 */
final class Properties {

	private PricingEngine $engine;
	private BruteForce $brute_force;

	public function __construct() {
		$rules             = RuleList::installed()->rules();
		$this->engine      = new PricingEngine( $rules );
		$this->brute_force = new BruteForce( $rules );
	}

	/** @return array<string, \Closure(Sample): ?string> */
	public function all(): array {
		return [
			'shares add up and stay within their lines'  => fn( Sample $sample ): ?string => $this->sums( $sample ),
			'the limits of the shop hold'                => fn( Sample $sample ): ?string => $this->limits( $sample ),
			'the order of the codes plays no part'       => fn( Sample $sample ): ?string => $this->codes_turned( $sample ),
			'the order of the lines plays no part'       => fn( Sample $sample ): ?string => $this->lines_turned( $sample ),
			'a stored quote prices again to the same'    => fn( Sample $sample ): ?string => $this->replayed( $sample ),
			'a larger percentage never saves less'       => fn( Sample $sample ): ?string => $this->larger( $sample ),
			'parts of a refund make the whole'           => fn( Sample $sample ): ?string => $this->refunds( $sample ),
			'the combination is the best there is'       => fn( Sample $sample ): ?string => $this->best( $sample ),
			'one discount alone is the best one'         => fn( Sample $sample ): ?string => $this->best_single( $sample ),
		];
	}

	private function sums( Sample $sample ): ?string {
		$quote = $this->quote( $sample );
		$total = 0;
		foreach ( $quote->lines() as $line ) {
			$share = $quote->discount_of( $line )->minor();
			$floor = $line->total()->minus( $line->room() )->minor();
			if ( $share < 0 || $line->total()->minor() - $share < $floor ) {
				return "line {$line->id()} loses $share of {$line->total()->minor()}, its floor is $floor";
			}
			$total += $share;
		}
		foreach ( $quote->effects() as $effect ) {
			$shares = array_sum( array_map( static fn( $share ): int => $share->minor(), $effect->shares() ) );
			if ( $shares !== $effect->saving()->minor() || $shares === 0 ) {
				return "offer {$effect->offer_id()} saves {$effect->saving()->minor()}, its shares are $shares";
			}
		}
		return $total === $quote->discount()->minor() ? null : "shares are $total, the discount is {$quote->discount()->minor()}";
	}

	private function limits( Sample $sample ): ?string {
		$quote = $this->quote( $sample );
		$plain = $sample->plain();
		$most  = intdiv( $quote->subtotal()->minor() * $plain['max_points'], 10000 );
		$left  = $quote->total()->minor();
		if ( $quote->discount()->minor() > $most ) {
			return "{$quote->discount()->minor()} is more than $most";
		}
		$is_free = $left === 0 && $plain['free'];
		return $quote->discount()->is_zero() || $is_free || $left >= max( $plain['least_price'], $plain['free'] ? 0 : 1 ) ? null : "only $left is left to pay";
	}

	private function codes_turned( Sample $sample ): ?string {
		$turned = $this->price( $sample->booking(), array_reverse( $sample->offers() ), $sample );
		return $turned->to_array()['effects'] === $this->quote( $sample )->to_array()['effects'] ? null : 'typed the other way round it has other effects';
	}

	/** One offer alone: what a second one finds depends on who got the spare cent. Groups follow the lines on purpose. */
	private function lines_turned( Sample $sample ): ?string {
		foreach ( $sample->offers() as $offer ) {
			$picks_units = in_array( $offer->type(), [ 'percentage', 'fixed' ], true ) ? isset( $offer->settings()['max_units'] ) : in_array( $offer->type(), [ 'bogo', 'free_service', 'bundle' ], true );
			if ( $offer->type() === 'group' || $picks_units && $sample->has_floor() ) {
				continue;
			}
			$straight = $this->price( $sample->booking(), [ $offer ], $sample )->discount();
			$turned   = $this->price( $sample->turned_booking(), [ $offer ], $sample )->discount();
			if ( ! $turned->equals( $straight ) ) {
				return "offer {$offer->id()} saves {$straight->minor()}, with the lines turned {$turned->minor()}";
			}
		}
		return null;
	}

	private function replayed( Sample $sample ): ?string {
		$quote = $this->quote( $sample );
		/** @var array<string, mixed> $stored */
		$stored = json_decode( (string) json_encode( $quote->to_array() ), true );
		$inputs = Quote::from_array( $stored )->inputs();
		$again  = $this->engine->price( $inputs->booking(), $inputs->offers(), $inputs->limits(), $inputs->policy() );
		return $again->hash() === $quote->hash() && Quote::from_array( $stored )->hash() === $quote->hash() ? null : 'it has another hash';
	}

	private function larger( Sample $sample ): ?string {
		$last = -1;
		foreach ( [ 1, 250, 999, 1000, 3333, 5000, 9999, 10000 ] as $points ) {
			$offer = Offer::from_terms( 1, 1, 'P', [ 'discount_type' => 'percentage', 'discount_value' => [ 'basis_points' => $points ], 'currency' => Sample::CURRENCY ] );
			$saved = $this->price( $sample->booking(), [ $offer ], $sample )->discount()->minor();
			if ( $saved < $last ) {
				return "$points basis points save $saved, fewer saved $last";
			}
			$last = $saved;
		}
		return null;
	}

	private function refunds( Sample $sample ): ?string {
		$quote = $this->quote( $sample );
		$paid  = $quote->total_with_tax()->minor();
		if ( Refund::of_all( $quote )->total()->minor() !== $paid ) {
			return 'a full refund is not what was paid';
		}
		$back  = 0;
		$given = [];
		foreach ( array_reverse( $quote->lines() ) as $line ) {
			for ( $unit = 0; $unit < $line->quantity(); ++$unit ) {
				$back                += Refund::of( $quote, [ $line->id() => 1 ], $given )->total()->minor();
				$given[ $line->id() ] = $unit + 1;
			}
		}
		return $back === $paid ? null : "unit by unit $back went back, $paid was paid";
	}

	private function best( Sample $sample ): ?string {
		$best  = $this->brute_force->most( $sample, $sample->policy() );
		$found = $this->quote( $sample )->discount()->minor();
		return $found === $best ? null : "found $found, the best is $best";
	}

	private function best_single( Sample $sample ): ?string {
		$best  = $this->brute_force->most( $sample, $sample->policy( false ) );
		$found = $this->engine->price( $sample->booking(), $sample->offers(), $sample->limits(), $sample->policy( false ) )->discount()->minor();
		return $found === $best ? null : "found $found, the best is $best";
	}

	private function quote( Sample $sample ): Quote {
		return $this->price( $sample->booking(), $sample->offers(), $sample );
	}

	/** @param list<Offer> $offers */
	private function price( Booking $booking, array $offers, Sample $sample ): Quote {
		return $this->engine->price( $booking, $offers, $sample->limits(), $sample->policy() );
	}
}
