<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Pricing;

/**
 * An offer that was looked at and does not count, and why.
 */
final class OfferRejection {

	private int $offer_id;
	private ?string $code;
	private Rejection $rejection;
	private bool $automatic;
	private string $disclosure;

	public function __construct( int $offer_id, ?string $code, Rejection $rejection, bool $automatic = false, string $disclosure = Offer::OPEN ) {
		$this->offer_id   = $offer_id;
		$this->code       = $code;
		$this->rejection  = $rejection;
		$this->automatic  = $automatic;
		$this->disclosure = $disclosure;
	}

	public static function of_offer( Offer $offer, Rejection $rejection ): self {
		return new self( $offer->id(), $offer->code(), $rejection, $offer->automatic(), $offer->disclosure() );
	}

	public function offer_id(): int {
		return $this->offer_id;
	}

	public function code(): ?string {
		return $this->code;
	}

	public function rejection(): Rejection {
		return $this->rejection;
	}

	public function automatic(): bool {
		return $this->automatic;
	}

	/** Offer::OPEN: the customer may read the reason. Offer::NEUTRAL: only staff may. */
	public function disclosure(): string {
		return $this->disclosure;
	}

	/** @return array<string, mixed> */
	public function to_array(): array {
		return [
			'offer_id'   => $this->offer_id,
			'code'       => $this->code,
			'automatic'  => $this->automatic,
			'disclosure' => $this->disclosure,
		] + $this->rejection->to_array();
	}

	public static function from_record( Record $stored ): self {
		return new self(
			$stored->integer( 'offer_id' ),
			$stored->optional_text( 'code' ),
			Rejection::from_record( $stored ),
			$stored->flag( 'automatic' ),
			$stored->text( 'disclosure' )
		);
	}
}
