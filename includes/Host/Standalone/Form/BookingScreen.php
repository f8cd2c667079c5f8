<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Host\Standalone\Form;

use BookingX\Addons\Coupons\Clock;
use BookingX\Addons\Coupons\Host\BookingState;
use BookingX\Addons\Coupons\Host\Standalone\Payments\TestPayment;
use BookingX\Addons\Coupons\WordPress\Templates;

defined( 'ABSPATH' ) || exit;

/**
 * Prints one booking: right after it was made, and whenever its link is opened again.
 *
 * @phpstan-type WireMoney array{amount: string, currency: string}
 * @phpstan-type WireAppointment array{service: array{name: string}, provider: array{name: string}, extras: list<array{name: string, quantity: int}>, persons: int, start: string, end: string}
 * @phpstan-type WireBooking array{
 *     reference: string, state: string, state_label: string, customer: array{name: string, email: string},
 *     appointments: list<WireAppointment>, total: WireMoney, quote: array<string, mixed>|null,
 *     payment: array{method: string, label: string, is_complete: bool, due: WireMoney, pay_until: string|null},
 *     can_cancel: bool, cancel_until: string
 * }
 */
final class BookingScreen {

	/** Query variable of the page that follows a new booking. */
	public const FRESH = 'bookingx_new';

	private SumView $sum;
	private SiteFormat $format;
	private Words $words;
	private Clock $clock;
	private Templates $templates;

	public function __construct( SumView $sum, SiteFormat $format, Words $words, Clock $clock, Templates $templates ) {
		$this->sum       = $sum;
		$this->format    = $format;
		$this->words     = $words;
		$this->clock     = $clock;
		$this->templates = $templates;
	}

	/**
	 * @param string $notice  why something was not done, '' if nothing is to be said
	 * @param string $wrapper attributes of the outer element, escaped
	 */
	public function render( Reply $reply, string $notice, string $wrapper ): string {
		$start = remove_query_arg( [ FormModule::BOOKING, FormModule::KEY, self::FRESH ] );
		if ( ! $reply->is_ok() ) {
			return $this->templates->render( 'booking/missing', [ 'attributes' => $wrapper, 'book_url' => $start ] );
		}
		/** @var WireBooking $booking the route's own schema */
		$booking = $reply->body();
		return $this->templates->render(
			'booking/booking',
			[
				'attributes'   => $wrapper,
				'notice'       => $notice,
				'heading'      => $this->heading( $booking ),
				'state'        => $booking['state'],
				'state_label'  => $booking['state_label'],
				'sentence'     => $this->sentence( $booking ),
				'reference'    => $booking['reference'],
				'appointments' => array_map( fn( array $appointment ): array => $this->appointment( $appointment ), $booking['appointments'] ),
				'sum'          => $this->sum->of( $booking['quote'] ),
				'total'        => $this->format->money( $booking['total'] ),
				'payment'      => $this->payment( $booking ),
				'outcomes'     => $this->outcomes( $booking ),
				'can_cancel'   => $booking['can_cancel'],
				'cancel_until' => $this->format->start( $booking['cancel_until'] ),
				'nonce'        => is_user_logged_in() ? wp_create_nonce( BookingController::NONCE ) : '',
				'action'       => remove_query_arg( self::FRESH ),
				'book_url'     => $start,
			]
		);
	}

	/** @param WireBooking $booking */
	private function heading( array $booking ): string {
		// Only words change with it, so the address need not be trusted.
		$is_new = isset( $_GET[ self::FRESH ] ); // phpcs:ignore WordPress.Security.NonceVerification
		/* translators: %s: name of the customer */
		return $is_new ? sprintf( __( 'Thank you, %s', 'bookingx-coupons' ), $booking['customer']['name'] ) : __( 'Your booking', 'bookingx-coupons' );
	}

	/** @param WireBooking $booking */
	private function sentence( array $booking ): string {
		$until = $booking['payment']['pay_until'];
		if ( $until !== null ) {
			return $this->pay_by( $until );
		}
		switch ( $booking['state'] ) {
			case BookingState::PENDING:
				return __( 'We have your booking and will confirm it.', 'bookingx-coupons' );
			case BookingState::CONFIRMED:
				/* translators: %s: e-mail address */
				return sprintf( __( 'Your booking is confirmed. The confirmation goes to %s.', 'bookingx-coupons' ), $booking['customer']['email'] );
			case BookingState::COMPLETED:
				return __( 'Thank you for your visit.', 'bookingx-coupons' );
			case BookingState::CANCELLED:
				return __( 'This booking is cancelled. Nothing is to be paid.', 'bookingx-coupons' );
			case BookingState::MISSED:
				return __( 'We missed you at this appointment.', 'bookingx-coupons' );
			default:
				return __( 'This booking did not come about, because it was not paid in time. Nothing is to be paid.', 'bookingx-coupons' );
		}
	}

	private function pay_by( string $instant ): string {
		$until   = new \DateTimeImmutable( $instant );
		$minutes = max( 1, (int) ceil( ( $until->getTimestamp() - $this->clock->now()->getTimestamp() ) / 60 ) );
		return sprintf(
			/* translators: 1: time of day, 2: number of minutes */
			_n( 'Please pay by %1$s, %2$s minute from now. After that the time is offered to others again.', 'Please pay by %1$s, %2$s minutes from now. After that the time is offered to others again.', $minutes, 'bookingx-coupons' ),
			$this->format->time( $until->setTimezone( $this->clock->zone() )->format( 'Y-m-d\TH:i' ) ),
			number_format_i18n( $minutes )
		);
	}

	/**
	 * @param WireAppointment $appointment
	 * @return array{when: string, what: string, extras: string, who: string}
	 */
	private function appointment( array $appointment ): array {
		$name = $appointment['service']['name'];
		return [
			'when'   => $this->format->start( $appointment['start'] ) . "\u{2009}–\u{2009}" . $this->format->time( $appointment['end'] ),
			'what'   => $appointment['persons'] > 1 ? $name . ' · ' . $this->words->say( 'persons', number_format_i18n( $appointment['persons'] ) ) : $name,
			'extras' => implode( ', ', array_column( $appointment['extras'], 'name' ) ),
			'who'    => $appointment['provider']['name'],
		];
	}

	/** @param WireBooking $booking */
	private function payment( array $booking ): string {
		if ( $booking['payment']['is_complete'] ) {
			return __( 'Paid.', 'bookingx-coupons' );
		}
		$is_open = in_array( $booking['state'], [ BookingState::PENDING, BookingState::CONFIRMED ], true );
		return $is_open ? $booking['payment']['label'] . ': ' . $this->format->money( $booking['payment']['due'] ) : '';
	}

	/**
	 * What a test payment can come to, while it is open.
	 *
	 * @param WireBooking $booking
	 * @return array<string, string> label by outcome
	 */
	private function outcomes( array $booking ): array {
		if ( $booking['payment']['method'] !== TestPayment::ID || $booking['payment']['pay_until'] === null ) {
			return [];
		}
		return [
			TestPayment::SUCCEEDS => __( 'Pay', 'bookingx-coupons' ),
			TestPayment::FAILS    => __( 'Let the payment fail', 'bookingx-coupons' ),
			TestPayment::LATE     => __( 'Let the money come too late', 'bookingx-coupons' ),
			TestPayment::NEVER    => __( 'Let no answer come', 'bookingx-coupons' ),
		];
	}
}
