<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Support;

use BookingX\Addons\Coupons\Checkout\CheckoutToken;
use BookingX\Addons\Coupons\Checkout\Submission;
use BookingX\Addons\Coupons\Clock;
use BookingX\Addons\Coupons\Coupons\Coupon;
use BookingX\Addons\Coupons\Coupons\CouponEditor;
use BookingX\Addons\Coupons\Coupons\CouponRepository;
use BookingX\Addons\Coupons\Coupons\CouponStatus;
use BookingX\Addons\Coupons\Coupons\CouponValues;
use BookingX\Addons\Coupons\Host\Standalone\Orders\BookOrder;
use BookingX\Addons\Coupons\Host\Standalone\Orders\BookRequest;
use BookingX\Addons\Coupons\Host\Standalone\Orders\Contact;
use BookingX\Addons\Coupons\Host\Standalone\Orders\Order;
use BookingX\Addons\Coupons\Host\Standalone\Orders\OrderStore;
use BookingX\Addons\Coupons\Host\Standalone\Staff\CatalogueEditor;
use BookingX\Addons\Coupons\Host\Standalone\Staff\CatalogueKind;
use BookingX\Addons\Coupons\Host\Standalone\Staff\ExtraKind;
use BookingX\Addons\Coupons\Host\Standalone\Staff\ProviderKind;
use BookingX\Addons\Coupons\Host\Standalone\Staff\ServiceKind;
use BookingX\Addons\Coupons\Plugin;
use BookingX\Addons\Coupons\Pricing\Money;
use BookingX\Addons\Coupons\Rest\Schema;
use BookingX\Addons\Coupons\Tests\Doubles\FrozenClock;
use BookingX\Addons\Coupons\Wiring;
use BookingX\Addons\Coupons\WordPress\Settings;

/**
 * A small shop in the site's own database, run by the plugin's own services but with a clock that stands still: Monday,
 * 23 November 2026, eight o'clock in Vienna. Ana and Ben work from nine to five every day.
 */
final class Salon {

	public FrozenClock $clock;
	public int $ana;
	public int $ben;
	public int $massage;
	public int $stones;

	private Plugin $plugin;

	/** @param array<string, mixed> $settings of the group booking_settings */
	public function __construct( array $settings = [] ) {
		$this->clock  = new FrozenClock( '2026-11-23 07:00:00', 'Europe/Vienna' );
		$this->plugin = $this->plugin_with( $this->clock );
		$this->settings( $settings + [ 'lead_time_minutes' => 0, 'horizon_days' => 30, 'slot_step_minutes' => 30, 'cancel_until_hours' => 24 ] );
		$this->ana     = $this->add( ProviderKind::class, [ 'title' => 'Ana', 'email' => 'ana@shop.example', 'hours' => $this->every_day( '09:00', '17:00' ) ] );
		$this->ben     = $this->add( ProviderKind::class, [ 'title' => 'Ben', 'hours' => $this->every_day( '09:00', '17:00' ) ] );
		$this->massage = $this->add( ServiceKind::class, [ 'title' => 'Massage', 'price' => $this->usd( '60.00' ), 'minutes' => 60, 'buffer_after_minutes' => 30, 'max_persons' => 2 ] );
		$this->stones  = $this->add( ExtraKind::class, [ 'title' => 'Hot stones', 'price' => $this->usd( '15.00' ), 'minutes' => 15 ] );
	}

	/**
	 * A service of the shop's plugin: the site's own, but with the shop's clock.
	 *
	 * @template T of object
	 * @param class-string<T> $type
	 * @return T
	 */
	public function get( string $type ): object {
		return $this->plugin->get( $type );
	}

	/** @param array<string, mixed> $changes of the group booking_settings */
	public function settings( array $changes ): void {
		$this->get( Settings::class )->update( [ 'booking_settings' => $changes ] );
	}

	/**
	 * @param class-string<CatalogueKind> $kind
	 * @param array<string, mixed>        $fields others have their defaults
	 */
	public function add( string $kind, array $fields ): int {
		$kind     = $this->get( $kind );
		$defaults = array_map( static fn( Schema $field ) => $field->to_array()['default'] ?? null, $kind->fields() );
		return $this->get( CatalogueEditor::class )->create( $kind, $fields + $defaults );
	}

	/**
	 * @param array<string, mixed> $changes of the only item
	 * @return array{items: non-empty-list<array<string, mixed>>, payment_method: string}
	 */
	public function selection( array $changes = [], string $payment_method = 'on_site' ): array {
		return [
			'items'          => [ $changes + [ 'service' => $this->massage, 'provider' => $this->ana, 'persons' => 1, 'extras' => [], 'start' => '2026-11-24T10:00' ] ],
			'payment_method' => $payment_method,
		];
	}

	/**
	 * @param array<string, mixed> $selection
	 * @param list<string>         $codes
	 */
	public function book( array $selection, string $accepted = '60.00', array $codes = [], ?string $checkout_key = null, string $email = 'eva@home.example', ?int $account_id = null ): Submission {
		return $this->get( BookOrder::class )->book(
			new BookRequest(
				$selection,
				new Contact( 'Eva Maria Example', $email, '', 'Second floor' ),
				$account_id,
				new CheckoutToken( $checkout_key ?? bin2hex( random_bytes( 16 ) ), $codes ),
				Money::from_decimal( $accepted, 'USD' )
			)
		);
	}

	public function order( int $booking_id ): Order {
		$order = $this->get( OrderStore::class )->find( $booking_id );
		if ( $order === null ) {
			throw new \LogicException( "There is no booking $booking_id." );
		}
		return $order;
	}

	/** Ten per cent off. */
	public function coupon( string $code, ?int $limit = null ): Coupon {
		$values                           = new CouponValues();
		$values->name                     = $code;
		$values->code                     = $code;
		$values->usage_limit              = $limit;
		$values->usage_limit_per_customer = null;
		$values->terms                    = [ 'discount_type' => 'percentage', 'discount_value' => [ 'basis_points' => 1000 ], 'restrictions' => [] ];
		$editor                           = $this->get( CouponEditor::class );
		return $editor->change_status( $editor->create( $values, 0 ), CouponStatus::ACTIVE );
	}

	public function times_used( Coupon $coupon ): int {
		$now = $this->get( CouponRepository::class )->find( $coupon->id() );
		return $now === null ? 0 : $now->times_used();
	}

	/** @return array{amount: string, currency: string} */
	public function usd( string $amount ): array {
		return [ 'amount' => $amount, 'currency' => 'USD' ];
	}

	/** @return list<array{weekday: int, from: string, to: string}> */
	private function every_day( string $from, string $to ): array {
		return array_map( static fn( int $weekday ): array => [ 'weekday' => $weekday, 'from' => $from, 'to' => $to ], range( 0, 6 ) );
	}

	private function plugin_with( Clock $clock ): Plugin {
		$plugin   = new Plugin();
		$wiring   = ( new \ReflectionProperty( Plugin::class, 'wiring' ) );
		$bindings = ( new \ReflectionProperty( Wiring::class, 'bindings' ) );
		$wiring->setAccessible( true );
		$bindings->setAccessible( true );
		$wired = $wiring->getValue( $plugin );
		if ( is_object( $wired ) ) {
			$bindings->setValue( $wired, [ Clock::class => static fn(): Clock => $clock ] + (array) $bindings->getValue( $wired ) );
		}
		return $plugin;
	}
}
