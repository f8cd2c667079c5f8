<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\WordPress;

use BookingX\Addons\Coupons\Audit\AuditLog;
use BookingX\Addons\Coupons\Database\Database;
use BookingX\Addons\Coupons\Database\Sql;
use BookingX\Addons\Coupons\Database\Transaction;

defined( 'ABSPATH' ) || exit;

/**
 * Settings in one autoloaded option, so that reading them costs no query.
 *
 * They are written past update_option(), which would run other plugins' hooks inside our transaction and put the new
 * values into the object cache before they are committed.
 *
 * @phpstan-import-type Stored from SettingsStore
 */
final class OptionSettings implements SettingsStore {

	public const OPTION = 'bookingx_coupons_settings';

	private Database $database;

	private Transaction $transaction;

	private AuditLog $audit;

	public function __construct( Database $database, Transaction $transaction, AuditLog $audit ) {
		$this->database    = $database;
		$this->transaction = $transaction;
		$this->audit       = $audit;
	}

	public function read(): array {
		return $this->groups( get_option( self::OPTION, [] ) );
	}

	public function change( callable $change ): void {
		$this->transaction->run(
			function () use ( $change ): void {
				$old = $this->lock();
				$new = $change( $old );
				if ( $new === $old ) {
					return;
				}
				$this->database->update( 'options', [ 'option_value' => maybe_serialize( $new ) ], 'option_name = %s', [ self::OPTION ] );
				$this->audit->record( 'settings_updated', 'settings', 0, $this->difference( $old, $new ), $this->difference( $new, $old ) );
				$this->transaction->after_commit( [ $this, 'forget_cached' ] );
			}
		);
	}

	public function forget_cached(): void {
		wp_cache_delete( 'alloptions', 'options' );
		wp_cache_delete( 'notoptions', 'options' );
		wp_cache_delete( self::OPTION, 'options' );
	}

	/**
	 * Whoever changes settings at the same time waits here, so neither loses the other's change.
	 *
	 * @return Stored
	 */
	private function lock(): array {
		$this->database->insert_ignore(
			'options',
			[
				'option_name'  => self::OPTION,
				'option_value' => maybe_serialize( [] ),
				'autoload'     => 'on',
			]
		);
		$this->database->update( 'options', [ 'autoload' => Sql::raw( 'autoload' ) ], 'option_name = %s', [ self::OPTION ] );
		$value = $this->database->value( 'SELECT option_value FROM {options} WHERE option_name = %s LOCK IN SHARE MODE', [ self::OPTION ] );
		return $this->groups( maybe_unserialize( (string) $value ) );
	}

	/**
	 * @param mixed $stored
	 * @return Stored
	 */
	private function groups( $stored ): array {
		$groups = [];
		foreach ( is_array( $stored ) ? $stored : [] as $group => $values ) {
			foreach ( is_array( $values ) ? $values : [] as $key => $value ) {
				$groups[ (string) $group ][ (string) $key ] = $value;
			}
		}
		return $groups;
	}

	/**
	 * @param Stored $these
	 * @param Stored $others
	 * @return array<string, mixed> group.key => value, where they differ
	 */
	private function difference( array $these, array $others ): array {
		$different = [];
		foreach ( $these as $group => $values ) {
			foreach ( $values as $key => $value ) {
				if ( ! array_key_exists( $key, $others[ $group ] ?? [] ) || $others[ $group ][ $key ] !== $value ) {
					$different[ "$group.$key" ] = $value;
				}
			}
		}
		return $different;
	}
}
