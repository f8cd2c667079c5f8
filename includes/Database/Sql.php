<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Database;

defined( 'ABSPATH' ) || exit;

/**
 * A piece of SQL where a value is expected: `Sql::raw( 'times_used + %d', [ 1 ] )`.
 */
final class Sql {

	/** @var literal-string */
	private string $text;

	/** @var list<int|string> */
	private array $args;

	/**
	 * @param literal-string   $text
	 * @param list<int|string> $args
	 */
	private function __construct( string $text, array $args ) {
		$this->text = $text;
		$this->args = $args;
	}

	/**
	 * @param literal-string   $text Placeholders as in wpdb::prepare().
	 * @param list<int|string> $args
	 */
	public static function raw( string $text, array $args = [] ): self {
		return new self( $text, $args );
	}

	/**
	 * As many placeholders as there are values, for `IN ( … )`; an empty list has no such form.
	 *
	 * @param '%d'|'%s'    $placeholder
	 * @param array<mixed> $values
	 * @return literal-string
	 */
	public static function placeholders( string $placeholder, array $values ): string {
		if ( $values === [] ) {
			throw new \InvalidArgumentException( 'IN () needs at least one value.' );
		}
		return implode( ', ', array_fill( 0, count( $values ), $placeholder ) );
	}

	/** @return literal-string */
	public function text(): string {
		return $this->text;
	}

	/** @return list<int|string> */
	public function args(): array {
		return $this->args;
	}
}
