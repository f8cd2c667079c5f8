<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons;

use BookingX\Addons\Coupons\WordPress\Module;

defined( 'ABSPATH' ) || exit;

/**
 * Composition root: says which class stands behind which interface and which modules take part.
 *
 * Nothing is built before a hook needs it, so a page without our blocks pays for this file and the module list only.
 */
final class Plugin {

	private Wiring $wiring;

	public function __construct() {
		$this->wiring = new Wiring( $this->bindings() );
	}

	public function boot(): void {
		foreach ( $this->modules() as $module ) {
			$module->register();
		}
	}

	/**
	 * A service by its type; for the documented services, tests and tools.
	 *
	 * @template T of object
	 * @param class-string<T> $type
	 * @return T
	 */
	public function get( string $type ): object {
		return $this->wiring->get( $type );
	}

	/** @return array<string, class-string|\Closure> */
	private function bindings(): array {
		return [
			\wpdb::class => static function (): \wpdb {
				/** @var \wpdb $wpdb */
				global $wpdb;
				return $wpdb;
			},
			Clock::class               => WordPress\SystemClock::class,
			Secrets::class             => WordPress\OptionSecrets::class,
			Audit\ActorSource::class   => WordPress\CurrentActor::class,
			Queue\EventPublisher::class => WordPress\HookPublisher::class,
			Customers\CustomerStore::class => Customers\WpdbCustomers::class,
			Customers\Accounts::class  => WordPress\UserAccounts::class,
			WordPress\SettingsStore::class => WordPress\OptionSettings::class,
			Coupons\CouponRepository::class => Coupons\WpdbCoupons::class,
			Rest\Idempotency\Requests::class => Rest\Idempotency\WpdbRequests::class,
			Rest\RateLimits\RateWindows::class => Rest\RateLimits\WpdbRateWindows::class,
			Pricing\Rules::class => static fn(): Pricing\Rules => Coupons\RuleWords::rules(),
			Coupons\FactText::class => WordPress\SiteFactText::class,
			Rest\RouteTable::class => fn(): Rest\RouteTable => new Rest\RouteTable( array_map( [ $this->wiring, 'get' ], $this->route_sources() ) ),
		];
	}

	/**
	 * In the order in which they add their hooks.
	 *
	 * @return list<Module>
	 */
	private function modules(): array {
		return [
			new Rest\RestModule( $this->later( Rest\RouteRegistrar::class ), $this->later( Rest\Envelope::class ) ),
		];
	}

	/**
	 * The controllers, one line each: their routes are the route table.
	 *
	 * @return list<class-string<Rest\RouteSource>>
	 */
	private function route_sources(): array {
		return [];
	}

	/**
	 * Builds the object when it is first asked for.
	 *
	 * @template T of object
	 * @param class-string<T> $type
	 * @return \Closure(): T
	 */
	private function later( string $type ): \Closure {
		return fn(): object => $this->wiring->get( $type );
	}
}
