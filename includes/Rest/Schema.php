<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Rest;

defined( 'ABSPATH' ) || exit;

/**
 * Describes one value on the wire, as JSON schema.
 *
 * The one source of validation, `OPTIONS`, the TypeScript types, the forms and docs/rest.md. Immutable: each step returns a copy.
 */
final class Schema {

	/** What a form shows and a reader of the docs needs; JSON schema ignores it. */
	private const WIDGET = 'x-widget';

	/** @var array<string, mixed> */
	private array $definition;

	private bool $required = false;

	/** @param array<string, mixed> $definition */
	private function __construct( array $definition ) {
		$this->definition = $definition;
	}

	/**
	 * A schema that is already written as plain JSON schema, such as that of a pricing rule.
	 *
	 * @param array<string, mixed> $definition
	 */
	public static function of( array $definition ): self {
		return new self( $definition );
	}

	/**
	 * Exactly these fields; any other is refused.
	 *
	 * @param array<string, self> $properties
	 */
	public static function object( array $properties ): self {
		$required = array_keys( array_filter( $properties, static fn( self $property ): bool => $property->required ) );
		return new self(
			[
				'type'                 => 'object',
				'additionalProperties' => false,
				'properties'           => array_map( static fn( self $property ): array => $property->definition, $properties ),
			] + ( $required === [] ? [] : [ 'required' => $required ] )
		);
	}

	/** Any fields with any values: for what we answer, never for what we read. */
	public static function open_object(): self {
		return new self( [ 'type' => 'object', 'additionalProperties' => true ] );
	}

	/** One line of text; spaces around it are dropped. */
	public static function string( int $max_length ): self {
		return new self( [ 'type' => 'string', 'maxLength' => $max_length ] );
	}

	/** Text that may have several lines. */
	public static function text( int $max_length ): self {
		return new self( [ 'type' => 'string', 'maxLength' => $max_length, 'x-multiline' => true, self::WIDGET => 'textarea' ] );
	}

	public static function integer( int $minimum, int $maximum ): self {
		return new self( [ 'type' => 'integer', 'minimum' => $minimum, 'maximum' => $maximum ] );
	}

	/** Row id: 1 and up. */
	public static function id(): self {
		return self::integer( 1, PHP_INT_MAX );
	}

	public static function boolean(): self {
		return new self( [ 'type' => 'boolean' ] );
	}

	/** @param list<string> $values */
	public static function enum( array $values ): self {
		return new self( [ 'type' => 'string', 'enum' => $values ] );
	}

	public static function list( self $items, int $max_items ): self {
		return new self( [ 'type' => 'array', 'maxItems' => $max_items, 'items' => $items->definition ] );
	}

	/** Row ids, each once. */
	public static function ids( int $max_items ): self {
		return self::list( self::id(), $max_items )->with( 'uniqueItems', true );
	}

	/** `{"amount":"25.00","currency":"USD"}`: as many decimals as the currency has, never negative. */
	public static function money(): self {
		return self::object(
			[
				'amount'   => self::string( 20 )->pattern( '^\d+(\.\d+)?$', '25.00' )->required(),
				'currency' => self::string( 3 )->pattern( '^[A-Z]{3}$', 'USD' )->required(),
			]
		)->format( 'money' );
	}

	/** Percent as a decimal string with up to two places, `"12.50"`. */
	public static function percent(): self {
		return self::string( 6 )->pattern( '^\d{1,3}(\.\d{1,2})?$', '12.50' )->format( 'percent' );
	}

	/** `2026-11-24`. */
	public static function date(): self {
		return self::string( 10 )->format( 'date' );
	}

	/** An instant in UTC, `2026-11-24T09:30:00Z`. */
	public static function instant(): self {
		return self::string( 20 )->format( 'date-time' );
	}

	/** What a person typed: a date, perhaps a time, and the zone it is meant in. The instant is derived from it. */
	public static function local_moment(): self {
		return self::object(
			[
				'date' => self::date()->required(),
				'time' => self::string( 5 )->format( 'wall-time' )->nullable(),
				'zone' => self::string( 64 )->format( 'time-zone' )->required(),
			]
		)->widget( 'moment' );
	}

	public static function email(): self {
		return self::string( 100 )->min_length( 3 )->format( 'email' );
	}

	/** The first alternative of the value's own JSON type decides. */
	public static function any_of( self ...$alternatives ): self {
		return new self( [ 'anyOf' => array_map( static fn( self $one ): array => $one->definition, array_values( $alternatives ) ) ] );
	}

	/**
	 * Fields of a list route: its own filters, and search, order and page.
	 *
	 * @param array<string, self> $filters
	 * @param list<string>        $orderby
	 */
	public static function query( array $filters, array $orderby, string $default_orderby ): self {
		return self::object(
			$filters + [
				'search'   => self::string( 100 )->label( __( 'Search', 'bookingx-coupons' ) ),
				'orderby'  => self::enum( $orderby )->default( $default_orderby ),
				'order'    => self::enum( [ 'asc', 'desc' ] )->default( 'desc' ),
				'page'     => self::integer( 1, 1000000 )->default( 1 ),
				'per_page' => self::integer( 1, 100 )->default( 20 ),
			]
		);
	}

	public function required(): self {
		$copy           = clone $this;
		$copy->required = true;
		return $copy;
	}

	public function nullable(): self {
		if ( isset( $this->definition['anyOf'] ) && is_array( $this->definition['anyOf'] ) ) {
			return $this->with( 'anyOf', array_merge( $this->definition['anyOf'], [ [ 'type' => 'null' ] ] ) );
		}
		$types = array_values( (array) ( $this->definition['type'] ?? [] ) );
		return in_array( 'null', $types, true ) ? $this : $this->with( 'type', array_merge( $types, [ 'null' ] ) );
	}

	/** @param bool|int|string|array<mixed>|null $value */
	public function default( $value ): self {
		return $this->with( 'default', $value );
	}

	/** We say it; when it is sent, it is ignored, so that what was read can be sent back. */
	public function read_only(): self {
		return $this->with( 'readOnly', true );
	}

	public function label( string $title ): self {
		return $this->with( 'title', $title );
	}

	public function help( string $description ): self {
		return $this->with( 'description', $description );
	}

	public function widget( string $widget ): self {
		return $this->with( self::WIDGET, $widget );
	}

	/** @param array<string, string> $labels value of the enum => word for it */
	public function labels( array $labels ): self {
		return $this->with( 'x-choices', $labels );
	}

	/** The name that the TypeScript type of an answer has. */
	public function named( string $type ): self {
		return $this->with( 'x-type', $type );
	}

	/** @param string $example what the answer to a wrong value shows */
	public function pattern( string $pattern, string $example ): self {
		return $this->with( 'pattern', $pattern )->with( 'x-example', $example );
	}

	public function format( string $format ): self {
		return $this->with( 'format', $format );
	}

	public function min_length( int $length ): self {
		return $this->with( 'minLength', $length );
	}

	public function min_items( int $count ): self {
		return $this->with( 'minItems', $count );
	}

	/** For a change of something that exists: no field has to be there, and none is filled in. */
	public function partial(): self {
		$definition = $this->definition;
		unset( $definition['required'], $definition['x-type'] );
		$properties = $definition['properties'] ?? [];
		if ( is_array( $properties ) ) {
			$definition['properties'] = array_map( [ self::class, 'without_default' ], $properties );
		}
		return new self( $definition );
	}

	/** @param bool|int|string|array<mixed>|null $value */
	public function with( string $keyword, $value ): self {
		$copy                         = clone $this;
		$copy->definition[ $keyword ] = $value;
		return $copy;
	}

	/** @return array<string, mixed> */
	public function to_array(): array {
		return $this->definition;
	}

	/**
	 * @param mixed $property
	 * @return mixed
	 */
	private static function without_default( $property ) {
		if ( is_array( $property ) ) {
			unset( $property['default'] );
		}
		return $property;
	}
}
