<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Host\Standalone\Orders;

use BookingX\Addons\Coupons\Host\Standalone\Availability\TimeRange;

defined( 'ABSPATH' ) || exit;

/**
 * An appointment as it was booked, in the words of that day: renaming a service later does not rewrite the past.
 *
 * @phpstan-type Item array{service_id: int, service: string, provider_id: int, provider: string, persons: int, extras: list<array{id: int, title: string, quantity: int}>}
 */
final class OrderedAppointment {

	private int $booking_id;

	/** @var Item */
	private array $item;

	private TimeRange $range;

	/** @param Item $item */
	public function __construct( int $booking_id, array $item, TimeRange $range ) {
		$this->booking_id = $booking_id;
		$this->item       = $item;
		$this->range      = $range;
	}

	public function booking_id(): int {
		return $this->booking_id;
	}

	public function service_id(): int {
		return $this->item['service_id'];
	}

	public function service(): string {
		return $this->item['service'];
	}

	public function provider_id(): int {
		return $this->item['provider_id'];
	}

	public function provider(): string {
		return $this->item['provider'];
	}

	public function persons(): int {
		return $this->item['persons'];
	}

	/** @return list<array{id: int, title: string, quantity: int}> */
	public function extras(): array {
		return $this->item['extras'];
	}

	/** Without buffers. */
	public function range(): TimeRange {
		return $this->range;
	}
}
