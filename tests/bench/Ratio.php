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
	private string $goal;
	private bool $met;

	private function __construct( string $what, float $ours, float $anchor, string $unit, string $goal, bool $met ) {
		$this->what   = $what;
		$this->ours   = $ours;
		$this->anchor = $anchor;
		$this->unit   = $unit;
		$this->goal   = $goal;
		$this->met    = $met;
	}

	/** Milliseconds of ours and of the anchor; ours may be so many times as long. */
	public static function of_times( string $what, float $ours, float $anchor, float $at_most ): self {
		return new self( $what, $ours, $anchor, 'ms', "≤ $at_most", $ours <= $at_most * $anchor );
	}

	/** Operations per second of ours and of the anchor; ours has to reach this part of it. */
	public static function of_rates( string $what, float $ours, float $anchor, float $at_least ): self {
		return new self( $what, $ours, $anchor, '/s', "≥ $at_least", $ours >= $at_least * $anchor );
	}

	/** Something of ours that has a limit of its own; the anchor shows how much that is. */
	public static function of_limited( string $what, float $ours, float $anchor, string $unit, float $limit ): self {
		return new self( $what, $ours, $anchor, $unit, "≤ $limit $unit", $ours <= $limit );
	}

	/** @return array{what: string, ours: float, anchor: float, unit: string, ratio: float, goal: string, met: bool} */
	public function jsonSerialize(): array {
		return [
			'what'   => $this->what,
			'ours'   => $this->ours,
			'anchor' => $this->anchor,
			'unit'   => $this->unit,
			'ratio'  => $this->anchor > 0 ? $this->ours / $this->anchor : 0.0,
			'goal'   => $this->goal,
			'met'    => $this->met,
		];
	}
}
