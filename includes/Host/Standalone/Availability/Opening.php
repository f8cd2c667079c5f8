<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Host\Standalone\Availability;

defined( 'ABSPATH' ) || exit;

/**
 * A time that is free for everything wanted, one after the other.
 */
final class Opening {

	/** @var non-empty-list<Step> */
	private array $steps;

	/** @var non-empty-list<int> */
	private array $provider_ids;

	/**
	 * @param non-empty-list<Step> $steps        with the provider who has least to do
	 * @param non-empty-list<int>  $provider_ids everybody who can take the first appointment at this time
	 */
	public function __construct( array $steps, array $provider_ids ) {
		$this->steps        = $steps;
		$this->provider_ids = $provider_ids;
	}

	/** @return non-empty-list<Step> */
	public function steps(): array {
		return $this->steps;
	}

	/** @return non-empty-list<int> */
	public function provider_ids(): array {
		return $this->provider_ids;
	}

	public function start(): \DateTimeImmutable {
		return $this->steps[0]->range()->start();
	}

	public function end(): \DateTimeImmutable {
		return $this->steps[ count( $this->steps ) - 1 ]->range()->end();
	}
}
