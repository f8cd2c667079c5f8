<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Bench;

/**
 * What we cost against a bare anchor that was measured in the same run; the ratio decides, not the absolute time.
 */
final class Ratio implements \JsonSerializable {

	private string $what;
	private float $ours;
	private float $anchor;
	private string $unit;
	private float $goal;
	private bool $more_is_better;

	private function __construct( string $what, float $ours, float $anchor, string $unit, float $goal, bool $more_is_better ) {
		$this->what           = $what;
		$this->ours           = $ours;
		$this->anchor         = $anchor;
		$this->unit           = $unit;
		$this->goal           = $goal;
		$this->more_is_better = $more_is_better;
	}

	/** Milliseconds of ours and of the anchor; ours may be so many times as long. */
	public static function of_times( string $what, float $ours, float $anchor, float $at_most ): self {
		return new self( $what, $ours, $anchor, 'ms', $at_most, false );
	}

	/** Operations per second of ours and of the anchor; ours has to reach this part of it. */
	public static function of_rates( string $what, float $ours, float $anchor, float $at_least ): self {
		return new self( $what, $ours, $anchor, '/s', $at_least, true );
	}

	/** @return array{what: string, ours: float, anchor: float, unit: string, ratio: float, goal: string, met: bool} */
	public function jsonSerialize(): array {
		$ratio = $this->anchor > 0 ? $this->ours / $this->anchor : 0.0;
		return [
			'what'   => $this->what,
			'ours'   => $this->ours,
			'anchor' => $this->anchor,
			'unit'   => $this->unit,
			'ratio'  => $ratio,
			'goal'   => ( $this->more_is_better ? '≥ ' : '≤ ' ) . $this->goal,
			'met'    => $this->more_is_better ? $ratio >= $this->goal : $ratio <= $this->goal,
		];
	}
}
