<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Conformance;

use BookingX\Addons\Coupons\Customers\EmailNormaliser;

/**
 * The conditions of a coupon of a case as restrictions of the engine.
 */
final class CaseRestrictions {

	private const WEEKDAYS = [ 'sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat' ];

	private CaseFile $coupon;
	private Names $names;

	public function __construct( CaseFile $coupon, Names $names ) {
		$this->coupon = $coupon;
		$this->names  = $names;
	}

	/** @return list<array{id: string, settings: array<string, mixed>}> */
	public function translated(): array {
		$list = [];
		foreach ( $this->about_lines() + $this->about_sums() + $this->about_times() + $this->about_people() as $id => $settings ) {
			if ( $settings !== null ) {
				$list[] = [ 'id' => $id, 'settings' => $settings ];
			}
		}
		return $list;
	}

	/** @return array<string, array<string, mixed>|null> */
	private function about_lines(): array {
		$between = $this->coupon->integers( 'unit_price_between' );
		return [
			'services'          => $this->ids( 'services', 'service' ),
			'excluded_services' => $this->ids( 'exclude_services', 'service' ),
			'providers'         => $this->ids( 'providers', 'provider' ),
			'required_services' => $this->ids( 'requires_services', 'service' ),
			'exclude_reduced'   => $this->coupon->flag( 'exclude_on_sale' ) ? [] : null,
			'unit_price_range'  => $between === [] ? null : [ 'from_minor' => $between[0], 'to_minor' => $between[1] ],
		];
	}

	/** @return array<string, array<string, mixed>|null> */
	private function about_sums(): array {
		$services = $this->names->ids( 'service', $this->coupon->texts( 'services' ) );
		return [
			'min_purchase' => $this->coupon->has( 'min_spend' ) ? [ 'minor' => $this->coupon->integer( 'min_spend' ) ] : null,
			'max_purchase' => $this->coupon->has( 'max_spend' ) ? [ 'minor' => $this->coupon->integer( 'max_spend' ) ] : null,
			'min_quantity' => $this->coupon->has( 'min_qty' ) ? [ 'quantity' => $this->coupon->integer( 'min_qty' ), 'services' => $services ] : null,
		];
	}

	/** @return array<string, array<string, mixed>|null> */
	private function about_times(): array {
		$zone = $this->coupon->text( 'timezone', 'UTC' );
		return [
			'date_range'        => $this->instants() ?? $this->dates( 'starts_on', 'expires_on', $zone ),
			'appointment_dates' => $this->dates( 'appointment_from', 'appointment_to', $zone ),
			'weekdays'          => $this->weekdays( 'appointment_weekdays', $zone ) ?? $this->weekdays( 'weekdays', $zone ),
			'hours'             => $this->hours( 'appointment_hours', $zone ) ?? $this->hours( 'hours', $zone ),
		];
	}

	/** @return array<string, array<string, mixed>|null> */
	private function about_people(): array {
		$normaliser = new EmailNormaliser();
		$emails     = array_values( array_filter( array_map( [ $normaliser, 'normalise' ], $this->coupon->texts( 'emails' ) ), 'is_string' ) );
		return [
			'named_customers' => $emails === [] ? null : [ 'emails' => $emails ],
			'customer_kind'   => $this->coupon->flag( 'first_time_only' ) ? [ 'kind' => 'new_only' ] : null,
		];
	}

	/** @return array<string, mixed>|null */
	private function ids( string $name, string $kind ): ?array {
		$names = $this->coupon->texts( $name );
		return $names === [] ? null : [ 'ids' => $this->names->ids( $kind, $names ) ];
	}

	/** @return array<string, mixed>|null */
	private function instants(): ?array {
		$range = [];
		foreach ( [ 'starts_at' => 'from', 'expires_at' => 'until' ] as $name => $end ) {
			if ( $this->coupon->has( $name ) ) {
				$range[ $end ] = ( new \DateTimeImmutable( $this->coupon->text( $name ) ) )->setTimezone( new \DateTimeZone( 'UTC' ) )->format( 'Y-m-d\TH:i' );
			}
		}
		return $range === [] ? null : $range + [ 'zone' => 'UTC' ];
	}

	/** @return array<string, mixed>|null */
	private function dates( string $from, string $until, string $zone ): ?array {
		if ( ! $this->coupon->has( $from ) && ! $this->coupon->has( $until ) ) {
			return null;
		}
		return [
			'from'  => $this->coupon->has( $from ) ? $this->coupon->text( $from ) : null,
			'until' => $this->coupon->has( $until ) ? $this->coupon->text( $until ) : null,
			'zone'  => $zone,
		];
	}

	/** @return array<string, mixed>|null */
	private function weekdays( string $name, string $zone ): ?array {
		$days = array_map( static fn( string $day ): int => (int) array_search( $day, self::WEEKDAYS, true ), $this->coupon->texts( $name ) );
		return $days === [] ? null : [ 'days' => $days, 'zone' => $zone ];
	}

	/** @return array<string, mixed>|null */
	private function hours( string $name, string $zone ): ?array {
		$hours = $this->coupon->texts( $name );
		return $hours === [] ? null : [ 'from' => $hours[0], 'until' => $hours[1], 'zone' => $zone ];
	}
}
