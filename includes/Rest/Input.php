<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Rest;

use BookingX\Addons\Coupons\Pricing\Money;

defined( 'ABSPATH' ) || exit;

/**
 * The fields of a request after they passed the schema, and who sent them.
 *
 * Asking for a field that the schema does not promise is a bug and throws LogicException.
 */
final class Input {

	/** @var array<string, mixed> */
	private array $values;

	private Caller $caller;

	/** @param array<string, mixed> $values */
	public function __construct( array $values, Caller $caller ) {
		$this->values = $values;
		$this->caller = $caller;
	}

	/** The field was sent or has a default, and is not null. */
	public function has( string $field ): bool {
		return isset( $this->values[ $field ] );
	}

	public function string( string $field ): string {
		$value = $this->values[ $field ] ?? null;
		return is_string( $value ) ? $value : $this->no( $field, 'string' );
	}

	public function integer( string $field ): int {
		$value = $this->values[ $field ] ?? null;
		return is_int( $value ) ? $value : $this->no( $field, 'integer' );
	}

	public function boolean( string $field ): bool {
		$value = $this->values[ $field ] ?? null;
		return is_bool( $value ) ? $value : $this->no( $field, 'boolean' );
	}

	public function money( string $field ): Money {
		$value = $this->object( $field );
		if ( ! is_string( $value['amount'] ?? null ) || ! is_string( $value['currency'] ?? null ) ) {
			return $this->no( $field, 'money' );
		}
		return Money::from_decimal( $value['amount'], $value['currency'] );
	}

	/** @return array<string, mixed> */
	public function object( string $field ): array {
		$value = $this->values[ $field ] ?? null;
		if ( ! is_array( $value ) ) {
			return $this->no( $field, 'object' );
		}
		/** @var array<string, mixed> $value */
		return $value;
	}

	/** @return list<mixed> */
	public function list( string $field ): array {
		$value = $this->values[ $field ] ?? null;
		return is_array( $value ) ? array_values( $value ) : $this->no( $field, 'list' );
	}

	/** @return list<int> */
	public function ids( string $field ): array {
		return array_values( array_filter( $this->list( $field ), 'is_int' ) );
	}

	public function string_or( string $field, ?string $otherwise ): ?string {
		return $this->has( $field ) ? $this->string( $field ) : $otherwise;
	}

	public function integer_or( string $field, ?int $otherwise ): ?int {
		return $this->has( $field ) ? $this->integer( $field ) : $otherwise;
	}

	/** @return array<string, mixed> */
	public function all(): array {
		return $this->values;
	}

	public function caller(): Caller {
		return $this->caller;
	}

	/** 0 for a guest. */
	public function user_id(): int {
		return $this->caller->user_id();
	}

	public function header( string $name ): ?string {
		return $this->caller->header( $name );
	}

	public function cookie( string $name ): ?string {
		return $this->caller->cookie( $name );
	}

	/**
	 * Refuses when the caller changes another revision than the present one. Without If-Match the change is taken as meant.
	 *
	 * @throws Problem 409 edit_conflict
	 */
	public function must_match( string $revision ): void {
		$expected = trim( (string) $this->header( 'If-Match' ) );
		// Servers that compress answers may have marked the tag as weak.
		if ( $expected === '' || $expected === '*' || preg_replace( '/^W\/|"/', '', $expected ) === $revision ) {
			return;
		}
		throw Problem::conflict(
			'edit_conflict',
			__( 'Somebody changed this meanwhile. Look at the new state, then change it again.', 'bookingx-coupons' ),
			[ 'current' => $revision ]
		);
	}

	/** @return never */
	private function no( string $field, string $type ) {
		throw new \LogicException( "The schema does not promise a $type in \"$field\"." );
	}
}
