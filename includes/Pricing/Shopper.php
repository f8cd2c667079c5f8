<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Pricing;

/**
 * What a rule may ask about the person who books.
 */
final class Shopper {

	private ?string $subject;
	private ?int $account_id;
	private ?string $email;
	/** @var list<string> */
	private array $roles;
	private int $earlier_bookings;
	/** @var list<string> */
	private array $segments;

	/**
	 * @param string|null  $subject          opaque id of the known customer
	 * @param string|null  $email            normalised
	 * @param list<string> $roles            of the account
	 * @param int          $earlier_bookings that were not cancelled, by any key of this person
	 * @param list<string> $segments         that the person belongs to
	 */
	public function __construct( ?string $subject, ?int $account_id, ?string $email, array $roles, int $earlier_bookings, array $segments = [] ) {
		$this->subject          = $subject;
		$this->account_id       = $account_id;
		$this->email            = $email;
		$this->roles            = $roles;
		$this->earlier_bookings = $earlier_bookings;
		$this->segments         = $segments;
	}

	/** Somebody of whom nothing is known. */
	public static function stranger(): self {
		return new self( null, null, null, [], 0 );
	}

	public function subject(): ?string {
		return $this->subject;
	}

	public function account_id(): ?int {
		return $this->account_id;
	}

	public function email(): ?string {
		return $this->email;
	}

	/** @return list<string> */
	public function roles(): array {
		return $this->roles;
	}

	public function earlier_bookings(): int {
		return $this->earlier_bookings;
	}

	/** @return list<string> */
	public function segments(): array {
		return $this->segments;
	}

	/** @return array<string, mixed> without name, address, account or roles: a stored price must not hold a person */
	public function to_array(): array {
		return [
			'subject'          => $this->subject,
			'earlier_bookings' => $this->earlier_bookings,
		];
	}

	public static function from_record( Record $stored ): self {
		return new self( $stored->optional_text( 'subject' ), null, null, [], $stored->integer( 'earlier_bookings' ) );
	}
}
