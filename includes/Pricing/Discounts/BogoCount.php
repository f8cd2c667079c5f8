<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Pricing\Discounts;

use BookingX\Addons\Coupons\Pricing\Line;
use BookingX\Addons\Coupons\Pricing\Rejection;

/**
 * How many units are given when some may only be bought, some only given, and some either.
 *
 * With b to buy and g to get, k groups are possible exactly when b·k units can be bought, g·k can be given, and there are
 * (b + g)·k of both together: the units that may be either stand on the side where they are missed.
 *
 * @phpstan-type BogoSettings array{buy_quantity: int, get_quantity: int, buy_services: list<int>, get_services: list<int>, basis_points: int, pick: string, max_groups: int|null, partial_get: bool}
 */
final class BogoCount {

	private int $buy;
	private int $get;
	private int $buyable;
	private int $givable;
	private int $all;
	/** @var list<string> */
	private array $shared_line_ids = [];
	private int $bought = 0;
	private int $given = 0;

	/**
	 * @param list<Line>   $buy_lines
	 * @param list<Line>   $get_lines
	 * @param BogoSettings $settings
	 */
	public function __construct( array $buy_lines, array $get_lines, array $settings ) {
		$this->buy     = $settings['buy_quantity'];
		$this->get     = $settings['get_quantity'];
		$this->buyable = self::units( $buy_lines );
		$this->givable = self::units( $get_lines );
		$shared        = array_values( array_filter( $buy_lines, static fn( Line $line ): bool => in_array( $line, $get_lines, true ) ) );
		$this->all     = $this->buyable + $this->givable - self::units( $shared );

		$this->shared_line_ids = array_map( static fn( Line $line ): string => $line->id(), $shared );
		$this->count( $settings['max_groups'], $settings['partial_get'] );
	}

	public function given(): int {
		return $this->given;
	}

	/** @return list<string> lines whose units may be bought or given */
	public function shared_line_ids(): array {
		return $this->shared_line_ids;
	}

	/** How many of the given ones may come from these, so that enough are left to be bought. */
	public function given_from_shared(): int {
		return $this->buyable - $this->bought;
	}

	public function shortage(): Rejection {
		$buy_short = max( 0, $this->buy - $this->buyable );
		$get_short = max( 0, $this->get - $this->givable );
		return new Rejection( 'more_units_needed', [], [ 'missing_units' => max( $buy_short + $get_short, $this->buy + $this->get - $this->all ) ] );
	}

	private function count( ?int $max_groups, bool $partial_get ): void {
		$groups = min( intdiv( $this->buyable, $this->buy ), intdiv( $this->givable, $this->get ), intdiv( $this->all, $this->buy + $this->get ) );
		if ( $max_groups !== null && $groups >= $max_groups ) {
			$groups      = $max_groups;
			$partial_get = false;
		}
		$this->bought = $groups * $this->buy;
		$this->given  = $groups * $this->get;
		$rest         = min( $this->givable - $this->given, $this->all - $this->bought - $this->buy - $this->given );
		if ( $partial_get && $rest > 0 && $this->buyable >= $this->bought + $this->buy ) {
			$this->bought += $this->buy;
			$this->given  += min( $rest, $this->get );
		}
	}

	/** @param list<Line> $lines */
	private static function units( array $lines ): int {
		return array_sum( array_map( static fn( Line $line ): int => $line->quantity(), $lines ) );
	}
}
