<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Architecture;

/**
 * Who may know whom. A slice stands on the ground and uses another slice only through what is listed here: its service,
 * its port or its values. Who needs another line adds it on purpose.
 */
final class DirectionTest extends ArchitectureTestCase {

	/** What every slice may use. */
	private const GROUND = [
		'Pricing\\*',
		'Database\\*',
		'Rest\\*',
		'Clock',
		'Secrets',
		'Audit\\AuditLog',
		'Queue\\Outbox',
		'Queue\\Event',
		'WordPress\\Module',
		'WordPress\\Settings',
		'WordPress\\Capabilities',
		'WordPress\\Heartbeat',
		'WordPress\\MoneyFormat',
		'WordPress\\Templates',
	];

	/** What stands below the slices, and so may use little or nothing of ours. */
	private const LOW = [
		'Pricing'  => [],
		'Database' => [ 'Clock' ],
		'Rest'     => [ 'Database\\*', 'Pricing\\Money', 'Pricing\\InvalidMoney', 'WordPress\\Module', 'WordPress\\Settings', 'Clock', 'Secrets' ],
		'Audit'    => [ 'Database\\*', 'WordPress\\Module', 'WordPress\\Heartbeat', 'Clock', 'Secrets' ],
		'Queue'    => [ 'Database\\*', 'WordPress\\Module', 'WordPress\\Heartbeat', 'Clock' ],
	];

	/** The seams between slices. */
	private const SEAMS = [
		'Customers' => [],
		'Coupons'   => [
			// Setting a limit recounts what is taken, in the same transaction.
			'Checkout\\Counters',
			'Checkout\\HoldItem',
			'Checkout\\Usage',
			'Checkout\\UseStatus',
			'Checkout\\Uses',
			// A coupon names what the host sells, and who used it there.
			'Host\\BookingHost',
			'Host\\CatalogueEntry',
		],
		'Checkout'  => [
			'Coupons\\CodeForm',
			'Coupons\\Coupon',
			'Coupons\\CouponCode',
			'Coupons\\CouponRepository',
			'Coupons\\CouponStatus',
			'Coupons\\FoundCode',
			'Coupons\\OfferFactory',
			'Coupons\\RuleWords',
			'Customers\\Customer',
			'Customers\\CustomerKey',
			'Customers\\Customers',
			'Host\\BookingHost',
			'Host\\DiscountWords',
			'Host\\InvalidSelection',
			'Host\\SelectionSchema',
		],
		'Host'      => [
			'Checkout\\Checkout',
			'Checkout\\CheckoutContext',
			'Checkout\\CheckoutRequest',
			'Checkout\\CheckoutToken',
			'Checkout\\CheckoutTokens',
			'Checkout\\CodesSchema',
			'Checkout\\Hold',
			'Checkout\\QuotePresenter',
			'Checkout\\QuoteSchema',
			'Checkout\\SlotRange',
			'Checkout\\Slots',
			'Checkout\\Submission',
			'Customers\\Customer',
			'Customers\\Customers',
			// Who did what stands in the history of an order.
			'Audit\\Actor',
		],
		'WordPress' => [
			// The adapter to WordPress: it stands behind the ports of the slices and shows their state.
			'Audit\\*',
			'Queue\\*',
			'Customers\\Accounts',
			'Coupons\\FactText',
			'Checkout\\Reconciliation',
			'Host\\BookingHost',
		],
	];

	/** Where everything is put together. */
	private const ROOT_FILES = [ 'includes/Plugin.php', 'includes/Wiring.php', 'includes/public-api.php' ];

	public function test_every_slice_uses_only_what_is_listed(): void {
		self::assertKept( [ self::class, 'foreign_uses' ], Source::below( 'includes' ) );
	}

	/** @dataProvider offenders */
	public function test_a_use_that_is_not_listed_is_noticed( string $path, string $body ): void {
		self::assertBroken( [ self::class, 'foreign_uses' ], $path, $body );
	}

	/** @return array<string, array{string, string}> */
	public function offenders(): array {
		return [
			'slice into a slice'         => [ 'includes/Coupons/Offender.php', 'use BookingX\Addons\Coupons\Host\Standalone\PostTypes; new PostTypes();' ],
			'value of a slice not named' => [ 'includes/Checkout/Offender.php', 'use BookingX\Addons\Coupons\Coupons\WpdbCoupons; new WpdbCoupons();' ],
			'database into a slice'      => [ 'includes/Database/Offender.php', 'use BookingX\Addons\Coupons\Coupons\Coupon; new Coupon();' ],
			'pricing into a slice'       => [ 'includes/Pricing/Offender.php', 'use BookingX\Addons\Coupons\Coupons\Coupon; new Coupon();' ],
			'rest into a slice'          => [ 'includes/Rest/Offender.php', 'use BookingX\Addons\Coupons\Coupons\Coupon; new Coupon();' ],
			'a slice nobody listed'      => [ 'includes/Lottery/Offender.php', 'use BookingX\Addons\Coupons\Coupons\Coupon; new Coupon();' ],
			'the composition root'       => [ 'includes/Coupons/Offender.php', 'use BookingX\Addons\Coupons\Plugin; new Plugin();' ],
		];
	}

	public function test_no_seam_is_listed_that_nobody_uses(): void {
		$used = [];
		foreach ( Source::below( 'includes' ) as $source ) {
			$used[ self::slice_of( $source ) ] = array_merge( $used[ self::slice_of( $source ) ] ?? [], self::own_names( $source ) );
		}
		$idle = [];
		foreach ( self::SEAMS as $slice => $seams ) {
			foreach ( $seams as $seam ) {
				if ( array_filter( $used[ $slice ] ?? [], static fn( string $name ): bool => self::fits( $name, $seam ) ) === [] ) {
					$idle[] = "$slice → $seam";
				}
			}
		}
		self::assertSame( [], $idle );
	}

	/** @return list<string> */
	public static function foreign_uses( Source $source ): array {
		if ( in_array( $source->path(), self::ROOT_FILES, true ) ) {
			return [];
		}
		$slice = self::slice_of( $source );
		if ( $slice === '' ) {
			return [];
		}
		$allowed = array_merge( [ "$slice\\*" ], self::LOW[ $slice ] ?? array_merge( self::GROUND, self::SEAMS[ $slice ] ?? [] ) );
		$foreign = array_filter(
			self::own_names( $source ),
			static function ( string $name ) use ( $allowed ): bool {
				foreach ( $allowed as $pattern ) {
					if ( self::fits( $name, $pattern ) ) {
						return false;
					}
				}
				return true;
			}
		);
		return array_values( array_map( static fn( string $name ): string => "$slice uses $name", $foreign ) );
	}

	/** '' for the services at the root, which may use every slice. */
	private static function slice_of( Source $source ): string {
		$parts = explode( '/', $source->path() );
		return count( $parts ) > 2 ? $parts[1] : '';
	}

	/** @return list<string> our classes that it names, without the root namespace */
	private static function own_names( Source $source ): array {
		$names = [];
		foreach ( $source->classes() as $name ) {
			if ( strpos( $name, Source::ROOT ) === 0 ) {
				$names[] = substr( $name, strlen( Source::ROOT ) );
			}
		}
		return $names;
	}

	private static function fits( string $name, string $pattern ): bool {
		return $pattern === $name || substr( $pattern, -1 ) === '*' && strpos( $name, substr( $pattern, 0, -1 ) ) === 0;
	}
}
