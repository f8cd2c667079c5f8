<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Pricing;

/**
 * What a discount type wants to give, before rounding, caps and floors.
 *
 * No line gives more than its base, which is the part of its price that the discount is about.
 */
final class Saving {

	/** @var array<string, Money> */
	private array $bases;
	/** @var array<string, int> */
	private array $weights;
	private ?Money $amount = null;
	/** @var array<string, int> */
	private array $basis_points = [];
	private ?Rejection $nothing = null;

	/**
	 * @param array<string, Money> $bases
	 * @param array<string, int>   $weights
	 */
	private function __construct( array $bases, array $weights ) {
		$this->bases   = $bases;
		$this->weights = $weights;
	}

	/**
	 * That part of the sum of the bases, rounded once.
	 *
	 * @param array<string, Money> $bases by line id
	 */
	public static function percentage( array $bases, int $basis_points ): self {
		$saving               = new self( $bases, self::minor( $bases ) );
		$saving->basis_points = array_map( static fn(): int => $basis_points, $bases );
		return $saving;
	}

	/**
	 * A rate for each line; the sum is still rounded once.
	 *
	 * @param array<string, Money> $bases        by line id
	 * @param array<string, int>   $basis_points same keys, each 0 to 10000
	 */
	public static function rates( array $bases, array $basis_points ): self {
		$weights = [];
		foreach ( $bases as $id => $base ) {
			$weights[ $id ] = $base->minor() * $basis_points[ $id ];
		}
		// Above a hundred million the last four digits of a weight decide nothing, and would pass what can be divided exactly.
		if ( array_sum( $weights ) > Exact::LIMIT ) {
			$weights = array_map( static fn( int $weight ): int => intdiv( $weight, 10000 ), $weights );
		}
		$saving               = new self( $bases, $weights );
		$saving->basis_points = $basis_points;
		return $saving;
	}

	/**
	 * One amount over all lines, never more than they cost.
	 *
	 * @param array<string, Money>    $bases   by line id
	 * @param array<string, int>|null $weights what the shares follow; the bases when null
	 */
	public static function amount( Money $amount, array $bases, ?array $weights = null ): self {
		$saving         = new self( $bases, $weights ?? self::minor( $bases ) );
		$saving->amount = $amount;
		return $saving;
	}

	/**
	 * A known amount on each line; what a floor takes from one is not given to another.
	 *
	 * @param array<string, Money> $amounts by line id
	 */
	public static function each( array $amounts, string $currency ): self {
		$saving         = new self( $amounts, self::minor( $amounts ) );
		$saving->amount = self::sum( $amounts, $currency );
		return $saving;
	}

	/**
	 * At least as much as any of these, on each line.
	 *
	 * @param list<self> $savings
	 */
	public static function larger( array $savings, string $currency ): self {
		$most  = Money::zero( $currency );
		$bases = [];
		foreach ( $savings as $saving ) {
			$most   = $most->max( $saving->amount ?? $saving->rounded_up( $currency ) );
			$bases += $saving->bases;
		}
		return self::amount( $most, $bases );
	}

	/** Nothing, because something is missing that the customer could add. */
	public static function nothing( Rejection $why ): self {
		$saving          = new self( [], [] );
		$saving->nothing = $why;
		return $saving;
	}

	public function why_nothing(): ?Rejection {
		return $this->nothing;
	}

	/** The amount wanted, rounded as the shop rounds. */
	public function wanted( Policy $policy, string $currency ): Money {
		if ( $this->amount !== null ) {
			return $this->amount;
		}
		if ( $policy->round_at() === Policy::EACH_LINE ) {
			return self::sum( $this->rounded_lines( $policy ), $currency );
		}
		return $this->rounded_once( $policy, $currency );
	}

	/**
	 * The rates by line, when they are of whole lines: what follows one another then multiplies.
	 *
	 * @param Booking $booking that it was made of
	 * @return array<string, int>|null basis points
	 */
	public function rates_of( Booking $booking ): ?array {
		foreach ( $this->bases as $id => $base ) {
			if ( ! isset( $this->basis_points[ $id ] ) || ! $base->equals( $booking->line( $id )->total() ) ) {
				return null;
			}
		}
		return $this->basis_points;
	}

	/**
	 * Shares the amount, no line below its floor nor beyond its base.
	 *
	 * @param Money                $amount what is given in the end; wanted() or less
	 * @param array<string, Money> $rooms  what each line may still lose
	 * @return array<string, Money> lines with a share, by id
	 */
	public function shared( Money $amount, array $rooms, Policy $policy ): array {
		$each_line = $this->amount === null && $policy->round_at() === Policy::EACH_LINE;
		$weights   = $each_line ? self::minor( $this->rounded_lines( $policy ) ) : $this->weights;
		$limits    = $this->limits( $rooms );
		$shares    = [];
		foreach ( Allocation::within( $amount->minor(), $weights, $limits ) as $id => $minor ) {
			if ( $minor > 0 ) {
				$shares[ $id ] = Money::of_minor( $minor, $amount->currency() );
			}
		}
		return $shares;
	}

	/**
	 * The most that can be given under these rooms.
	 *
	 * @param array<string, Money> $rooms
	 */
	public function most( array $rooms, string $currency ): Money {
		$most = 0;
		foreach ( $this->limits( $rooms ) as $id => $limit ) {
			$most += $this->weights[ $id ] > 0 ? $limit : 0;
		}
		return Money::of_minor( $most, $currency );
	}

	/**
	 * @param array<string, Money> $rooms
	 * @return array<string, int>
	 */
	private function limits( array $rooms ): array {
		$limits = [];
		foreach ( $this->bases as $id => $base ) {
			$limits[ $id ] = $base->min( $rooms[ $id ] )->minor();
		}
		return $limits;
	}

	/** Whole units and ten-thousandths apart, so that the sum is exact before it is rounded. */
	private function rounded_once( Policy $policy, string $currency ): Money {
		$whole = 0;
		$parts = 0;
		foreach ( $this->bases as $id => $base ) {
			[ $units, $rest ] = Exact::division( $base->minor(), $this->basis_points[ $id ], 10000 );
			$whole           += $units;
			$parts           += $rest;
		}
		$whole += intdiv( $parts, 10000 );
		return Money::of_minor( $whole + ( Rounding::lifts( $parts % 10000, 10000, $policy->rounding() ) ? 1 : 0 ), $currency );
	}

	private function rounded_up( string $currency ): Money {
		$sum = Money::zero( $currency );
		foreach ( $this->bases as $id => $base ) {
			$sum = $sum->plus( $base->basis_points( $this->basis_points[ $id ], Rounding::UP ) );
		}
		return $sum;
	}

	/** @return array<string, Money> */
	private function rounded_lines( Policy $policy ): array {
		$lines = [];
		foreach ( $this->bases as $id => $base ) {
			$lines[ $id ] = $base->basis_points( $this->basis_points[ $id ], $policy->rounding() );
		}
		return $lines;
	}

	/**
	 * @param array<string, Money> $amounts
	 * @return array<string, int>
	 */
	private static function minor( array $amounts ): array {
		return array_map( static fn( Money $amount ): int => $amount->minor(), $amounts );
	}

	/** @param array<string, Money> $amounts */
	private static function sum( array $amounts, string $currency ): Money {
		return Money::of_minor( array_sum( self::minor( $amounts ) ), $currency );
	}
}
