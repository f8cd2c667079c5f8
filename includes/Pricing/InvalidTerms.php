<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Pricing;

/**
 * Terms of an offer that no engine can price: unknown rules, or settings that do not fit their schema.
 */
final class InvalidTerms extends \UnexpectedValueException {

	/** @var non-empty-list<InvalidSetting> */
	private array $problems;

	/** @param non-empty-list<InvalidSetting> $problems */
	public function __construct( array $problems ) {
		parent::__construct( "{$problems[0]->path()}: {$problems[0]->code()}" );
		$this->problems = $problems;
	}

	/** @return non-empty-list<InvalidSetting> */
	public function problems(): array {
		return $this->problems;
	}
}
