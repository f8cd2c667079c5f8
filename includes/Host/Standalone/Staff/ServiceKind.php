<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Host\Standalone\Staff;

use BookingX\Addons\Coupons\Checkout\QuotePresenter;
use BookingX\Addons\Coupons\Host\Standalone\BookingSettings;
use BookingX\Addons\Coupons\Host\Standalone\Catalogue\CatalogueMeta;
use BookingX\Addons\Coupons\Host\Standalone\Catalogue\CatalogueStore;
use BookingX\Addons\Coupons\Host\Standalone\Catalogue\Service;
use BookingX\Addons\Coupons\Host\Standalone\PostTypes;
use BookingX\Addons\Coupons\Rest\Problem;
use BookingX\Addons\Coupons\Rest\Schema;

defined( 'ABSPATH' ) || exit;

/**
 * Services, as staff edit them.
 */
final class ServiceKind implements CatalogueKind {

	private CatalogueStore $catalogue;
	private BookingSettings $settings;

	public function __construct( CatalogueStore $catalogue, BookingSettings $settings ) {
		$this->catalogue = $catalogue;
		$this->settings  = $settings;
	}

	public function post_type(): string {
		return PostTypes::SERVICE;
	}

	public function path(): string {
		return 'services';
	}

	public function name(): string {
		return 'Service';
	}

	public function fields(): array {
		return CatalogueFields::shared() + [
			'price'                 => Schema::money()->label( __( 'Price', 'bookingx-coupons' ) )->required(),
			'minutes'               => CatalogueFields::minutes( 5 )->label( __( 'Length in minutes', 'bookingx-coupons' ) )->required(),
			'providers'             => Schema::ids( 200 )->widget( 'providers' )->label( __( 'Providers', 'bookingx-coupons' ) )
				->help( __( 'Nobody chosen: every provider does it.', 'bookingx-coupons' ) )->default( [] ),
			'category'              => Schema::string( 100 )->label( __( 'Category', 'bookingx-coupons' ) )->default( '' ),
			'sale_price'            => Schema::money()->nullable()->label( __( 'Sale price', 'bookingx-coupons' ) )
				->help( __( 'Charged instead of the price. Coupons can leave out what is reduced already.', 'bookingx-coupons' ) )->default( null ),
			'buffer_before_minutes' => CatalogueFields::minutes( 0 )->label( __( 'Break before, in minutes', 'bookingx-coupons' ) )->default( 0 ),
			'buffer_after_minutes'  => CatalogueFields::minutes( 0 )->label( __( 'Break after, in minutes', 'bookingx-coupons' ) )->default( 0 ),
			'max_persons'           => Schema::integer( 1, 50 )->label( __( 'Persons at most', 'bookingx-coupons' ) )
				->help( __( 'Each pays the price; they share the appointment.', 'bookingx-coupons' ) )->default( 1 ),
			'location'              => Schema::string( 200 )->label( __( 'Place', 'bookingx-coupons' ) )->default( '' ),
			'tax_percent'           => Schema::percent()->nullable()->label( __( 'Tax', 'bookingx-coupons' ) )
				->help( __( 'Empty: the rate of the site.', 'bookingx-coupons' ) )->default( null ),
			'status'                => CatalogueFields::status(),
		];
	}

	public function all(): array {
		return array_map( fn( Service $service ): array => $this->wire( $service ), array_values( $this->catalogue->services() ) );
	}

	public function stored( array $fields ): array {
		$currency  = $this->settings->currency();
		$price     = CatalogueFields::price( $fields['price'], 'price', $currency );
		$sale      = $fields['sale_price'] === null ? null : CatalogueFields::price( $fields['sale_price'], 'sale_price', $currency );
		$minutes   = CatalogueFields::on_grid( $fields['minutes'], 'minutes' );
		$category  = CatalogueFields::text( $fields['category'] );
		$providers = CatalogueFields::known_ids( $fields['providers'], $this->catalogue->providers(), 'providers' );
		if ( $sale !== null && $sale->covers( $price ) ) {
			throw Problem::invalid( 'sale_price', 'not_lower', __( 'A sale price is lower than the price.', 'bookingx-coupons' ) );
		}
		return [
			'columns' => [
				'post_title'   => CatalogueFields::text( $fields['title'] ),
				'post_content' => CatalogueFields::text( $fields['description'] ),
				'post_status'  => CatalogueFields::text( $fields['status'] ),
			],
			'meta'    => [
				CatalogueMeta::PRICE         => $price->to_decimal(),
				CatalogueMeta::SALE_PRICE    => $sale === null ? '' : $sale->to_decimal(),
				CatalogueMeta::TIME_UNIT     => 'H',
				CatalogueMeta::HOURS_LONG    => (string) intdiv( $minutes, 60 ),
				CatalogueMeta::MINUTES       => (string) ( $minutes % 60 ),
				CatalogueMeta::IS_EXTENDED   => 'N',
				CatalogueMeta::ALL_PROVIDERS => $providers === [] ? 'Y' : 'N',
				CatalogueMeta::PROVIDERS     => serialize( $providers === [] ? array_keys( $this->catalogue->providers() ) : $providers ),
				CatalogueMeta::BUFFER_BEFORE => (string) CatalogueFields::on_grid( $fields['buffer_before_minutes'], 'buffer_before_minutes' ),
				CatalogueMeta::BUFFER_AFTER  => (string) CatalogueFields::on_grid( $fields['buffer_after_minutes'], 'buffer_after_minutes' ),
				CatalogueMeta::MAX_PERSONS   => is_int( $fields['max_persons'] ) ? (string) $fields['max_persons'] : '1',
				CatalogueMeta::TAX           => is_string( $fields['tax_percent'] ) ? (string) $this->basis_points( $fields['tax_percent'] ) : '',
				CatalogueMeta::CATEGORY      => $category,
				CatalogueMeta::LOCATION      => CatalogueFields::text( $fields['location'] ),
			],
			'terms'   => [ PostTypes::SERVICE_CATEGORY => $category === '' ? [] : [ $category ] ],
		];
	}

	/** @return array<string, mixed> */
	private function wire( Service $service ): array {
		$tax  = $service->tax_basis_points();
		$sale = $service->sale_price();
		return [
			'id'                    => $service->id(),
			'title'                 => $service->title(),
			'description'           => $service->description(),
			'price'                 => QuotePresenter::money( $service->price() ),
			'minutes'               => $service->minutes(),
			'providers'             => $service->provider_ids(),
			'category'              => $service->category(),
			'sale_price'            => $sale === null ? null : QuotePresenter::money( $sale ),
			'buffer_before_minutes' => $service->buffer_before_minutes(),
			'buffer_after_minutes'  => $service->buffer_after_minutes(),
			'max_persons'           => $service->max_persons(),
			'location'              => $service->location(),
			'tax_percent'           => $tax === null ? null : sprintf( '%d.%02d', intdiv( $tax, 100 ), $tax % 100 ),
			'status'                => $service->is_published() ? CatalogueFields::PUBLISHED : CatalogueFields::DRAFT,
		];
	}

	/** "7.5" → 750. */
	private function basis_points( string $percent ): int {
		$parts = explode( '.', "$percent." );
		return (int) $parts[0] * 100 + (int) str_pad( $parts[1], 2, '0' );
	}
}
