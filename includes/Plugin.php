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

	/** The rest comes once the tables are known to be right: see InstallerModule. */
	public function boot(): void {
		$installer = new WordPress\InstallerModule(
			new Database\SchemaRecord(),
			$this->later( WordPress\Installer::class ),
			$this->later( Database\OwnTables::class ),
			function (): void {
				foreach ( $this->modules() as $module ) {
					$module->register();
				}
			}
		);
		$installer->register();
		( new WordPress\SiteHealthModule( $this->later( WordPress\SiteHealth::class ) ) )->register();
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
			Database\Schema::class => fn(): Database\Schema => new Database\Schema( array_map( [ $this->wiring, 'get' ], $this->table_sets() ) ),
			Database\Migrator::class => fn(): Database\Migrator => new Database\Migrator(
				$this->wiring->get( Database\Schema::class ),
				$this->wiring->get( Database\TableInstaller::class ),
				$this->wiring->get( Database\SchemaRecord::class ),
				$this->wiring->get( Database\Leases::class ),
				$this->migrations(),
				BOOKINGX_COUPONS_VERSION
			),
			WordPress\SiteHealth::class => fn(): WordPress\SiteHealth => new WordPress\SiteHealth( array_map( [ $this->wiring, 'get' ], $this->health_checks() ) ),
			Coupons\CouponRepository::class => Coupons\WpdbCoupons::class,
			Checkout\Holds::class => Checkout\WpdbHolds::class,
			Checkout\Counters::class => Checkout\WpdbCounters::class,
			Checkout\Slots::class => Checkout\WpdbSlots::class,
			Checkout\Uses::class => Checkout\WpdbUses::class,
			Checkout\BookingQuotes::class => Checkout\WpdbBookingQuotes::class,
			Rest\Idempotency\Requests::class => Rest\Idempotency\WpdbRequests::class,
			Rest\RateLimits\RateWindows::class => Rest\RateLimits\WpdbRateWindows::class,
			Coupons\RuleList::class => static fn(): Coupons\RuleList => Coupons\RuleList::installed(),
			Pricing\Rules::class => fn(): Pricing\Rules => $this->wiring->get( Coupons\RuleList::class )->offered(),
			Coupons\FactText::class => WordPress\SiteFactText::class,
			Host\Standalone\Catalogue\CatalogueStore::class => Host\Standalone\Catalogue\PostCatalogue::class,
			Host\Standalone\Orders\OrderStore::class => Host\Standalone\Orders\WpdbOrders::class,
			Host\BookingHost::class => Host\Standalone\StandaloneHost::class,
			WordPress\Templates::class => static fn(): WordPress\Templates => new WordPress\Templates( dirname( __DIR__ ) . '/templates' ),
			WordPress\Blocks::class   => static fn(): WordPress\Blocks => new WordPress\Blocks( dirname( __DIR__ ) . '/build' ),
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
			new Queue\QueueModule( $this->later( Queue\Dispatcher::class ), $this->later( Queue\OutboxStatus::class ) ),
			new Audit\AuditModule( $this->later( Audit\AuditSealer::class ) ),
			new Customers\CustomersModule( $this->later( Customers\Customers::class ), $this->later( Database\Transaction::class ) ),
			new Checkout\CheckoutModule( $this->later( Checkout\Checkout::class ) ),
			new Rest\RestModule( $this->later( Rest\RouteRegistrar::class ), $this->later( Rest\Envelope::class ) ),
			new Host\Standalone\StandaloneModule(
				new Host\CorePresence(),
				$this->later( Host\Standalone\Mails\BookingMails::class ),
				$this->later( Host\Standalone\Mails\Mailer::class ),
				$this->later( Host\Standalone\Orders\OrderStore::class ),
				$this->later( Checkout\Checkout::class ),
				$this->later( Host\Listeners::class )
			),
			new WordPress\AdminModule( $this->later( WordPress\AdminMenu::class ), $this->later( WordPress\AdminAssets::class ) ),
			new WordPress\BlocksModule( $this->later( WordPress\Blocks::class ) ),
			new Host\Standalone\Form\FormModule(
				new Host\CorePresence(),
				$this->later( Host\Standalone\Form\FormController::class ),
				$this->later( Host\Standalone\Form\BookingController::class )
			),
		];
	}

	/**
	 * Each slice's tables, one line each.
	 *
	 * @return list<class-string<Database\TableSet>>
	 */
	private function table_sets(): array {
		return [
			Database\LeaseTables::class,
			Queue\QueueTables::class,
			Audit\AuditTables::class,
			Customers\CustomerTables::class,
			Rest\RestTables::class,
			Coupons\CouponsTables::class,
			Checkout\CheckoutTables::class,
		];
	}

	/**
	 * Changes of what is stored that dbDelta() cannot make, ascending by number.
	 *
	 * @return list<Database\Migration>
	 */
	private function migrations(): array {
		return [];
	}

	/** @return list<class-string<WordPress\SiteHealthCheck>> */
	private function health_checks(): array {
		return [
			WordPress\SiteHealth\TablesCheck::class,
			WordPress\SiteHealth\DurabilityCheck::class,
			WordPress\SiteHealth\OutboxCheck::class,
			WordPress\SiteHealth\CheckoutCheck::class,
			WordPress\SiteHealth\CronCheck::class,
			WordPress\SiteHealth\ClockCheck::class,
			WordPress\SiteHealth\AuditCheck::class,
			WordPress\SiteHealth\TemplatesCheck::class,
		];
	}

	/**
	 * The controllers, one line each: their routes are the route table.
	 *
	 * @return list<class-string<Rest\RouteSource>>
	 */
	private function route_sources(): array {
		return [
			Checkout\CodesController::class,
			Checkout\DiscountsController::class,
			Coupons\CouponController::class,
			Coupons\CouponBatchController::class,
			WordPress\SettingsController::class,
			WordPress\CouponHistoryController::class,
			...( ( new Host\CorePresence() )->is_there() ? [] : $this->standalone_route_sources() ),
		];
	}

	/**
	 * Of the booking host of our own.
	 *
	 * @return list<class-string<Rest\RouteSource>>
	 */
	private function standalone_route_sources(): array {
		return [
			Host\Standalone\Rest\CatalogueController::class,
			Host\Standalone\Rest\AvailabilityController::class,
			Host\Standalone\Rest\QuoteController::class,
			Host\Standalone\Rest\BookController::class,
			Host\Standalone\Rest\OwnBookingController::class,
			Host\Standalone\Rest\TestPaymentController::class,
			Host\Standalone\Staff\BookingsController::class,
			Host\Standalone\Staff\CatalogueItemsController::class,
		];
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
