<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Database;

defined( 'ABSPATH' ) || exit;

/**
 * What of the schema is known to be in place on this site: written only after it was verified.
 */
final class SchemaRecord {

	public const OPTION = 'bookingx_coupons_schema';

	/** Cheap enough for every request: one autoloaded option. */
	public function is_current( string $plugin_version ): bool {
		return $this->text( 'plugin' ) === $plugin_version && ! $this->has_problem();
	}

	/** Something that a person has to look at before it makes sense to try again. */
	public function has_problem(): bool {
		return $this->foreign() !== [] || $this->failure() !== '';
	}

	/** What the database said when the last attempt failed, else nothing. */
	public function failure(): string {
		return $this->text( 'failure' );
	}

	public function failed( string $failure ): void {
		$this->write( [ 'failure' => $failure ] );
	}

	public function has_fingerprint( string $fingerprint ): bool {
		return $this->text( 'fingerprint' ) === $fingerprint;
	}

	/** @return list<string> tables that we made, without prefix */
	public function ours(): array {
		return $this->names( 'tables' );
	}

	/** @return list<string> tables that have our names and belong to somebody else */
	public function foreign(): array {
		return $this->names( 'foreign' );
	}

	/** @return list<int> */
	public function migrations(): array {
		return array_map( 'intval', $this->names( 'migrations' ) );
	}

	/** @param list<string> $foreign */
	public function found_foreign( array $foreign ): void {
		$this->write( [ 'foreign' => $foreign ] );
	}

	/** @param list<string> $tables */
	public function verified_tables( array $tables ): void {
		$this->write(
			[
				'tables'  => $tables,
				'foreign' => [],
			]
		);
	}

	public function verified_migration( int $number ): void {
		$this->write( [ 'migrations' => array_merge( $this->migrations(), [ $number ] ) ] );
	}

	public function verified_all( string $fingerprint, string $plugin_version ): void {
		$this->write(
			[
				'fingerprint' => $fingerprint,
				'plugin'      => $plugin_version,
				'failure'     => '',
			]
		);
	}

	/** @return array<mixed> */
	private function read(): array {
		$stored = get_option( self::OPTION, [] );
		return is_array( $stored ) ? $stored : [];
	}

	/** @param array<string, mixed> $changes */
	private function write( array $changes ): void {
		update_option( self::OPTION, array_merge( $this->read(), $changes ), true );
	}

	private function text( string $key ): string {
		$value = $this->read()[ $key ] ?? '';
		return is_string( $value ) ? $value : '';
	}

	/** @return list<string> */
	private function names( string $key ): array {
		$value = $this->read()[ $key ] ?? [];
		return is_array( $value ) ? array_map( 'strval', array_values( array_filter( $value, 'is_scalar' ) ) ) : [];
	}
}
