<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Host\Standalone\Orders;

use BookingX\Addons\Coupons\Host\Standalone\Availability\Duration;
use BookingX\Addons\Coupons\Host\Standalone\Availability\TimeRange;
use BookingX\Addons\Coupons\Host\Standalone\Catalogue\Extra;
use BookingX\Addons\Coupons\Host\Standalone\Catalogue\Provider;
use BookingX\Addons\Coupons\Host\Standalone\Catalogue\Service;

defined( 'ABSPATH' ) || exit;

/**
 * One item of an order: a service with its extras, with somebody, at a time; the last two may still be open.
 */
final class Appointment {

	private int $index;
	private Service $service;
	private ?Provider $provider;

	/** @var list<array{extra: Extra, quantity: int}> */
	private array $extras;

	private int $persons;
	private ?\DateTimeImmutable $start;

	/**
	 * @param int                                      $index  place in the order, from 0
	 * @param list<array{extra: Extra, quantity: int}> $extras
	 * @param \DateTimeImmutable|null                  $start  in the site's zone
	 */
	public function __construct( int $index, Service $service, ?Provider $provider, array $extras, int $persons, ?\DateTimeImmutable $start ) {
		$this->index    = $index;
		$this->service  = $service;
		$this->provider = $provider;
		$this->extras   = $extras;
		$this->persons  = $persons;
		$this->start    = $start;
	}

	public function index(): int {
		return $this->index;
	}

	public function service(): Service {
		return $this->service;
	}

	/** Null: anyone who is free. */
	public function provider(): ?Provider {
		return $this->provider;
	}

	public function with_provider( Provider $provider ): self {
		$copy           = clone $this;
		$copy->provider = $provider;
		return $copy;
	}

	/** @return list<array{extra: Extra, quantity: int}> */
	public function extras(): array {
		return $this->extras;
	}

	public function persons(): int {
		return $this->persons;
	}

	public function start(): ?\DateTimeImmutable {
		return $this->start;
	}

	/** Extras take their time once each; several persons share the appointment. */
	public function duration(): Duration {
		$minutes = 0;
		foreach ( $this->extras as $chosen ) {
			$minutes += $chosen['extra']->minutes() * $chosen['quantity'];
		}
		return $this->service->duration( $minutes );
	}

	/** From start to end, without buffers. */
	public function range(): TimeRange {
		if ( $this->start === null ) {
			throw new \LogicException( 'The appointment has no time yet.' );
		}
		return $this->duration()->from( $this->start );
	}

	/** What the provider cannot give to anybody else. */
	public function blocked(): TimeRange {
		return $this->duration()->blocked( $this->range() );
	}

	/** Id of the line of this appointment or of one of its extras; the same in quote, booking and snapshot. */
	public function line_id( ?Extra $extra = null ): string {
		$number = $this->index + 1;
		return $extra === null ? "item-$number" : "item-$number-extra-{$extra->id()}";
	}
}
