<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Host\Standalone\Form;

use BookingX\Addons\Coupons\Host\Standalone\Catalogue\Extra;
use BookingX\Addons\Coupons\Host\Standalone\Catalogue\Menu;
use BookingX\Addons\Coupons\Host\Standalone\Catalogue\Service;
use BookingX\Addons\Coupons\Host\Standalone\Payments\PaymentMethod;
use BookingX\Addons\Coupons\Host\Standalone\Payments\PaymentMethods;
use BookingX\Addons\Coupons\WordPress\MoneyFormat;

defined( 'ABSPATH' ) || exit;

/**
 * What can be booked, in words for the first step, and as names for the script.
 */
final class Offering {

	private Menu $menu;
	private PaymentMethods $methods;
	private MoneyFormat $money;

	public function __construct( Menu $menu, PaymentMethods $methods, MoneyFormat $money ) {
		$this->menu    = $menu;
		$this->methods = $methods;
		$this->money   = $money;
	}

	/** @return array<string, string> label by id, the usual one first */
	public function payments(): array {
		return array_map( static fn( PaymentMethod $method ): string => $method->label(), $this->methods->offered() );
	}

	public function has( int $service_id ): bool {
		return $this->menu->service( $service_id ) !== null;
	}

	/** @return list<array{id: int, name: string, text: string, duration: string, price: string, old_price: string, max_persons: int, extras: list<array{id: int, name: string, duration: string, price: string}>}> */
	public function services(): array {
		return array_map( fn( Service $service ): array => $this->service( $service ), array_values( $this->menu->services() ) );
	}

	/** @return array{services: array<int, array{name: string, providers: list<int>}>, providers: array<int, string>, extras: array<int, string>} */
	public function names(): array {
		$services = [];
		foreach ( $this->menu->services() as $id => $service ) {
			$services[ $id ] = [ 'name' => $service->title(), 'providers' => array_keys( $this->menu->providers_of( $service ) ) ];
		}
		$providers = [];
		foreach ( $this->menu->providers() as $id => $provider ) {
			$providers[ $id ] = $provider->title();
		}
		$extras = [];
		foreach ( $this->menu->extras() as $id => $extra ) {
			$extras[ $id ] = $extra->title();
		}
		return [ 'services' => $services, 'providers' => $providers, 'extras' => $extras ];
	}

	/** @return array{id: int, name: string, text: string, duration: string, price: string, old_price: string, max_persons: int, extras: list<array{id: int, name: string, duration: string, price: string}>} */
	private function service( Service $service ): array {
		return [
			'id'          => $service->id(),
			'name'        => $service->title(),
			'text'        => wp_strip_all_tags( $service->description() ),
			'duration'    => $this->duration( $service->minutes() ),
			'price'       => $this->money->text( $service->unit_price() ),
			'old_price'   => $service->is_reduced() ? $this->money->text( $service->price() ) : '',
			'max_persons' => $service->max_persons(),
			'extras'      => array_map( fn( Extra $extra ): array => $this->extra( $extra ), array_values( $this->menu->extras_of( $service ) ) ),
		];
	}

	/** @return array{id: int, name: string, duration: string, price: string} */
	private function extra( Extra $extra ): array {
		return [
			'id'       => $extra->id(),
			'name'     => $extra->title(),
			'duration' => $extra->minutes() === 0 ? '' : $this->duration( $extra->minutes() ),
			'price'    => '+' . $this->money->text( $extra->price() ),
		];
	}

	private function duration( int $minutes ): string {
		/* translators: %s: number of minutes */
		return sprintf( _n( '%s minute', '%s minutes', $minutes, 'bookingx-coupons' ), number_format_i18n( $minutes ) );
	}
}
