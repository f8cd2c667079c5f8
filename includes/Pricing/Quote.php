<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Pricing;

/**
 * What a booking costs: effects of the offers that count, reasons of those that do not, and the sums.
 *
 * All prices are in the basis of the lines, which is what the customer sees; tax is on what is left.
 */
final class Quote {

	private Inputs $inputs;
	/** @var list<Effect> */
	private array $effects;
	/** @var list<OfferRejection> */
	private array $rejections;
	private int $engine_version;
	private ?Money $missed = null;

	/**
	 * @param list<Effect>         $effects        in the order of application
	 * @param list<OfferRejection> $rejections
	 * @param int                  $engine_version that worked it out
	 */
	public function __construct( Inputs $inputs, array $effects, array $rejections, int $engine_version = PricingEngine::VERSION ) {
		$this->inputs         = $inputs;
		$this->effects        = $effects;
		$this->rejections     = $rejections;
		$this->engine_version = $engine_version;
	}

	/**
	 * The same price, with offers beside it that fell away before they were priced.
	 *
	 * @param list<OfferRejection> $rejections
	 */
	public function with_rejections( array $rejections ): self {
		$quote             = clone $this;
		$quote->rejections = array_merge( $this->rejections, $rejections );
		return $quote;
	}

	public function inputs(): Inputs {
		return $this->inputs;
	}

	public function currency(): string {
		return $this->inputs->booking()->currency();
	}

	public function prices_include_tax(): bool {
		return $this->inputs->booking()->prices_include_tax();
	}

	/** @return list<Line> at their first prices */
	public function lines(): array {
		return $this->inputs->booking()->lines();
	}

	/** @return list<Effect> */
	public function effects(): array {
		return $this->effects;
	}

	/** @return list<OfferRejection> */
	public function rejections(): array {
		return $this->rejections;
	}

	/** @internal what the search for the best combination could not exclude */
	public function with_missed( Money $missed ): self {
		$quote         = clone $this;
		$quote->missed = $missed;
		return $quote;
	}

	/** How much more another combination could save at most: nothing with up to twelve offers, a stated bound beyond. */
	public function missed(): Money {
		return $this->missed ?? Money::zero( $this->currency() );
	}

	public function engine_version(): int {
		return $this->engine_version;
	}

	public function subtotal(): Money {
		return $this->inputs->booking()->subtotal();
	}

	public function discount_of( Line $line ): Money {
		$discount = Money::zero( $this->currency() );
		foreach ( $this->effects as $effect ) {
			$discount = $discount->plus( $effect->share_of( $line ) );
		}
		return $discount;
	}

	public function after_discount( Line $line ): Money {
		return $line->total()->minus( $this->discount_of( $line ) );
	}

	public function tax_of( Line $line ): Money {
		$price = $this->after_discount( $line );
		return $this->prices_include_tax() ? Tax::inside( $price, $line->tax_basis_points() ) : Tax::on_top( $price, $line->tax_basis_points() );
	}

	/** What is due for the line, tax included. */
	public function due_of( Line $line ): Money {
		$price = $this->after_discount( $line );
		return $this->prices_include_tax() ? $price : $price->plus( $this->tax_of( $line ) );
	}

	public function discount(): Money {
		return $this->sum( fn( Line $line ): Money => $this->discount_of( $line ) );
	}

	/** Subtotal less discount, in the basis of the prices. */
	public function total(): Money {
		return $this->subtotal()->minus( $this->discount() );
	}

	/** Contained in total() when prices include tax, else to be added to it. */
	public function tax(): Money {
		return $this->sum( fn( Line $line ): Money => $this->tax_of( $line ) );
	}

	/** What is due. */
	public function total_with_tax(): Money {
		return $this->prices_include_tax() ? $this->total() : $this->total()->plus( $this->tax() );
	}

	/** @return array<string, mixed> snapshot: JSON-safe, replays to the same cents, names no person */
	public function to_array(): array {
		return [
			'engine_version' => $this->engine_version,
			'inputs'         => $this->inputs->to_array(),
			'effects'        => array_map( static fn( Effect $effect ): array => $effect->to_array(), $this->effects ),
			'rejections'     => array_map( static fn( OfferRejection $rejection ): array => $rejection->to_array(), $this->rejections ),
			'sums'           => [
				'subtotal_minor' => $this->subtotal()->minor(),
				'discount_minor' => $this->discount()->minor(),
				'total_minor'    => $this->total()->minor(),
				'tax_minor'      => $this->tax()->minor(),
				'due_minor'      => $this->total_with_tax()->minor(),
			],
		];
	}

	/**
	 * @param array<string, mixed> $snapshot from to_array()
	 * @throws InvalidRecord|InvalidMoney|InvalidBooking
	 */
	public static function from_array( array $snapshot ): self {
		$stored   = new Record( $snapshot );
		$inputs   = Inputs::from_record( $stored->record( 'inputs' ) );
		$currency = $inputs->booking()->currency();
		return new self(
			$inputs,
			array_map( static fn( Record $effect ): Effect => Effect::from_record( $effect, $currency ), $stored->records( 'effects' ) ),
			array_map( static fn( Record $rejection ): OfferRejection => OfferRejection::from_record( $rejection ), $stored->records( 'rejections' ) ),
			$stored->integer( 'engine_version' )
		);
	}

	/** Of the whole snapshot, hexadecimal. */
	public function hash(): string {
		return hash( 'sha256', json_encode( $this->to_array(), JSON_THROW_ON_ERROR | JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE ) );
	}

	/** @param callable(Line): Money $of */
	private function sum( callable $of ): Money {
		$sum = Money::zero( $this->currency() );
		foreach ( $this->lines() as $line ) {
			$sum = $sum->plus( $of( $line ) );
		}
		return $sum;
	}
}
