<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Host\Standalone\Availability;

use BookingX\Addons\Coupons\Host\Standalone\Catalogue\Provider;

defined( 'ABSPATH' ) || exit;

/**
 * What somebody looks for: so long, with one of these.
 */
final class Wanted {

	private int $service_id;
	private Duration $duration;

	/** @var array<int, Provider> */
	private array $providers;

	/** @param array<int, Provider> $providers by id */
	public function __construct( int $service_id, Duration $duration, array $providers ) {
		$this->service_id = $service_id;
		$this->duration   = $duration;
		$this->providers  = $providers;
	}

	public function service_id(): int {
		return $this->service_id;
	}

	public function duration(): Duration {
		return $this->duration;
	}

	/** @return array<int, Provider> by id */
	public function providers(): array {
		return $this->providers;
	}
}
