<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Pricing;

/**
 * What is to be priced, with every fact that a rule may ask for. Immutable.
 */
final class Booking {

	/** More than any real order; keeps hostile input from costing time. */
	public const MAX_LINES = 500;

	/** @var array<string, Line> */
	private array $lines = [];
	private Shopper $shopper;
	private \DateTimeImmutable $priced_at;
	private \DateTimeZone $zone;
	private string $currency;
	private string $channel;
	private ?string $payment_method;
	private bool $prices_include_tax;
	private Grant $grant;
	private Money $subtotal;

	/**
	 * @param list<Line>         $lines              at least one, at most MAX_LINES, of one currency, with different ids
	 * @param \DateTimeImmutable $priced_at          the moment of booking, UTC
	 * @param \DateTimeZone      $zone               of the business; rules without a zone of their own use it
	 * @param bool               $prices_include_tax whether the prices of the lines, which the customer sees, include tax
	 * @throws InvalidBooking|InvalidMoney
	 */
	public function __construct(
		array $lines,
		Shopper $shopper,
		\DateTimeImmutable $priced_at,
		\DateTimeZone $zone,
		string $currency,
		string $channel = 'web',
		?string $payment_method = null,
		bool $prices_include_tax = true
	) {
		if ( $lines === [] || count( $lines ) > self::MAX_LINES ) {
			throw new InvalidBooking( $lines === [] ? 'no_lines' : 'too_many_lines', 'A booking has 1 to ' . self::MAX_LINES . ' lines.' );
		}
		$this->subtotal = Money::zero( $currency );
		foreach ( $lines as $line ) {
			if ( isset( $this->lines[ $line->id() ] ) ) {
				throw new InvalidBooking( 'repeated_line', "There are two lines {$line->id()}." );
			}
			$this->lines[ $line->id() ] = $line;
			$this->subtotal             = $this->subtotal->plus( $line->total() );
		}
		$this->shopper            = $shopper;
		$this->priced_at          = $priced_at;
		$this->zone               = $zone;
		$this->currency           = $currency;
		$this->channel            = $channel;
		$this->payment_method     = $payment_method;
		$this->prices_include_tax = $prices_include_tax;
		$this->grant              = new Grant();
	}

	/** @return list<Line> */
	public function lines(): array {
		return array_values( $this->lines );
	}

	public function line( string $id ): Line {
		if ( ! isset( $this->lines[ $id ] ) ) {
			throw new InvalidBooking( 'unknown_line', "There is no line $id." );
		}
		return $this->lines[ $id ];
	}

	/** What is left to pay for all lines, in the basis of their prices. */
	public function subtotal(): Money {
		return $this->subtotal;
	}

	/**
	 * How many persons or appointments are booked; extras are none.
	 *
	 * @param list<int> $services empty: of all services
	 */
	public function units( array $services = [] ): int {
		$units = 0;
		foreach ( $this->lines as $line ) {
			$counts = $line->kind() === Line::SERVICE && ( $services === [] || in_array( $line->service_id(), $services, true ) );
			$units += $counts ? $line->quantity() : 0;
		}
		return $units;
	}

	public function shopper(): Shopper {
		return $this->shopper;
	}

	public function priced_at(): \DateTimeImmutable {
		return $this->priced_at;
	}

	public function zone(): \DateTimeZone {
		return $this->zone;
	}

	public function currency(): string {
		return $this->currency;
	}

	public function channel(): string {
		return $this->channel;
	}

	public function payment_method(): ?string {
		return $this->payment_method;
	}

	public function prices_include_tax(): bool {
		return $this->prices_include_tax;
	}

	/** About the offer that is being looked at. */
	public function grant(): Grant {
		return $this->grant;
	}

	public function with_grant( Grant $grant ): self {
		$booking        = clone $this;
		$booking->grant = $grant;
		return $booking;
	}

	/**
	 * Other lines, same circumstances.
	 *
	 * @param list<Line> $lines
	 * @throws InvalidBooking|InvalidMoney
	 */
	public function with_lines( array $lines ): self {
		return new self( $lines, $this->shopper, $this->priced_at, $this->zone, $this->currency, $this->channel, $this->payment_method, $this->prices_include_tax );
	}

	/**
	 * The same booking with that much less left to pay on those lines.
	 *
	 * @param array<string, Money> $shares by line id
	 */
	public function after( array $shares ): self {
		$booking = clone $this;
		foreach ( $shares as $id => $share ) {
			$booking->lines[ $id ] = $this->line( $id )->after( $share );
			$booking->subtotal     = $booking->subtotal->minus( $share );
		}
		return $booking;
	}

	/** @return array<string, mixed> JSON-safe, at first prices; of the person only the opaque subject and what was counted */
	public function to_array(): array {
		return [
			'lines'              => array_map( static fn( Line $line ): array => $line->to_array(), $this->lines() ),
			'shopper'            => $this->shopper->to_array(),
			'priced_at'          => $this->priced_at->format( \DATE_ATOM ),
			'zone'               => $this->zone->getName(),
			'currency'           => $this->currency,
			'channel'            => $this->channel,
			'payment_method'     => $this->payment_method,
			'prices_include_tax' => $this->prices_include_tax,
		];
	}

	/** @throws InvalidRecord|InvalidBooking|InvalidMoney */
	public static function from_record( Record $stored ): self {
		$currency = $stored->text( 'currency' );
		return new self(
			array_map( static fn( Record $line ): Line => Line::from_record( $line, $currency ), $stored->records( 'lines' ) ),
			Shopper::from_record( $stored->record( 'shopper' ) ),
			$stored->instant( 'priced_at' ),
			$stored->zone( 'zone' ),
			$currency,
			$stored->text( 'channel' ),
			$stored->optional_text( 'payment_method' ),
			$stored->flag( 'prices_include_tax' )
		);
	}
}
