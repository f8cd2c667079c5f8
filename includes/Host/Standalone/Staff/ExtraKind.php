<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Host\Standalone\Staff;

use BookingX\Addons\Coupons\Checkout\QuotePresenter;
use BookingX\Addons\Coupons\Host\Standalone\BookingSettings;
use BookingX\Addons\Coupons\Host\Standalone\Catalogue\CatalogueMeta;
use BookingX\Addons\Coupons\Host\Standalone\Catalogue\CatalogueStore;
use BookingX\Addons\Coupons\Host\Standalone\Catalogue\Extra;
use BookingX\Addons\Coupons\Host\Standalone\PostTypes;
use BookingX\Addons\Coupons\Rest\Schema;

defined( 'ABSPATH' ) || exit;

/**
 * Extras, as staff edit them.
 */
final class ExtraKind implements CatalogueKind {

	private CatalogueStore $catalogue;
	private BookingSettings $settings;

	public function __construct( CatalogueStore $catalogue, BookingSettings $settings ) {
		$this->catalogue = $catalogue;
		$this->settings  = $settings;
	}

	public function post_type(): string {
		return PostTypes::EXTRA;
	}

	public function path(): string {
		return 'extras';
	}

	public function name(): string {
		return 'Extra';
	}

	public function fields(): array {
		return CatalogueFields::shared() + [
			'price'    => Schema::money()->label( __( 'Price', 'bookingx-coupons' ) )->required(),
			'minutes'  => CatalogueFields::minutes( 0 )->label( __( 'Adds to the length, in minutes', 'bookingx-coupons' ) )->default( 0 ),
			'services' => Schema::ids( 200 )->widget( 'services' )->label( __( 'Services', 'bookingx-coupons' ) )
				->help( __( 'None chosen: goes with every service.', 'bookingx-coupons' ) )->default( [] ),
			'status'   => CatalogueFields::status(),
		];
	}

	public function all(): array {
		return array_map(
			static fn( Extra $extra ): array => [
				'id'          => $extra->id(),
				'title'       => $extra->title(),
				'description' => $extra->description(),
				'price'       => QuotePresenter::money( $extra->price() ),
				'minutes'     => $extra->minutes(),
				'services'    => $extra->service_ids(),
				'status'      => $extra->is_published() ? CatalogueFields::PUBLISHED : CatalogueFields::DRAFT,
			],
			array_values( $this->catalogue->extras() )
		);
	}

	public function stored( array $fields ): array {
		$price    = CatalogueFields::price( $fields['price'], 'price', $this->settings->currency() );
		$minutes  = CatalogueFields::on_grid( $fields['minutes'], 'minutes' );
		$services = CatalogueFields::known_ids( $fields['services'], $this->catalogue->services(), 'services' );
		return [
			'columns' => [
				'post_title'   => CatalogueFields::text( $fields['title'] ),
				'post_content' => CatalogueFields::text( $fields['description'] ),
				'post_status'  => CatalogueFields::text( $fields['status'] ),
			],
			'meta'    => [
				CatalogueMeta::EXTRA_PRICE     => $price->to_decimal(),
				CatalogueMeta::EXTRA_TIME_UNIT => 'H',
				CatalogueMeta::EXTRA_HOURS     => (string) intdiv( $minutes, 60 ),
				CatalogueMeta::EXTRA_MINUTES   => (string) ( $minutes % 60 ),
				CatalogueMeta::EXTRA_SERVICES  => $services === [] ? '' : serialize( $services ),
			],
			'terms'   => [],
		];
	}
}
