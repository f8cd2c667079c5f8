<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Host\Standalone\Form;

use BookingX\Addons\Coupons\Host\SelectionSchema;

defined( 'ABSPATH' ) || exit;

/**
 * Reads what the form posted. Takes text of sane length only; what it means is checked by the routes.
 */
final class Posted {

	private const LONGEST_TEXT = 2000;

	/** @var array<array-key, mixed> */
	private array $fields;

	/** @param array<array-key, mixed> $fields unslashed */
	public function __construct( array $fields ) {
		$this->fields = $fields;
	}

	public function command(): string {
		return $this->text( $this->fields, 'go' );
	}

	public function nonce(): string {
		return $this->text( $this->fields, 'nonce' );
	}

	public function draft(): Draft {
		$step     = $this->text( $this->fields, 'step' );
		$customer = $this->group( $this->fields, 'customer' );
		return new Draft(
			[
				'step'     => in_array( $step, Draft::STEPS, true ) ? $step : Draft::STEPS[0],
				'items'    => $this->items(),
				'customer' => [
					'name'  => $this->text( $customer, 'name' ),
					'email' => $this->text( $customer, 'email' ),
					'phone' => $this->text( $customer, 'phone' ),
					'note'  => $this->text( $customer, 'note' ),
				],
				'payment'  => $this->text( $this->fields, 'payment_method' ),
				'week'     => self::day( $this->text( $this->fields, 'week' ) ),
				'day'      => self::day( $this->text( $this->fields, 'day' ) ),
				'code'     => $this->text( $this->fields, 'code' ),
				'accepted' => $this->text( $this->fields, 'accepted' ),
				'key'      => $this->text( $this->fields, 'key' ),
				'picked'   => $this->start( $this->fields ),
				'refused'  => $this->text( $this->fields, 'refused' ),
			]
		);
	}

	/** @return list<array{service: int, provider: int, persons: int, extras: list<int>, start: string}> */
	private function items(): array {
		$items = [];
		foreach ( $this->group( $this->fields, 'items' ) as $id => $fields ) {
			if ( is_int( $id ) && is_array( $fields ) && isset( $fields['service'] ) && count( $items ) < SelectionSchema::MAX_ITEMS ) {
				$items[] = [
					'service'  => $id,
					'provider' => $this->number( $fields, 'provider', 0 ),
					'persons'  => $this->number( $fields, 'persons', 1 ),
					'extras'   => array_values( array_filter( array_keys( $this->group( $fields, 'extras' ) ), 'is_int' ) ),
					'start'    => $this->start( $fields ),
				];
			}
		}
		return $items;
	}

	/** @param array<array-key, mixed> $fields */
	private function start( array $fields ): string {
		$start = $this->text( $fields, 'start' );
		return preg_match( '/^\d{4}-\d\d-\d\dT\d\d:\d\d$/D', $start ) === 1 ? $start : '';
	}

	/** The day, or '' for what is none. */
	public static function day( string $date ): string {
		$parts = explode( '-', $date );
		$is_a_date = preg_match( '/^\d{4}-\d\d-\d\d$/D', $date ) === 1 && checkdate( (int) $parts[1], (int) $parts[2], (int) $parts[0] );
		return $is_a_date ? $date : '';
	}

	/** @param array<array-key, mixed> $fields */
	private function number( array $fields, string $name, int $otherwise ): int {
		$text = $this->text( $fields, $name );
		return preg_match( '/^\d{1,9}$/D', $text ) === 1 ? (int) $text : $otherwise;
	}

	/** @param array<array-key, mixed> $fields */
	private function text( array $fields, string $name ): string {
		$text = $fields[ $name ] ?? '';
		if ( ! is_string( $text ) ) {
			return '';
		}
		return trim( mb_substr( wp_check_invalid_utf8( str_replace( "\0", '', $text ), true ), 0, self::LONGEST_TEXT ) );
	}

	/**
	 * @param array<array-key, mixed> $fields
	 * @return array<array-key, mixed>
	 */
	private function group( array $fields, string $name ): array {
		return is_array( $fields[ $name ] ?? null ) ? $fields[ $name ] : [];
	}
}
