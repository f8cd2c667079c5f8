<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Pricing;

/**
 * How the shop combines and rounds. The defaults are the recommended ones.
 */
final class Policy {

	/** Each offer works on what the earlier ones left. */
	public const RUNNING = 'running';
	/** Each offer works on the first prices, still never below zero; or: conditions look at the first prices. */
	public const INITIAL = 'initial';

	/** Round the whole saving of an offer once. */
	public const WHOLE_OFFER = 'offer';
	public const EACH_LINE = 'line';

	/** The combination that saves most. */
	public const BEST = 'best';
	/** By priority, then offer id: whoever comes later and does not fit is left out. */
	public const IN_ORDER = 'in_order';

	private bool $allow_multiple;
	private string $base;
	private string $conditions_on;
	private string $rounding;
	private string $round_at;
	private string $choice;

	/**
	 * @param bool   $allow_multiple whether more than one offer may lower a price (`allow_multiple_coupons`)
	 * @param string $base           RUNNING | INITIAL: the prices that a discount is worked out on
	 * @param string $conditions_on  INITIAL | RUNNING: the prices that minimum spend and the like look at
	 * @param string $rounding       one of Rounding::ALL
	 * @param string $round_at       WHOLE_OFFER | EACH_LINE
	 * @param string $choice         BEST | IN_ORDER
	 */
	public function __construct(
		bool $allow_multiple,
		string $base = self::RUNNING,
		string $conditions_on = self::INITIAL,
		string $rounding = Rounding::HALF_UP,
		string $round_at = self::WHOLE_OFFER,
		string $choice = self::BEST
	) {
		self::check( $base, [ self::RUNNING, self::INITIAL ] );
		self::check( $conditions_on, [ self::RUNNING, self::INITIAL ] );
		self::check( $rounding, Rounding::ALL );
		self::check( $round_at, [ self::WHOLE_OFFER, self::EACH_LINE ] );
		self::check( $choice, [ self::BEST, self::IN_ORDER ] );
		$this->allow_multiple = $allow_multiple;
		$this->base           = $base;
		$this->conditions_on  = $conditions_on;
		$this->rounding       = $rounding;
		$this->round_at       = $round_at;
		$this->choice         = $choice;
	}

	public function allows_multiple(): bool {
		return $this->allow_multiple;
	}

	public function base(): string {
		return $this->base;
	}

	public function conditions_on(): string {
		return $this->conditions_on;
	}

	public function rounding(): string {
		return $this->rounding;
	}

	public function round_at(): string {
		return $this->round_at;
	}

	public function choice(): string {
		return $this->choice;
	}

	/** @return array<string, mixed> */
	public function to_array(): array {
		return [
			'allow_multiple' => $this->allow_multiple,
			'base'           => $this->base,
			'conditions_on'  => $this->conditions_on,
			'rounding'       => $this->rounding,
			'round_at'       => $this->round_at,
			'choice'         => $this->choice,
		];
	}

	public static function from_record( Record $stored ): self {
		return new self(
			$stored->flag( 'allow_multiple' ),
			$stored->text( 'base' ),
			$stored->text( 'conditions_on' ),
			$stored->text( 'rounding' ),
			$stored->text( 'round_at' ),
			$stored->text( 'choice' )
		);
	}

	/** @param list<string> $allowed */
	private static function check( string $value, array $allowed ): void {
		if ( ! in_array( $value, $allowed, true ) ) {
			throw new \InvalidArgumentException( "'$value' is none of " . implode( ', ', $allowed ) . '.' );
		}
	}
}
