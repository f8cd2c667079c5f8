<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Conformance;

/**
 * One case of the file, with typed access to its parts. The format is described in the file itself, under "schema".
 */
final class CaseFile {

	/** @var array<array-key, mixed> */
	private array $fields;

	/** @param array<array-key, mixed> $fields */
	public function __construct( array $fields ) {
		$this->fields = $fields;
	}

	/** @return list<self> */
	public static function read( string $path ): array {
		$content = is_file( $path ) ? json_decode( (string) file_get_contents( $path ), true ) : null;
		if ( ! is_array( $content ) || ! is_array( $content['cases'] ?? null ) ) {
			throw new \RuntimeException( "$path has no list of cases." );
		}
		return ( new self( $content ) )->parts( 'cases' );
	}

	public function has( string $name ): bool {
		return isset( $this->fields[ $name ] );
	}

	public function text( string $name, string $otherwise = '' ): string {
		$value = $this->fields[ $name ] ?? $otherwise;
		return is_string( $value ) ? $value : $otherwise;
	}

	public function integer( string $name, int $otherwise = 0 ): int {
		$value = $this->fields[ $name ] ?? $otherwise;
		return is_int( $value ) ? $value : $otherwise;
	}

	public function flag( string $name ): bool {
		return ( $this->fields[ $name ] ?? false ) === true;
	}

	/** 17.5 is 1750. The file has percentages as decimal numbers, so they are read as they are written. */
	public function basis_points( string $name, int $otherwise = 0 ): int {
		$value = $this->fields[ $name ] ?? null;
		if ( ! is_int( $value ) && ! is_float( $value ) ) {
			return $otherwise;
		}
		return (int) str_replace( '.', '', number_format( (float) $value, 2, '.', '' ) );
	}

	public function part( string $name ): self {
		$value = $this->fields[ $name ] ?? [];
		return new self( is_array( $value ) ? $value : [] );
	}

	/** @return list<self> */
	public function parts( string $name ): array {
		$parts = [];
		foreach ( $this->items( $name ) as $item ) {
			$parts[] = new self( is_array( $item ) ? $item : [] );
		}
		return $parts;
	}

	/** @return list<string> */
	public function texts( string $name ): array {
		return array_values( array_filter( $this->items( $name ), 'is_string' ) );
	}

	/** @return list<int> */
	public function integers( string $name ): array {
		return array_values( array_filter( $this->items( $name ), 'is_int' ) );
	}

	/** @return array<string, string> */
	public function map( string $name ): array {
		$map = [];
		foreach ( $this->items( $name, true ) as $key => $item ) {
			$map[ (string) $key ] = is_string( $item ) ? $item : '';
		}
		return $map;
	}

	/** @param array<string, mixed> $changed */
	public function with( array $changed ): self {
		return new self( $changed + $this->fields );
	}

	/** @return array<array-key, mixed> */
	public function fields(): array {
		return $this->fields;
	}

	/** @return array<array-key, mixed> */
	private function items( string $name, bool $keyed = false ): array {
		$value = $this->fields[ $name ] ?? [];
		return is_array( $value ) ? ( $keyed ? $value : array_values( $value ) ) : [];
	}
}
