<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Pricing;

/**
 * One thing that is booked: a service or an extra, so many units (persons, pieces) at one price.
 *
 * @phpstan-type LineFacts array{
 *     id: string,
 *     service_id: int,
 *     unit_price: Money,
 *     kind?: 'service'|'extra',
 *     quantity?: int,
 *     provider_id?: int|null,
 *     location_id?: int|null,
 *     extra_id?: int|null,
 *     start?: \DateTimeImmutable|null,
 *     tax_basis_points?: int,
 *     category_ids?: list<int>,
 *     already_reduced?: bool,
 *     min_unit_price?: Money|null,
 *     utilisation_basis_points?: int|null
 * }
 */
final class Line {

	public const SERVICE = 'service';
	public const EXTRA = 'extra';

	private string $id;
	private string $kind;
	private int $service_id;
	private ?int $provider_id;
	private ?int $location_id;
	private ?int $extra_id;
	private int $quantity;
	private Money $unit_price;
	private ?\DateTimeImmutable $start;
	private int $tax_basis_points;
	/** @var list<int> */
	private array $category_ids;
	private bool $already_reduced;
	private ?Money $min_unit_price;
	private ?int $utilisation_basis_points;
	private Money $total;

	/** @param LineFacts $facts */
	private function __construct( array $facts ) {
		$this->id               = $facts['id'];
		$this->kind             = $facts['kind'] ?? self::SERVICE;
		$this->service_id       = $facts['service_id'];
		$this->provider_id      = $facts['provider_id'] ?? null;
		$this->location_id      = $facts['location_id'] ?? null;
		$this->extra_id         = $facts['extra_id'] ?? null;
		$this->quantity         = $facts['quantity'] ?? 1;
		$this->unit_price       = $facts['unit_price'];
		$this->start            = $facts['start'] ?? null;
		$this->tax_basis_points = $facts['tax_basis_points'] ?? 0;
		$this->category_ids     = $facts['category_ids'] ?? [];
		$this->already_reduced  = $facts['already_reduced'] ?? false;
		$this->min_unit_price   = $facts['min_unit_price'] ?? null;

		$this->utilisation_basis_points = $facts['utilisation_basis_points'] ?? null;
		// An id of digits would turn into a number as an array key.
		if ( preg_match( '/^[A-Za-z][A-Za-z0-9_.:-]{0,63}$/D', $this->id ) !== 1 ) {
			throw new InvalidBooking( 'impossible_line', 'The id of a line starts with a letter.' );
		}
		if ( $this->quantity < 1 || $this->unit_price->minor() < 0 || $this->tax_basis_points < 0 ) {
			throw new InvalidBooking( 'impossible_line', "Line {$this->id} has an impossible quantity, price or tax rate." );
		}
		$this->total = $this->unit_price->times( $this->quantity );
	}

	/**
	 * @param LineFacts $facts
	 * @throws InvalidBooking|InvalidMoney
	 */
	public static function of( array $facts ): self {
		return new self( $facts );
	}

	public function id(): string {
		return $this->id;
	}

	/** @return 'service'|'extra' */
	public function kind(): string {
		return $this->kind === self::EXTRA ? self::EXTRA : self::SERVICE;
	}

	/** The service itself, or the one that the extra belongs to. */
	public function service_id(): int {
		return $this->service_id;
	}

	public function provider_id(): ?int {
		return $this->provider_id;
	}

	public function location_id(): ?int {
		return $this->location_id;
	}

	public function extra_id(): ?int {
		return $this->extra_id;
	}

	public function quantity(): int {
		return $this->quantity;
	}

	/** Price of one unit before any discount. */
	public function unit_price(): Money {
		return $this->unit_price;
	}

	/** Start of the appointment; null while none is chosen. */
	public function start(): ?\DateTimeImmutable {
		return $this->start;
	}

	public function tax_basis_points(): int {
		return $this->tax_basis_points;
	}

	/** @return list<int> */
	public function category_ids(): array {
		return $this->category_ids;
	}

	/** Its price is a reduced one already, before any coupon. */
	public function already_reduced(): bool {
		return $this->already_reduced;
	}

	/** No discount may bring a unit below this. */
	public function min_unit_price(): ?Money {
		return $this->min_unit_price;
	}

	/** How full the provider's day of the appointment is; null when the host does not know. */
	public function utilisation_basis_points(): ?int {
		return $this->utilisation_basis_points;
	}

	/** What is left to pay for all units. */
	public function total(): Money {
		return $this->total;
	}

	/**
	 * @param list<self> $lines
	 * @return array<string, Money> what is left to pay, by line id
	 */
	public static function totals( array $lines ): array {
		$totals = [];
		foreach ( $lines as $line ) {
			$totals[ $line->id ] = $line->total;
		}
		return $totals;
	}

	/** How much a discount may still take from it. */
	public function room(): Money {
		$nothing = Money::zero( $this->total->currency() );
		if ( $this->min_unit_price === null ) {
			return $this->total;
		}
		return $this->total->minus( $this->min_unit_price->times( $this->quantity ) )->max( $nothing );
	}

	/** The same line with that much less left to pay. */
	public function after( Money $saving ): self {
		$line        = clone $this;
		$line->total = $this->total->minus( $saving );
		return $line;
	}

	/** Another number of units, at first prices. */
	public function with_quantity( int $quantity ): self {
		$line           = clone $this;
		$line->quantity = $quantity;
		$line->total    = $this->unit_price->times( $quantity );
		return $line;
	}

	/**
	 * What each unit costs now, in runs of equal units: what is left is spread evenly, earlier units carry the spare minor units.
	 *
	 * @return list<array{minor: int, count: int}>
	 */
	public function unit_runs(): array {
		$price = intdiv( $this->total->minor(), $this->quantity );
		$spare = $this->total->minor() % $this->quantity;
		$runs  = [ [ 'minor' => $price + 1, 'count' => $spare ], [ 'minor' => $price, 'count' => $this->quantity - $spare ] ];
		return array_values( array_filter( $runs, static fn( array $run ): bool => $run['count'] > 0 ) );
	}

	/** @return array<string, mixed> everything but what was taken from it; JSON-safe */
	public function to_array(): array {
		return [
			'id'               => $this->id,
			'kind'             => $this->kind,
			'service_id'       => $this->service_id,
			'provider_id'      => $this->provider_id,
			'location_id'      => $this->location_id,
			'extra_id'         => $this->extra_id,
			'quantity'         => $this->quantity,
			'unit_minor'       => $this->unit_price->minor(),
			'start'            => $this->start === null ? null : $this->start->format( \DATE_ATOM ),
			'tax_basis_points' => $this->tax_basis_points,
			'category_ids'     => $this->category_ids,
			'already_reduced'  => $this->already_reduced,
			'min_unit_minor'   => $this->min_unit_price === null ? null : $this->min_unit_price->minor(),
			'utilisation_basis_points' => $this->utilisation_basis_points,
		];
	}

	/** @throws InvalidRecord|InvalidBooking|InvalidMoney */
	public static function from_record( Record $stored, string $currency ): self {
		return self::of(
			[
				'id'               => $stored->text( 'id' ),
				'kind'             => $stored->text( 'kind' ) === self::EXTRA ? self::EXTRA : self::SERVICE,
				'service_id'       => $stored->integer( 'service_id' ),
				'provider_id'      => $stored->optional_integer( 'provider_id' ),
				'location_id'      => $stored->optional_integer( 'location_id' ),
				'extra_id'         => $stored->optional_integer( 'extra_id' ),
				'quantity'         => $stored->integer( 'quantity' ),
				'unit_price'       => $stored->money( 'unit_minor', $currency ),
				'start'            => $stored->optional_instant( 'start' ),
				'tax_basis_points' => $stored->integer( 'tax_basis_points' ),
				'category_ids'     => $stored->integers( 'category_ids' ),
				'already_reduced'  => $stored->flag( 'already_reduced' ),
				'min_unit_price'   => $stored->optional_money( 'min_unit_minor', $currency ),
				'utilisation_basis_points' => $stored->optional_integer( 'utilisation_basis_points' ),
			]
		);
	}
}
