<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Pricing;

/**
 * Everything that a price was worked out from; enough to work it out again.
 */
final class Inputs {

	private Booking $booking;
	/** @var list<Offer> */
	private array $offers;
	private DiscountLimits $limits;
	private Policy $policy;
	private ?MarginGuard $guard;

	/** @param list<Offer> $offers */
	public function __construct( Booking $booking, array $offers, DiscountLimits $limits, Policy $policy, ?MarginGuard $guard = null ) {
		$this->booking = $booking;
		$this->offers  = $offers;
		$this->limits  = $limits;
		$this->policy  = $policy;
		$this->guard   = $guard;
	}

	public function booking(): Booking {
		return $this->booking;
	}

	public function with_booking( Booking $booking ): self {
		$inputs          = clone $this;
		$inputs->booking = $booking;
		return $inputs;
	}

	public function without_offers(): self {
		$inputs         = clone $this;
		$inputs->offers = [];
		return $inputs;
	}

	/** @return list<Offer> */
	public function offers(): array {
		return $this->offers;
	}

	public function limits(): DiscountLimits {
		return $this->limits;
	}

	public function policy(): Policy {
		return $this->policy;
	}

	public function guard(): ?MarginGuard {
		return $this->guard;
	}

	/** @return array<string, mixed> */
	public function to_array(): array {
		return [
			'booking' => $this->booking->to_array(),
			'offers'  => array_map( static fn( Offer $offer ): array => $offer->to_array(), $this->offers ),
			'limits'  => $this->limits->to_array(),
			'policy'  => $this->policy->to_array(),
			'guard'   => $this->guard === null ? null : $this->guard->to_array(),
		];
	}

	public static function from_record( Record $stored ): self {
		$booking = Booking::from_record( $stored->record( 'booking' ) );
		return new self(
			$booking,
			array_map( static fn( Record $offer ): Offer => Offer::from_record( $offer ), $stored->records( 'offers' ) ),
			DiscountLimits::from_record( $stored->record( 'limits' ), $booking->currency() ),
			Policy::from_record( $stored->record( 'policy' ) ),
			$stored->has( 'guard' ) ? MarginGuard::from_record( $stored->record( 'guard' ) ) : null
		);
	}
}
