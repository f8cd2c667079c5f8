<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Pricing;

/**
 * Who carries a discount, and how far it may go before somebody works for too little.
 *
 * Of a line at price P the provider gets a share s and the shop the rest, less its cost c. Of a discount D the provider
 * carries a part q: pay = s·P − q·D, margin = P − s·P − c − (1 − q)·D. Neither may fall below its floor over the whole
 * stack, so D ≤ (s·P − floor) ÷ q and D ≤ (P − s·P − c − margin floor) ÷ (1 − q), both rounded down.
 */
final class MarginGuard {

	private int $provider_part;
	private int $least_pay;
	private int $least_margin;
	/** @var array<int, array{share: int, cost_minor: int}> */
	private array $services;

	/**
	 * @param int                                            $provider_part basis points of each discount that the provider carries: 0 the shop alone, 10000 the provider alone
	 * @param int                                            $least_pay     basis points of the undiscounted pay that the provider keeps at least
	 * @param int                                            $least_margin  minor units a unit that the shop keeps at least; only where its cost is known
	 * @param array<int, array{share: int, cost_minor: int}> $services      by service id: provider's share of the price in basis points, shop's cost of one unit
	 */
	public function __construct( int $provider_part, int $least_pay, int $least_margin, array $services ) {
		$this->provider_part = $provider_part;
		$this->least_pay     = $least_pay;
		$this->least_margin  = $least_margin;
		$this->services      = $services;
	}

	/** The most that all discounts together may take from a line at its first price; extras and unknown services are not guarded. */
	public function most( Line $line ): Money {
		$terms = $line->kind() === Line::SERVICE ? $this->services[ $line->service_id() ] ?? null : null;
		if ( $terms === null ) {
			return $line->total();
		}
		$pay    = $line->total()->basis_points( $terms['share'], Rounding::DOWN );
		$margin = $line->total()->minus( $pay )->minus( self::per_unit( $terms['cost_minor'] + $this->least_margin, $line ) );
		return $line->total()
			->min( self::carried( $pay->minus( $pay->basis_points( $this->least_pay, Rounding::UP ) ), $this->provider_part, $line ) )
			->min( self::carried( $margin, 10000 - $this->provider_part, $line ) );
	}

	/**
	 * Who carries what of a discount on a line.
	 *
	 * @return array{provider: Money, shop: Money} they add up to it
	 */
	public function split( Money $discount ): array {
		$provider = $discount->basis_points( $this->provider_part, Rounding::DOWN );
		return [ 'provider' => $provider, 'shop' => $discount->minus( $provider ) ];
	}

	/** @return array<string, mixed> */
	public function to_array(): array {
		$services = [];
		foreach ( $this->services as $id => $terms ) {
			$services[] = [ 'id' => $id ] + $terms;
		}
		return [
			'provider_part' => $this->provider_part,
			'least_pay'     => $this->least_pay,
			'least_margin'  => $this->least_margin,
			'services'      => $services,
		];
	}

	public static function from_record( Record $stored ): self {
		$services = [];
		foreach ( $stored->records( 'services' ) as $service ) {
			$services[ $service->integer( 'id' ) ] = [ 'share' => $service->integer( 'share' ), 'cost_minor' => $service->integer( 'cost_minor' ) ];
		}
		return new self( $stored->integer( 'provider_part' ), $stored->integer( 'least_pay' ), $stored->integer( 'least_margin' ), $services );
	}

	/** The discount of which that part fits into the room; who carries nothing sets no bound. */
	private static function carried( Money $room, int $part, Line $line ): Money {
		if ( $part === 0 ) {
			return $line->total();
		}
		$positive = $room->max( Money::zero( $room->currency() ) );
		// Asked first: a small part of a large room would be more than Money holds.
		$is_enough = $positive->covers( $line->total()->basis_points( $part, Rounding::UP ) );
		return $is_enough ? $line->total() : $positive->multiply_divide( 10000, $part, Rounding::DOWN );
	}

	private static function per_unit( int $minor, Line $line ): Money {
		return Money::of_minor( $minor, $line->total()->currency() )->times( $line->quantity() );
	}
}
