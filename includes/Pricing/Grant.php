<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Pricing;

/**
 * What is particular about the code in hand, or about this use of the offer.
 */
final class Grant {

	private ?\DateTimeImmutable $issued_at;
	private ?int $activation;

	/**
	 * @param \DateTimeImmutable|null $issued_at  when the code was given to the person
	 * @param int|null                $activation which use of the offer this is, counted from 1; known only once it is taken
	 */
	public function __construct( ?\DateTimeImmutable $issued_at = null, ?int $activation = null ) {
		$this->issued_at  = $issued_at;
		$this->activation = $activation;
	}

	public function issued_at(): ?\DateTimeImmutable {
		return $this->issued_at;
	}

	public function activation(): ?int {
		return $this->activation;
	}

	/** @return array<string, mixed> */
	public function to_array(): array {
		return [
			'issued_at'  => $this->issued_at === null ? null : $this->issued_at->format( \DATE_ATOM ),
			'activation' => $this->activation,
		];
	}

	public static function from_record( Record $stored ): self {
		return new self( $stored->optional_instant( 'issued_at' ), $stored->optional_integer( 'activation' ) );
	}
}
