<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Host\Standalone\Availability;

defined( 'ABSPATH' ) || exit;

/**
 * One appointment of a proposal: service, provider, time.
 */
final class Step {

	private int $service_id;
	private int $provider_id;
	private TimeRange $range;
	private TimeRange $blocked;

	public function __construct( int $service_id, int $provider_id, TimeRange $range, TimeRange $blocked ) {
		$this->service_id  = $service_id;
		$this->provider_id = $provider_id;
		$this->range       = $range;
		$this->blocked     = $blocked;
	}

	public function service_id(): int {
		return $this->service_id;
	}

	public function provider_id(): int {
		return $this->provider_id;
	}

	public function range(): TimeRange {
		return $this->range;
	}

	public function is_in_the_way_of( self $other ): bool {
		return $this->provider_id === $other->provider_id && $this->blocked->overlaps( $other->blocked );
	}
}
