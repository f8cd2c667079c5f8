<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Host\Standalone\Rest;

use BookingX\Addons\Coupons\Checkout\QuotePresenter;
use BookingX\Addons\Coupons\Host\Standalone\BookingSettings;
use BookingX\Addons\Coupons\Host\Standalone\Catalogue\Extra;
use BookingX\Addons\Coupons\Host\Standalone\Catalogue\Menu;
use BookingX\Addons\Coupons\Host\Standalone\Catalogue\Provider;
use BookingX\Addons\Coupons\Host\Standalone\Catalogue\Service;
use BookingX\Addons\Coupons\Host\Standalone\Payments\PaymentMethod;
use BookingX\Addons\Coupons\Host\Standalone\Payments\PaymentMethods;
use BookingX\Addons\Coupons\Rest\Input;
use BookingX\Addons\Coupons\Rest\Response;
use BookingX\Addons\Coupons\Rest\Route;
use BookingX\Addons\Coupons\Rest\RouteSource;
use BookingX\Addons\Coupons\Rest\Schema;

defined( 'ABSPATH' ) || exit;

/**
 * What can be booked.
 */
final class CatalogueController implements RouteSource {

	private Menu $menu;
	private PaymentMethods $methods;
	private BookingSettings $settings;

	public function __construct( Menu $menu, PaymentMethods $methods, BookingSettings $settings ) {
		$this->menu     = $menu;
		$this->methods  = $methods;
		$this->settings = $settings;
	}

	public function routes(): array {
		return [
			Route::get( 'standalone/catalogue', 'GetCatalogue' )
				->anyone( 'It is what the booking form shows.' )
				->returns( fn(): Schema => $this->schema() )
				->handled_by( [ $this, 'show' ] ),
		];
	}

	public function show( Input $input ): Response {
		return Response::ok(
			[
				'services'        => array_map( fn( Service $service ): array => $this->service( $service ), array_values( $this->menu->services() ) ),
				'providers'       => array_map(
					static fn( Provider $provider ): array => [ 'id' => $provider->id(), 'name' => $provider->title(), 'description' => $provider->description() ],
					array_values( $this->menu->providers() )
				),
				'extras'          => array_map(
					static fn( Extra $extra ): array => [ 'id' => $extra->id(), 'name' => $extra->title(), 'price' => QuotePresenter::money( $extra->price() ), 'minutes' => $extra->minutes() ],
					array_values( $this->menu->extras() )
				),
				'payment_methods' => array_map(
					static fn( PaymentMethod $method ): array => [ 'id' => $method->id(), 'name' => $method->label() ],
					array_values( $this->methods->offered() )
				),
				'currency'        => $this->settings->currency(),
			]
		);
	}

	/** @return array<string, mixed> */
	private function service( Service $service ): array {
		return [
			'id'          => $service->id(),
			'name'        => $service->title(),
			'description' => $service->description(),
			'categories'  => array_values( $service->categories() ),
			'location'    => $service->location(),
			'minutes'     => $service->minutes(),
			'price'       => QuotePresenter::money( $service->unit_price() ),
			'list_price'  => QuotePresenter::money( $service->price() ),
			'max_persons' => $service->max_persons(),
			'providers'   => array_keys( $this->menu->providers_of( $service ) ),
			'extras'      => array_keys( $this->menu->extras_of( $service ) ),
		];
	}

	private function schema(): Schema {
		$named = [ 'id' => Schema::id()->required(), 'name' => Schema::string( 200 )->required() ];
		return Schema::object(
			[
				'services'        => Schema::list(
					Schema::object(
						$named + [
							'description' => Schema::text( 10000 )->required(),
							'categories'  => Schema::list( Schema::string( 200 ), 50 )->required(),
							'location'    => Schema::string( 200 )->required(),
							'minutes'     => Schema::integer( 1, 1440 )->required(),
							'price'       => Schema::money()->required(),
							'list_price'  => Schema::money()->required(),
							'max_persons' => Schema::integer( 1, 50 )->required(),
							'providers'   => Schema::ids( 1000 )->required(),
							'extras'      => Schema::ids( 1000 )->required(),
						]
					),
					1000
				)->required(),
				'providers'       => Schema::list( Schema::object( $named + [ 'description' => Schema::text( 10000 )->required() ] ), 1000 )->required(),
				'extras'          => Schema::list( Schema::object( $named + [ 'price' => Schema::money()->required(), 'minutes' => Schema::integer( 0, 1440 )->required() ] ), 1000 )->required(),
				'payment_methods' => Schema::list( Schema::object( [ 'id' => Schema::string( 40 )->required(), 'name' => Schema::string( 200 )->required() ] ), 20 )->required(),
				'currency'        => Schema::string( 3 )->required(),
			]
		);
	}
}
