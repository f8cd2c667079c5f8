<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Host\Standalone\Posts;

defined( 'ABSPATH' ) || exit;

/**
 * A post as its rows say: no filter of another plugin has seen it.
 */
final class PostRecord {

	/** @var array<string, string|null> */
	private array $row;

	/** @var array<string, string> */
	private array $meta;

	/**
	 * @param array<string, string|null> $row  of the posts table
	 * @param array<string, string>      $meta the first value of each key
	 */
	public function __construct( array $row, array $meta ) {
		$this->row  = $row;
		$this->meta = $meta;
	}

	public function id(): int {
		return (int) ( $this->row['ID'] ?? 0 );
	}

	public function column( string $name ): string {
		return $this->row[ $name ] ?? '';
	}

	public function status(): string {
		return $this->column( 'post_status' );
	}

	public function title(): string {
		return $this->column( 'post_title' );
	}

	public function has( string $key ): bool {
		return ( $this->meta[ $key ] ?? '' ) !== '';
	}

	public function text( string $key ): string {
		return $this->meta[ $key ] ?? '';
	}

	public function number( string $key ): int {
		return (int) $this->text( $key );
	}

	/** @return array<mixed> what was stored as JSON, or [] */
	public function json( string $key ): array {
		$value = json_decode( $this->text( $key ), true );
		return is_array( $value ) ? $value : [];
	}

	/** @return list<int> ids that the core stores as a serialised array */
	public function ids( string $key ): array {
		$ids = [];
		foreach ( $this->serialised( $key ) as $id ) {
			if ( is_numeric( $id ) && (int) $id > 0 ) {
				$ids[] = (int) $id;
			}
		}
		return $ids;
	}

	/** @return array<string, string> texts by name, which the core stores as a serialised array */
	public function texts( string $key ): array {
		$texts = [];
		foreach ( $this->serialised( $key ) as $name => $text ) {
			if ( is_string( $text ) ) {
				$texts[ (string) $name ] = $text;
			}
		}
		return $texts;
	}

	/** @return array<mixed> */
	private function serialised( string $key ): array {
		$text = $this->text( $key );
		// Objects stay what they are: a row written by anybody else must not make any.
		$value = is_serialized( $text ) ? unserialize( $text, [ 'allowed_classes' => false ] ) : [];
		return is_array( $value ) ? $value : [];
	}
}
