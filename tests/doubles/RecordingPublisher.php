<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Doubles;

use BookingX\Addons\Coupons\Queue\Event;
use BookingX\Addons\Coupons\Queue\EventPublisher;

/** Remembers what it was told, and throws when a test wants it to. */
final class RecordingPublisher implements EventPublisher {

	/** @var list<Event> */
	private array $events = [];

	/** @var \Closure( Event ): void|null */
	private ?\Closure $listener = null;

	public function publish( Event $event ): void {
		$this->events[] = $event;
		if ( $this->listener !== null ) {
			( $this->listener )( $event );
		}
	}

	/** @param (\Closure( Event ): void)|null $listener */
	public function listen( ?\Closure $listener ): void {
		$this->listener = $listener;
	}

	/** @return list<Event> */
	public function events(): array {
		return $this->events;
	}

	/** @return list<string> */
	public function names(): array {
		return array_map( static fn( Event $event ): string => $event->name(), $this->events );
	}
}
