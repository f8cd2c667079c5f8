<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Host\Standalone\Orders;

use BookingX\Addons\Coupons\Clock;
use BookingX\Addons\Coupons\Host\InvalidSelection;
use BookingX\Addons\Coupons\Host\SelectionSchema;
use BookingX\Addons\Coupons\Host\Standalone\Catalogue\Extra;
use BookingX\Addons\Coupons\Host\Standalone\Catalogue\Menu;
use BookingX\Addons\Coupons\Host\Standalone\Catalogue\Provider;
use BookingX\Addons\Coupons\Host\Standalone\Catalogue\Service;

defined( 'ABSPATH' ) || exit;

/**
 * Turns a selection (SelectionSchema) into appointments, or says which part of it is not on sale.
 */
final class SelectionReader {

	private Menu $menu;
	private Clock $clock;

	public function __construct( Menu $menu, Clock $clock ) {
		$this->menu  = $menu;
		$this->clock = $clock;
	}

	/**
	 * @param array<string, mixed> $selection
	 * @return non-empty-list<Appointment>
	 * @throws InvalidSelection
	 */
	public function read( array $selection ): array {
		$items = $selection['items'] ?? null;
		if ( ! is_array( $items ) || $items === [] ) {
			throw new InvalidSelection( 'items', 'no_items', __( 'Choose a service first.', 'bookingx-coupons' ) );
		}
		if ( count( $items ) > SelectionSchema::MAX_ITEMS ) {
			/* translators: %d: number of services */
			$message = sprintf( __( 'At most %d services can be booked at once.', 'bookingx-coupons' ), SelectionSchema::MAX_ITEMS );
			throw new InvalidSelection( 'items', 'too_many', $message, [ 'most' => SelectionSchema::MAX_ITEMS ] );
		}
		$appointments = [];
		foreach ( array_values( $items ) as $index => $item ) {
			$appointments[] = $this->appointment( $index, is_array( $item ) ? $item : [] );
		}
		return $appointments;
	}

	/** @param array<array-key, mixed> $item */
	private function appointment( int $index, array $item ): Appointment {
		$path    = "items.$index";
		$service = $this->menu->service( $this->number( $item['service'] ?? 0 ) );
		if ( $service === null ) {
			throw new InvalidSelection( "$path.service", 'unknown_service', __( 'This service cannot be booked any more.', 'bookingx-coupons' ) );
		}
		$persons = $this->number( $item['persons'] ?? 1 );
		if ( $persons < 1 || $persons > $service->max_persons() ) {
			throw new InvalidSelection(
				"$path.persons",
				'too_many_persons',
				/* translators: %d: number of persons. */
				sprintf( _n( 'This service is for %d person.', 'This service is for up to %d persons.', $service->max_persons(), 'bookingx-coupons' ), $service->max_persons() ),
				[ 'maximum' => $service->max_persons() ]
			);
		}
		return new Appointment(
			$index,
			$service,
			$this->provider( $path, $service, $this->number( $item['provider'] ?? 0 ) ),
			$this->extras( $path, $service, $item['extras'] ?? [] ),
			$persons,
			isset( $item['start'] ) && is_string( $item['start'] ) ? $this->start( $path, $item['start'] ) : null
		);
	}

	private function provider( string $path, Service $service, int $id ): ?Provider {
		if ( $id === 0 ) {
			return null;
		}
		$provider = $this->menu->providers_of( $service )[ $id ] ?? null;
		if ( $provider === null ) {
			throw new InvalidSelection( "$path.provider", 'unknown_provider', __( 'This person does not do this service.', 'bookingx-coupons' ) );
		}
		return $provider;
	}

	/**
	 * @param mixed $chosen
	 * @return list<array{extra: Extra, quantity: int}>
	 */
	private function extras( string $path, Service $service, $chosen ): array {
		$on_sale = $this->menu->extras_of( $service );
		$extras  = [];
		foreach ( is_array( $chosen ) ? array_values( $chosen ) : [] as $place => $choice ) {
			$id       = $this->number( is_array( $choice ) ? $choice['id'] ?? 0 : 0 );
			$quantity = $this->number( is_array( $choice ) ? $choice['quantity'] ?? 1 : 0 );
			if ( ! isset( $on_sale[ $id ] ) || isset( $extras[ $id ] ) || $quantity < 1 ) {
				throw new InvalidSelection( "$path.extras.$place.id", 'unknown_extra', __( 'This extra does not go with the service.', 'bookingx-coupons' ) );
			}
			$extras[ $id ] = [ 'extra' => $on_sale[ $id ], 'quantity' => $quantity ];
		}
		return array_values( $extras );
	}

	private function start( string $path, string $wall_time ): \DateTimeImmutable {
		$start = \DateTimeImmutable::createFromFormat( '!Y-m-d\TH:i', $wall_time, $this->clock->zone() );
		// Comparing the text refuses 31 February and the hour that the clock jumps over in spring.
		if ( $start === false || $start->format( 'Y-m-d\TH:i' ) !== $wall_time ) {
			throw new InvalidSelection( "$path.start", 'no_such_time', __( 'There is no such date and time.', 'bookingx-coupons' ) );
		}
		return $start;
	}

	/** @param mixed $value */
	private function number( $value ): int {
		return is_int( $value ) ? $value : -1;
	}
}
