<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Host\Standalone\Staff;

use BookingX\Addons\Coupons\Host\Standalone\Catalogue\CatalogueMeta;
use BookingX\Addons\Coupons\Host\Standalone\Catalogue\CatalogueStore;
use BookingX\Addons\Coupons\Host\Standalone\Catalogue\Provider;
use BookingX\Addons\Coupons\Host\Standalone\Catalogue\WeekFormat;
use BookingX\Addons\Coupons\Host\Standalone\PostTypes;
use BookingX\Addons\Coupons\Rest\Problem;
use BookingX\Addons\Coupons\Rest\Schema;

defined( 'ABSPATH' ) || exit;

/**
 * Providers, as staff edit them.
 */
final class ProviderKind implements CatalogueKind {

	private CatalogueStore $catalogue;

	public function __construct( CatalogueStore $catalogue ) {
		$this->catalogue = $catalogue;
	}

	public function post_type(): string {
		return PostTypes::PROVIDER;
	}

	public function path(): string {
		return 'providers';
	}

	public function name(): string {
		return 'Provider';
	}

	public function fields(): array {
		$from = Schema::string( 5 )->pattern( '^([01]\d|2[0-3]):[0-5][05]$', '09:00' )->label( __( 'From', 'bookingx-coupons' ) )->required();
		$to   = Schema::string( 5 )->pattern( '^(([01]\d|2[0-3]):[0-5][05]|24:00)$', '17:30' )->label( __( 'To', 'bookingx-coupons' ) )->required();
		$open = Schema::object( [ 'weekday' => Schema::integer( 0, 6 )->label( __( 'Weekday', 'bookingx-coupons' ) )->required(), 'from' => $from, 'to' => $to ] );
		$off  = Schema::object(
			[
				'from' => Schema::date()->label( __( 'First day', 'bookingx-coupons' ) )->required(),
				'to'   => Schema::date()->label( __( 'Last day', 'bookingx-coupons' ) )->required(),
			]
		);
		return CatalogueFields::shared() + [
			'email'    => Schema::string( 100 )->pattern( '^$|@', 'ana@example.com' )->widget( 'email' )->label( __( 'E-mail', 'bookingx-coupons' ) )
				->help( __( 'Gets word of bookings and cancellations.', 'bookingx-coupons' ) )->default( '' ),
			'phone'    => Schema::string( 40 )->label( __( 'Phone', 'bookingx-coupons' ) )->default( '' ),
			'hours'    => Schema::list( $open, 70 )->widget( 'hours' )->label( __( 'Weekly hours', 'bookingx-coupons' ) )
				->help( __( 'Several ranges a day are possible; a range that ends before it starts goes on after midnight.', 'bookingx-coupons' ) )->default( [] ),
			'days_off' => Schema::list( $off, 200 )->widget( 'days_off' )->label( __( 'Days off', 'bookingx-coupons' ) )->default( [] ),
			'status'   => CatalogueFields::status(),
		];
	}

	public function all(): array {
		return array_map(
			static fn( Provider $provider ): array => [
				'id'          => $provider->id(),
				'title'       => $provider->title(),
				'description' => $provider->description(),
				'email'       => $provider->email(),
				'phone'       => $provider->phone(),
				'hours'       => WeekFormat::entries( $provider->hours()->week() ),
				'days_off'    => $provider->hours()->days_off(),
				'status'      => $provider->is_published() ? CatalogueFields::PUBLISHED : CatalogueFields::DRAFT,
			],
			array_values( $this->catalogue->providers() )
		);
	}

	public function stored( array $fields ): array {
		$email = CatalogueFields::text( $fields['email'] );
		if ( $email !== '' && is_email( $email ) === false ) {
			throw Problem::invalid( 'email', 'bad_format', __( 'An e-mail address, such as ana@example.com.', 'bookingx-coupons' ) );
		}
		return [
			'columns' => [
				'post_title'   => CatalogueFields::text( $fields['title'] ),
				'post_content' => CatalogueFields::text( $fields['description'] ),
				'post_status'  => CatalogueFields::text( $fields['status'] ),
			],
			'meta'    => [
				CatalogueMeta::PROVIDER_EMAIL => $email,
				CatalogueMeta::PROVIDER_PHONE => CatalogueFields::text( $fields['phone'] ),
				CatalogueMeta::PREPAYMENT     => 'N',
				CatalogueMeta::HOURS          => $this->json( $this->hours( $fields['hours'] ) ),
				CatalogueMeta::DAYS_OFF       => $this->json( $this->days_off( $fields['days_off'] ) ),
			],
			'terms'   => [],
		];
	}

	/**
	 * @param mixed $entries
	 * @return list<array{weekday: int, from: string, to: string}>
	 */
	private function hours( $entries ): array {
		$hours = WeekFormat::entries( WeekFormat::week( is_array( $entries ) ? $entries : [] ) );
		foreach ( $hours as $place => $range ) {
			if ( $range['from'] === $range['to'] ) {
				throw Problem::invalid( "hours.$place.to", 'empty_range', __( 'A range ends at another time than it starts. The whole day is 00:00 to 24:00.', 'bookingx-coupons' ) );
			}
		}
		return $hours;
	}

	/**
	 * @param mixed $entries
	 * @return list<array{from: string, to: string}>
	 */
	private function days_off( $entries ): array {
		$days = WeekFormat::ranges( is_array( $entries ) ? $entries : [] );
		foreach ( $days as $place => $range ) {
			if ( $range['to'] < $range['from'] ) {
				throw Problem::invalid( "days_off.$place.to", 'ends_before_start', __( 'The last day is not before the first.', 'bookingx-coupons' ) );
			}
		}
		return $days;
	}

	/** @param array<mixed> $value */
	private function json( array $value ): string {
		return json_encode( $value, JSON_THROW_ON_ERROR );
	}
}
