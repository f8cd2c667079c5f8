<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Pricing;

/**
 * What one offer does to a booking: how much, on which lines, and what held it back.
 */
final class Effect {

	public const CAP = 'max_discount';
	public const FLOOR = 'floor';
	public const LIMITS = 'discount_limits';

	private int $offer_id;
	private int $version_id;
	private ?string $code;
	private string $name;
	private bool $automatic;
	private Money $saving;
	/** @var array<string, Money> */
	private array $shares;
	private ?string $limited_by;

	/**
	 * @param array<string, Money> $shares     by line id; they add up to the saving
	 * @param string|null          $limited_by CAP | FLOOR | LIMITS: the last thing that made it smaller than wanted
	 */
	public function __construct( int $offer_id, int $version_id, ?string $code, string $name, bool $automatic, Money $saving, array $shares, ?string $limited_by = null ) {
		$this->offer_id   = $offer_id;
		$this->version_id = $version_id;
		$this->code       = $code;
		$this->name       = $name;
		$this->automatic  = $automatic;
		$this->saving     = $saving;
		$this->shares     = $shares;
		$this->limited_by = $limited_by;
	}

	/** @param array<string, Money> $shares */
	public static function of_offer( Offer $offer, Money $saving, array $shares, ?string $limited_by ): self {
		return new self( $offer->id(), $offer->version_id(), $offer->code(), $offer->name(), $offer->automatic(), $saving, $shares, $limited_by );
	}

	public function offer_id(): int {
		return $this->offer_id;
	}

	public function version_id(): int {
		return $this->version_id;
	}

	public function code(): ?string {
		return $this->code;
	}

	public function name(): string {
		return $this->name;
	}

	public function automatic(): bool {
		return $this->automatic;
	}

	public function saving(): Money {
		return $this->saving;
	}

	/** @return array<string, Money> by line id */
	public function shares(): array {
		return $this->shares;
	}

	public function share_of( Line $line ): Money {
		return $this->shares[ $line->id() ] ?? Money::zero( $this->saving->currency() );
	}

	public function limited_by(): ?string {
		return $this->limited_by;
	}

	/** @return array<string, mixed> */
	public function to_array(): array {
		return [
			'offer_id'     => $this->offer_id,
			'version_id'   => $this->version_id,
			'code'         => $this->code,
			'name'         => $this->name,
			'automatic'    => $this->automatic,
			'saving_minor' => $this->saving->minor(),
			'shares'       => array_map( static fn( Money $share ): int => $share->minor(), $this->shares ),
			'limited_by'   => $this->limited_by,
		];
	}

	public static function from_record( Record $stored, string $currency ): self {
		$shares = [];
		foreach ( array_keys( $stored->named( 'shares' ) ) as $line ) {
			$shares[ $line ] = $stored->record( 'shares' )->money( $line, $currency );
		}
		return new self(
			$stored->integer( 'offer_id' ),
			$stored->integer( 'version_id' ),
			$stored->optional_text( 'code' ),
			$stored->text( 'name' ),
			$stored->flag( 'automatic' ),
			$stored->money( 'saving_minor', $currency ),
			$shares,
			$stored->optional_text( 'limited_by' )
		);
	}
}
