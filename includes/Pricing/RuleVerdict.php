<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Pricing;

/**
 * What one restriction of an offer says to each line of a booking.
 */
final class RuleVerdict {

	private string $path;
	private string $rule;
	/** @var array<string, Rejection|null> */
	private array $by_line;

	/**
	 * @param string                        $path    where the restriction stands in the terms, such as "rules.any.0"
	 * @param array<string, Rejection|null> $by_line by line id; null: nothing against it
	 */
	public function __construct( string $path, string $rule, array $by_line ) {
		$this->path    = $path;
		$this->rule    = $rule;
		$this->by_line = $by_line;
	}

	public function path(): string {
		return $this->path;
	}

	/** Id of the restriction. */
	public function rule(): string {
		return $this->rule;
	}

	/** @return array<string, Rejection|null> by line id */
	public function by_line(): array {
		return $this->by_line;
	}

	/** Whether at least one line passes. */
	public function holds(): bool {
		return in_array( null, $this->by_line, true );
	}

	public function rejection(): ?Rejection {
		return $this->holds() ? null : array_values( $this->by_line )[0];
	}
}
