<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Pricing;

/**
 * One setting that is wrong: where, what is wrong, and what would be right.
 */
final class InvalidSetting {

	private string $path;
	private string $code;
	/** @var array<string, mixed> */
	private array $facts;

	/**
	 * @param string               $path  dotted from the terms, such as "restrictions.0.settings.days"; '' is the whole
	 * @param string               $code  missing | unknown_field | wrong_type | too_small | too_large | too_few | too_many | repeated | not_one_of | wrong_format | unknown_rule | contradiction …
	 * @param array<string, mixed> $facts what would be right
	 */
	public function __construct( string $path, string $code, array $facts = [] ) {
		$this->path  = $path;
		$this->code  = $code;
		$this->facts = $facts;
	}

	public function path(): string {
		return $this->path;
	}

	public function code(): string {
		return $this->code;
	}

	/** @return array<string, mixed> */
	public function facts(): array {
		return $this->facts;
	}

	/** The same, seen from further out. */
	public function under( string $path ): self {
		return new self( $this->path === '' ? $path : $path . '.' . $this->path, $this->code, $this->facts );
	}
}
