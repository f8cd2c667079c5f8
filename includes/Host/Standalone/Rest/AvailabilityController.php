<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Host\Standalone\Rest;

use BookingX\Addons\Coupons\Clock;
use BookingX\Addons\Coupons\Host\InvalidSelection;
use BookingX\Addons\Coupons\Host\Standalone\Availability\Opening;
use BookingX\Addons\Coupons\Host\Standalone\Availability\Schedule;
use BookingX\Addons\Coupons\Host\Standalone\Availability\Step;
use BookingX\Addons\Coupons\Host\Standalone\Availability\Wanted;
use BookingX\Addons\Coupons\Host\Standalone\Catalogue\Menu;
use BookingX\Addons\Coupons\Host\Standalone\Orders\Appointment;
use BookingX\Addons\Coupons\Host\Standalone\Orders\SelectionReader;
use BookingX\Addons\Coupons\Rest\Input;
use BookingX\Addons\Coupons\Rest\Problem;
use BookingX\Addons\Coupons\Rest\Response;
use BookingX\Addons\Coupons\Rest\Route;
use BookingX\Addons\Coupons\Rest\RouteSource;
use BookingX\Addons\Coupons\Rest\Schema;

defined( 'ABSPATH' ) || exit;

/**
 * Free times. A look, not a promise: the time is kept when the booking is made.
 */
final class AvailabilityController implements RouteSource {

	private const MAX_DAYS = 31;

	private Schedule $schedule;
	private SelectionReader $reader;
	private Menu $menu;
	private Clock $clock;

	public function __construct( Schedule $schedule, SelectionReader $reader, Menu $menu, Clock $clock ) {
		$this->schedule = $schedule;
		$this->reader   = $reader;
		$this->menu     = $menu;
		$this->clock    = $clock;
	}

	public function routes(): array {
		return [
			Route::get( 'standalone/availability', 'GetAvailability' )
				->anyone( 'Free times are what the booking form shows; taken ones are not told apart from closed ones.' )
				->accepts( fn(): Schema => $this->query() )
				->returns( fn(): Schema => $this->schema() )
				->handled_by( [ $this, 'show' ] ),
		];
	}

	public function show( Input $input ): Response {
		$zone   = $this->clock->zone();
		$wanted = array_map( fn( Appointment $appointment ): Wanted => $this->wanted( $appointment ), $this->appointments( $input ) );
		$days   = [];
		foreach ( $this->schedule->openings( $wanted, $input->string( 'from' ), $input->integer( 'days' ) ) as $date => $openings ) {
			$days[] = [
				'date'     => $date,
				'openings' => array_map( fn( Opening $opening ): array => $this->opening( $opening, $zone ), $openings ),
			];
		}
		return Response::ok( [ 'zone' => $zone->getName(), 'days' => $days ] );
	}

	/** @return list<Appointment> one after the other */
	private function appointments( Input $input ): array {
		$items = json_decode( $input->string( 'items' ), true, 8 );
		if ( ! is_array( $items ) ) {
			throw Problem::invalid( 'items', 'not_json', __( 'Send the services as a JSON list.', 'bookingx-coupons' ) );
		}
		try {
			return $this->reader->read( [ 'items' => array_map( [ $this, 'timeless' ], $items ) ] );
		} catch ( InvalidSelection $error ) {
			throw SelectionProblem::of( $error );
		}
	}

	/**
	 * An item without the time that was chosen for it before, its extras by id or with quantities.
	 *
	 * @param mixed $item
	 * @return array<mixed>
	 */
	private function timeless( $item ): array {
		$item   = is_array( $item ) ? $item : [];
		$extras = is_array( $item['extras'] ?? null ) ? $item['extras'] : [];
		unset( $item['start'] );
		$item['extras'] = array_map( static fn( $extra ) => is_int( $extra ) ? [ 'id' => $extra, 'quantity' => 1 ] : $extra, array_values( $extras ) );
		return $item;
	}

	private function wanted( Appointment $appointment ): Wanted {
		$provider = $appointment->provider();
		return new Wanted(
			$appointment->service()->id(),
			$appointment->duration(),
			$provider === null ? $this->menu->providers_of( $appointment->service() ) : [ $provider->id() => $provider ]
		);
	}

	/** @return array<string, mixed> */
	private function opening( Opening $opening, \DateTimeZone $zone ): array {
		return [
			'start'     => Wire::wall_time( $opening->start(), $zone ),
			'end'       => Wire::wall_time( $opening->end(), $zone ),
			'providers' => $opening->provider_ids(),
			'steps'     => array_map(
				static fn( Step $step ): array => [
					'service'  => $step->service_id(),
					'provider' => $step->provider_id(),
					'start'    => Wire::wall_time( $step->range()->start(), $zone ),
				],
				$opening->steps()
			),
		];
	}

	private function query(): Schema {
		return Schema::object(
			[
				'items' => Schema::string( 4000 )->label( __( 'Services', 'bookingx-coupons' ) )
					->help( __( 'JSON list of {service, provider, persons, extras}; several follow one another.', 'bookingx-coupons' ) )->required(),
				'from'  => Schema::date()->label( __( 'First day', 'bookingx-coupons' ) )->required(),
				'days'  => Schema::integer( 1, self::MAX_DAYS )->label( __( 'Days', 'bookingx-coupons' ) )->default( 7 ),
			]
		);
	}

	private function schema(): Schema {
		$step = Schema::object( [ 'service' => Schema::id()->required(), 'provider' => Schema::id()->required(), 'start' => Schema::string( 16 )->required() ] );
		return Schema::object(
			[
				'zone' => Schema::string( 64 )->required(),
				'days' => Schema::list(
					Schema::object(
						[
							'date'     => Schema::date()->required(),
							'openings' => Schema::list(
								Schema::object(
									[
										'start'     => Schema::string( 16 )->required(),
										'end'       => Schema::string( 16 )->required(),
										'providers' => Schema::ids( 1000 )->required(),
										'steps'     => Schema::list( $step, 10 )->required(),
									]
								),
								288
							)->required(),
						]
					),
					self::MAX_DAYS
				)->required(),
			]
		);
	}
}
