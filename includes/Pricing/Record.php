<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Pricing;

/**
 * Reads a decoded JSON object field by field, strictly: a field of another type is an error, never a guess.
 */
final class Record {

	/** @var array<array-key, mixed> */
	private array $fields;

	/** @param array<array-key, mixed> $fields */
	public function __construct( array $fields ) {
		$this->fields = $fields;
	}

	public function has( string $name ): bool {
		return isset( $this->fields[ $name ] );
	}

	public function text( string $name ): string {
		$value = $this->fields[ $name ] ?? null;
		if ( ! is_string( $value ) ) {
			throw new InvalidRecord( "'$name' is no text." );
		}
		return $value;
	}

	public function optional_text( string $name ): ?string {
		return isset( $this->fields[ $name ] ) ? $this->text( $name ) : null;
	}

	public function integer( string $name ): int {
		$value = $this->fields[ $name ] ?? null;
		if ( ! is_int( $value ) ) {
			throw new InvalidRecord( "'$name' is no whole number." );
		}
		return $value;
	}

	public function optional_integer( string $name ): ?int {
		return isset( $this->fields[ $name ] ) ? $this->integer( $name ) : null;
	}

	public function flag( string $name ): bool {
		$value = $this->fields[ $name ] ?? null;
		if ( ! is_bool( $value ) ) {
			throw new InvalidRecord( "'$name' is neither true nor false." );
		}
		return $value;
	}

	public function money( string $name, string $currency ): Money {
		return Money::of_minor( $this->integer( $name ), $currency );
	}

	public function optional_money( string $name, string $currency ): ?Money {
		return isset( $this->fields[ $name ] ) ? $this->money( $name, $currency ) : null;
	}

	public function optional_instant( string $name ): ?\DateTimeImmutable {
		$text = $this->optional_text( $name );
		if ( $text === null ) {
			return null;
		}
		$instant = \DateTimeImmutable::createFromFormat( \DATE_ATOM, $text );
		if ( $instant === false ) {
			throw new InvalidRecord( "'$name' is no instant." );
		}
		return $instant;
	}

	public function instant( string $name ): \DateTimeImmutable {
		$instant = $this->optional_instant( $name );
		if ( $instant === null ) {
			throw new InvalidRecord( "'$name' is missing." );
		}
		return $instant;
	}

	public function zone( string $name ): \DateTimeZone {
		$text = $this->text( $name );
		try {
			return new \DateTimeZone( $text );
		} catch ( \Exception $unknown ) {
			throw new InvalidRecord( "'$text' is no time zone.", 0, $unknown );
		}
	}

	/** @return array<array-key, mixed> */
	public function map( string $name ): array {
		$value = $this->fields[ $name ] ?? null;
		if ( ! is_array( $value ) ) {
			throw new InvalidRecord( "'$name' is no object and no list." );
		}
		return $value;
	}

	/** @return array<string, mixed> */
	public function named( string $name ): array {
		$named = [];
		foreach ( $this->map( $name ) as $key => $value ) {
			$named[ (string) $key ] = $value;
		}
		return $named;
	}

	public function record( string $name ): self {
		return new self( $this->map( $name ) );
	}

	/** @return list<self> */
	public function records( string $name ): array {
		$records = [];
		foreach ( $this->map( $name ) as $item ) {
			if ( ! is_array( $item ) ) {
				throw new InvalidRecord( "'$name' holds something else than objects." );
			}
			$records[] = new self( $item );
		}
		return $records;
	}

	/** @return list<string> */
	public function texts( string $name ): array {
		$texts = [];
		foreach ( $this->map( $name ) as $item ) {
			if ( ! is_string( $item ) ) {
				throw new InvalidRecord( "'$name' holds something else than texts." );
			}
			$texts[] = $item;
		}
		return $texts;
	}

	/** @return list<int> */
	public function integers( string $name ): array {
		$integers = [];
		foreach ( $this->map( $name ) as $item ) {
			if ( ! is_int( $item ) ) {
				throw new InvalidRecord( "'$name' holds something else than whole numbers." );
			}
			$integers[] = $item;
		}
		return $integers;
	}
}
