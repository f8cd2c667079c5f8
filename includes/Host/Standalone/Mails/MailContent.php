<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Host\Standalone\Mails;

use BookingX\Addons\Coupons\Checkout\Checkout;
use BookingX\Addons\Coupons\Clock;
use BookingX\Addons\Coupons\Host\DiscountWords;
use BookingX\Addons\Coupons\Host\Panels;
use BookingX\Addons\Coupons\Host\Standalone\Orders\Order;
use BookingX\Addons\Coupons\Host\Standalone\Orders\OrderAccess;
use BookingX\Addons\Coupons\Host\Standalone\Orders\OrderedAppointment;
use BookingX\Addons\Coupons\Host\Standalone\Payments\PaymentMethods;
use BookingX\Addons\Coupons\Pricing\Quote;
use BookingX\Addons\Coupons\WordPress\MoneyFormat;
use BookingX\Addons\Coupons\WordPress\Settings;

defined( 'ABSPATH' ) || exit;

/**
 * What mails about a booking say. Texts are plain here; the templates escape them.
 */
final class MailContent {

	private Checkout $checkout;
	private OrderAccess $access;
	private PaymentMethods $methods;
	private MoneyFormat $money;
	private Panels $panels;
	private Clock $clock;
	private Settings $settings;

	public function __construct( Checkout $checkout, OrderAccess $access, PaymentMethods $methods, MoneyFormat $money, Panels $panels, Clock $clock, Settings $settings ) {
		$this->checkout = $checkout;
		$this->access   = $access;
		$this->methods  = $methods;
		$this->money    = $money;
		$this->panels   = $panels;
		$this->clock    = $clock;
		$this->settings = $settings;
	}

	public function subject( string $kind, Order $order ): string {
		$site    = wp_specialchars_decode( get_bloginfo( 'name' ), ENT_QUOTES );
		$formats = [
			/* translators: 1: name of the site, 2: date and time of the appointment. */
			BookingMails::RECEIVED           => __( '[%1$s] We have your booking request for %2$s', 'bookingx-coupons' ),
			/* translators: 1: name of the site, 2: date and time of the appointment. */
			BookingMails::CONFIRMED          => __( '[%1$s] Your booking for %2$s is confirmed', 'bookingx-coupons' ),
			/* translators: 1: name of the site, 2: date and time of the appointment. */
			BookingMails::CANCELLED          => __( '[%1$s] Your booking for %2$s is cancelled', 'bookingx-coupons' ),
			/* translators: 1: name of the site, 2: date and time of the appointment. */
			BookingMails::PROVIDER_CONFIRMED => __( '[%1$s] New appointment, %2$s', 'bookingx-coupons' ),
			/* translators: 1: name of the site, 2: date and time of the appointment. */
			BookingMails::PROVIDER_CANCELLED => __( '[%1$s] Cancelled: appointment, %2$s', 'bookingx-coupons' ),
		];
		return sprintf( $formats[ $kind ], $site, $this->moment( $order->start() ) );
	}

	/**
	 * @param string $link to the customer's page of this booking
	 * @return array<string, mixed>
	 */
	public function for_customer( Order $order, string $link ): array {
		$method = $this->methods->find( $order->payment()->method() );
		return $this->shared( $order, $order->appointments() ) + [
			'lines'        => $this->price_lines( $order ),
			'payment'      => $method === null ? '' : $method->label(),
			'due'          => $order->payment()->due()->is_zero() ? '' : $this->money->text( $order->payment()->due() ),
			'link'         => $link,
			'cancel_until' => $this->access->can_cancel( $order ) ? $this->moment( $this->access->cancel_until( $order ) ) : '',
			'panels'       => $this->panels->render( 'mail', $order->id() ),
		];
	}

	/** @return array<string, mixed> */
	public function for_provider( Order $order, int $provider_id ): array {
		$own = array_filter( $order->appointments(), static fn( OrderedAppointment $appointment ): bool => $appointment->provider_id() === $provider_id );
		return $this->shared( $order, array_values( $own ) ) + [
			'phone' => $order->contact()->phone(),
			'note'  => $order->contact()->note(),
		];
	}

	/**
	 * @param list<OrderedAppointment> $appointments
	 * @return array<string, mixed>
	 */
	private function shared( Order $order, array $appointments ): array {
		return [
			'site'         => wp_specialchars_decode( get_bloginfo( 'name' ), ENT_QUOTES ),
			'reference'    => $order->reference(),
			'name'         => $order->contact()->name(),
			'appointments' => array_map( fn( OrderedAppointment $appointment ): array => $this->appointment( $appointment ), $appointments ),
		];
	}

	/** @return array{what: string, who: string, when: string, extras: list<string>} */
	private function appointment( OrderedAppointment $appointment ): array {
		$what = $appointment->persons() === 1 ? $appointment->service() : sprintf(
			/* translators: 1: name of a service, 2: number of persons. */
			_n( '%1$s, %2$d person', '%1$s, %2$d persons', $appointment->persons(), 'bookingx-coupons' ),
			$appointment->service(),
			$appointment->persons()
		);
		return [
			'what'   => $what,
			'who'    => $appointment->provider(),
			'when'   => sprintf(
				/* translators: 1: date and start time, 2: end time. */
				__( '%1$s – %2$s', 'bookingx-coupons' ),
				$this->moment( $appointment->range()->start() ),
				$this->time( $appointment->range()->end() )
			),
			'extras' => array_map(
				static fn( array $extra ): string => $extra['quantity'] === 1 ? $extra['title'] : "{$extra['quantity']} × {$extra['title']}",
				$appointment->extras()
			),
		];
	}

	/** @return list<array{label: string, amount: string}> */
	private function price_lines( Order $order ): array {
		$payment   = $order->payment();
		$discounts = $this->checkout->of_booking( $order->id() );
		$lines     = $discounts === null ? [] : $this->discount_lines( $discounts->quote() );
		if ( $discounts !== null && ! $payment->tax()->is_zero() ) {
			$label   = $discounts->quote()->prices_include_tax() ? __( 'Tax in it', 'bookingx-coupons' ) : __( 'Tax', 'bookingx-coupons' );
			$lines[] = [ 'label' => $label, 'amount' => $this->money->text( $payment->tax() ) ];
		}
		$lines[] = [ 'label' => __( 'Total', 'bookingx-coupons' ), 'amount' => $this->money->text( $payment->total() ) ];
		return $lines;
	}

	/** @return list<array{label: string, amount: string}> none where the shop leaves discounts out of its mails */
	private function discount_lines( Quote $quote ): array {
		if ( $quote->effects() === [] || ! $this->settings->bool( 'notification_settings', 'send_coupon_confirmation' ) ) {
			return [];
		}
		$lines = [ [ 'label' => __( 'Price', 'bookingx-coupons' ), 'amount' => $this->money->text( $quote->subtotal() ) ] ];
		foreach ( $quote->effects() as $effect ) {
			$lines[] = [ 'label' => DiscountWords::name( $effect->code(), $effect->name() ), 'amount' => $this->money->saving( $effect->saving() ) ];
		}
		return $lines;
	}

	private function moment( \DateTimeImmutable $moment ): string {
		return $this->local( $this->setting( 'date_format', 'Y-m-d' ), $moment ) . ', ' . $this->time( $moment );
	}

	private function time( \DateTimeImmutable $moment ): string {
		return $this->local( $this->setting( 'time_format', 'H:i' ), $moment );
	}

	private function setting( string $option, string $otherwise ): string {
		$format = get_option( $option );
		return is_string( $format ) && $format !== '' ? $format : $otherwise;
	}

	private function local( string $format, \DateTimeImmutable $moment ): string {
		return (string) wp_date( $format, $moment->getTimestamp(), $this->clock->zone() );
	}
}
