<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Coupons;

use BookingX\Addons\Coupons\Pricing\Money;
use BookingX\Addons\Coupons\Pricing\Rejection;

defined( 'ABSPATH' ) || exit;

/**
 * Facts of one reason as text, for the sentences of rules.php. A fact that is missing is an empty text, never an error:
 * snapshots of older engines are read too.
 */
final class Facts {

	private Rejection $rejection;
	private FactText $text;

	public function __construct( Rejection $rejection, FactText $text ) {
		$this->rejection = $rejection;
		$this->text      = $text;
	}

	public function has( string $name ): bool {
		return isset( $this->rejection->facts()[ $name ] );
	}

	public function text( string $name ): string {
		$fact = $this->rejection->facts()[ $name ] ?? null;
		return is_string( $fact ) ? $fact : '';
	}

	public function money( string $name ): string {
		$fact = $this->rejection->facts()[ $name ] ?? null;
		return $fact instanceof Money ? $this->text->money( $fact ) : '';
	}

	public function moment( string $name ): string {
		$fact = $this->rejection->facts()[ $name ] ?? null;
		return $fact instanceof \DateTimeImmutable ? $this->text->moment( $fact ) : '';
	}

	public function day( string $name ): string {
		$fact = $this->rejection->facts()[ $name ] ?? null;
		return $fact instanceof \DateTimeImmutable ? $this->text->day( $fact ) : '';
	}

	/** For plural forms. */
	public function count( string $name ): int {
		$fact = $this->rejection->facts()[ $name ] ?? null;
		return is_int( $fact ) ? $fact : 0;
	}

	public function number( string $name ): string {
		return $this->text->number( $this->count( $name ) );
	}

	public function weekdays( string $name ): string {
		return $this->text->weekdays( $this->integers( $name ) );
	}

	public function services( string $name ): string {
		return $this->text->services( $this->integers( $name ) );
	}

	public function providers( string $name ): string {
		return $this->text->providers( $this->integers( $name ) );
	}

	public function extras( string $name ): string {
		return $this->text->extras( $this->integers( $name ) );
	}

	public function locations( string $name ): string {
		return $this->text->locations( $this->integers( $name ) );
	}

	public function categories( string $name ): string {
		return $this->text->categories( $this->integers( $name ) );
	}

	public function enumeration( string $name ): string {
		return $this->text->enumeration( $this->of_type( $name, 'is_string' ) );
	}

	/** @return list<Rejection> reasons inside this one */
	public function reasons( string $name ): array {
		$reasons = [];
		foreach ( $this->items( $name ) as $item ) {
			if ( $item instanceof Rejection ) {
				$reasons[] = $item;
			}
		}
		return $reasons;
	}

	/** @return list<int> */
	private function integers( string $name ): array {
		return $this->of_type( $name, 'is_int' );
	}

	/**
	 * @template T of 'is_int'|'is_string'
	 * @param T $is
	 * @return (T is 'is_int' ? list<int> : list<string>)
	 */
	private function of_type( string $name, string $is ): array {
		return array_values( array_filter( $this->items( $name ), $is ) );
	}

	/** @return list<mixed> */
	private function items( string $name ): array {
		$fact = $this->rejection->facts()[ $name ] ?? null;
		return is_array( $fact ) ? $fact : [];
	}
}
