<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\WordPress;

defined( 'ABSPATH' ) || exit;

/**
 * Where changed settings are kept; what nobody changed is not there.
 *
 * @phpstan-type Stored array<string, array<string, mixed>>
 */
interface SettingsStore {

	/** @return Stored group => key => value */
	public function read(): array;

	/**
	 * Changes them as one step, from what is kept now and not from what this request read earlier. Writes an audit entry.
	 *
	 * @param callable( Stored ): Stored $change May be called again when somebody else was faster.
	 */
	public function change( callable $change ): void;
}
