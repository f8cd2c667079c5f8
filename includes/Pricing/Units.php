<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Pricing;

/**
 * The single units of lines, in runs of equal ones, so that a line of a thousand persons is one entry or two.
 *
 * @phpstan-type Run array{line: string, minor: int, count: int}
 */
final class Units {

	/** As the lines stand. */
	public const LINE_ORDER = 'line_order';
	/** Units of the line that costs most first. */
	public const LINE_TOTAL = 'line_total';
	public const CHEAPEST = 'cheapest';
	public const DEAREST = 'dearest';

	/** @var list<Run> */
	private array $runs;

	/** @param list<Run> $runs */
	private function __construct( array $runs ) {
		$this->runs = $runs;
	}

	/** @param list<Line> $lines */
	public static function of( array $lines, string $order = self::LINE_ORDER ): self {
		if ( $order === self::LINE_TOTAL ) {
			// Unit price decides between lines that cost the same, so that the order of the lines does not.
			$lines = self::sorted( $lines, static fn( Line $line ): array => [ -$line->total()->minor(), -$line->unit_price()->minor() ] );
		}
		$runs = [];
		foreach ( $lines as $line ) {
			foreach ( $line->unit_runs() as $run ) {
				$runs[] = [ 'line' => $line->id() ] + $run;
			}
		}
		if ( $order === self::CHEAPEST || $order === self::DEAREST ) {
			$sign = $order === self::CHEAPEST ? 1 : -1;
			$runs = self::sorted( $runs, static fn( array $run ): array => [ $sign * $run['minor'] ] );
		}
		return new self( $runs );
	}

	public function count(): int {
		return array_sum( array_column( $this->runs, 'count' ) );
	}

	/** @return list<Run> */
	public function runs(): array {
		return $this->runs;
	}

	/** The first of them. */
	public function first( int $count ): self {
		$taken = [];
		foreach ( $this->runs as $run ) {
			$run['count'] = min( $run['count'], $count );
			$count       -= $run['count'];
			if ( $run['count'] > 0 ) {
				$taken[] = $run;
			}
		}
		return new self( $taken );
	}

	/**
	 * The first of them, with at most so many from some lines.
	 *
	 * @param list<string> $rationed line ids
	 */
	public function first_rationed( int $count, array $rationed, int $ration ): self {
		$taken = [];
		foreach ( $this->runs as $run ) {
			$is_rationed  = in_array( $run['line'], $rationed, true );
			$run['count'] = min( $run['count'], $count, $is_rationed ? $ration : $count );
			$count       -= $run['count'];
			$ration      -= $is_rationed ? $run['count'] : 0;
			if ( $run['count'] > 0 ) {
				$taken[] = $run;
			}
		}
		return new self( $taken );
	}

	/**
	 * What they cost, by line.
	 *
	 * @return array<string, Money>
	 */
	public function prices( string $currency ): array {
		return $this->amounts( static fn( int $minor ): int => $minor, $currency );
	}

	/**
	 * An amount for each unit, summed by line.
	 *
	 * @param callable(int): int $of of the unit price in minor units; not negative
	 * @return array<string, Money>
	 */
	public function amounts( callable $of, string $currency ): array {
		$amounts = [];
		foreach ( $this->runs as $run ) {
			$sum                     = Money::of_minor( $of( $run['minor'] ), $currency )->times( $run['count'] );
			$amounts[ $run['line'] ] = isset( $amounts[ $run['line'] ] ) ? $amounts[ $run['line'] ]->plus( $sum ) : $sum;
		}
		return $amounts;
	}

	/**
	 * Keeps the order of equals, which sorting on PHP 7.4 does not.
	 *
	 * @template T
	 * @param list<T>                $items
	 * @param callable(T): list<int> $by
	 * @return list<T>
	 */
	private static function sorted( array $items, callable $by ): array {
		$order = array_keys( $items );
		usort( $order, static fn( int $a, int $b ): int => [ $by( $items[ $a ] ), $a ] <=> [ $by( $items[ $b ] ), $b ] );
		return array_map( static fn( int $position ) => $items[ $position ], $order );
	}
}
