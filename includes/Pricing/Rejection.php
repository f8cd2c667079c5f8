<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Pricing;

/**
 * Why an offer does not work, as data. Words are added at the edge, in the reader's language.
 *
 * @phpstan-import-type Value from Fact
 */
final class Rejection {

	private string $reason;
	/** @var array<string, Value> */
	private array $facts;
	/** @var array<string, Value> */
	private array $help;

	/**
	 * @param string              $reason wire code, snake_case
	 * @param array<string, Value> $facts  what was asked for and what was found
	 * @param array<string, Value> $help   the distance: what the customer could change (money missing, days that work …); empty when nothing helps
	 */
	public function __construct( string $reason, array $facts = [], array $help = [] ) {
		$this->reason = $reason;
		$this->facts  = $facts;
		$this->help   = $help;
	}

	public function reason(): string {
		return $this->reason;
	}

	/** @return array<string, Value> the help included */
	public function facts(): array {
		return $this->facts + $this->help;
	}

	/** @return array<string, Value> */
	public function help(): array {
		return $this->help;
	}

	/** Whether the customer can do something about it. */
	public function can_be_helped(): bool {
		return $this->help !== [];
	}

	/**
	 * JSON-safe: money as minor units and currency, an instant as text.
	 *
	 * @return array{reason: string, facts: array<string, mixed>, help: array<string, mixed>}
	 */
	public function to_array(): array {
		return [
			'reason' => $this->reason,
			'facts'  => array_map( [ Fact::class, 'to_plain' ], $this->facts ),
			'help'   => array_map( [ Fact::class, 'to_plain' ], $this->help ),
		];
	}

	public static function from_record( Record $stored ): self {
		return new self(
			$stored->text( 'reason' ),
			array_map( [ Fact::class, 'from_plain' ], $stored->named( 'facts' ) ),
			array_map( [ Fact::class, 'from_plain' ], $stored->named( 'help' ) )
		);
	}
}
