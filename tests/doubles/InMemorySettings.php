<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Doubles;

use BookingX\Addons\Coupons\WordPress\SettingsStore;

/** @phpstan-import-type Stored from SettingsStore */
final class InMemorySettings implements SettingsStore {

	/** @var Stored */
	private array $stored;

	/** @param Stored $stored group => key => value */
	public function __construct( array $stored = [] ) {
		$this->stored = $stored;
	}

	public function read(): array {
		return $this->stored;
	}

	public function change( callable $change ): void {
		$this->stored = $change( $this->stored );
	}
}
