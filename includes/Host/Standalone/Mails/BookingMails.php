<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Host\Standalone\Mails;

use BookingX\Addons\Coupons\Host\Standalone\BookingPage;
use BookingX\Addons\Coupons\Host\Standalone\Orders\GuestKeys;
use BookingX\Addons\Coupons\Host\Standalone\Orders\Order;
use BookingX\Addons\Coupons\Host\Standalone\Orders\OrderedAppointment;
use BookingX\Addons\Coupons\Host\Standalone\Orders\OrderStatus;
use BookingX\Addons\Coupons\Host\Standalone\Orders\OrderStore;
use BookingX\Addons\Coupons\Host\Standalone\Catalogue\CatalogueStore;
use BookingX\Addons\Coupons\WordPress\Settings;
use BookingX\Addons\Coupons\WordPress\Templates;

defined( 'ABSPATH' ) || exit;

/**
 * The mails about a booking, to its customer and to the providers concerned. Each is sent once.
 */
final class BookingMails {

	public const RECEIVED  = 'received';
	public const CONFIRMED = 'confirmed';
	public const CANCELLED = 'cancelled';
	public const PROVIDER_CONFIRMED = 'provider_confirmed';
	public const PROVIDER_CANCELLED = 'provider_cancelled';

	public const KINDS = [ self::RECEIVED, self::CONFIRMED, self::CANCELLED, self::PROVIDER_CONFIRMED, self::PROVIDER_CANCELLED ];

	private OrderStore $orders;
	private CatalogueStore $catalogue;
	private GuestKeys $keys;
	private BookingPage $page;
	private MailContent $content;
	private MailMarks $marks;
	private Mailer $mailer;
	private Templates $templates;
	private Settings $settings;

	public function __construct( OrderStore $orders, CatalogueStore $catalogue, GuestKeys $keys, BookingPage $page, MailContent $content, MailMarks $marks, Mailer $mailer, Templates $templates, Settings $settings ) {
		$this->orders    = $orders;
		$this->catalogue = $catalogue;
		$this->keys      = $keys;
		$this->page      = $page;
		$this->content   = $content;
		$this->marks     = $marks;
		$this->mailer    = $mailer;
		$this->templates = $templates;
		$this->settings  = $settings;
	}

	/** A booking exists. It is worth a mail when staff will look at it; one that waits for money is not yet. */
	public function booked( int $booking_id ): void {
		$order = $this->orders->find( $booking_id );
		if ( $order !== null && $order->status() === OrderStatus::PENDING && $order->payment()->until() === null ) {
			$this->to_customer( $order, self::RECEIVED, 'send_booking_confirmation' );
		}
	}

	public function confirmed( int $booking_id ): void {
		$order = $this->orders->find( $booking_id );
		if ( $order !== null ) {
			$this->to_customer( $order, self::CONFIRMED, 'send_booking_confirmation' );
			$this->to_providers( $order, self::PROVIDER_CONFIRMED );
		}
	}

	public function cancelled( int $booking_id ): void {
		$order = $this->orders->find( $booking_id );
		if ( $order !== null ) {
			$this->to_customer( $order, self::CANCELLED, 'send_booking_cancellation' );
			$this->to_providers( $order, self::PROVIDER_CANCELLED );
		}
	}

	private function to_customer( Order $order, string $kind, string $setting ): void {
		if ( ! $this->settings->bool( 'notification_settings', $setting ) || ! $this->marks->claim( $order->id(), $kind ) ) {
			return;
		}
		$link = $this->page->booking_url( $order, $this->keys->issue( $order ) );
		$data = $this->content->for_customer( $order, $link );
		$this->settle( $order, $kind, $this->send( $order->contact()->email(), $this->content->subject( $kind, $order ), "booking-$kind", $data ) );
	}

	/** One mail to each, with what is theirs. */
	private function to_providers( Order $order, string $kind ): void {
		if ( ! $this->marks->claim( $order->id(), $kind ) ) {
			return;
		}
		$providers = $this->catalogue->providers();
		$ids       = array_unique( array_map( static fn( OrderedAppointment $appointment ): int => $appointment->provider_id(), $order->appointments() ) );
		foreach ( $ids as $id ) {
			$email = isset( $providers[ $id ] ) ? $providers[ $id ]->email() : '';
			if ( $email !== '' ) {
				// A provider's mailbox that refuses must not make the others' mails go out again.
				$this->send( $email, $this->content->subject( $kind, $order ), 'provider-' . substr( $kind, 9 ), $this->content->for_provider( $order, $id ) );
			}
		}
		$this->marks->settle( $order->id(), $kind, true );
	}

	/** @param array<string, mixed> $data */
	private function send( string $to, string $subject, string $template, array $data ): bool {
		return $this->mailer->send(
			$to,
			$subject,
			$this->templates->render( "emails/$template", $data ),
			wp_specialchars_decode( $this->templates->render( "emails/plain/$template", $data ), ENT_QUOTES )
		);
	}

	/** What could not be sent is tried again: the event is told once more when its listener throws. */
	private function settle( Order $order, string $kind, bool $sent ): void {
		$this->marks->settle( $order->id(), $kind, $sent );
		if ( ! $sent ) {
			throw new MailNotSent( "The mail \"$kind\" of booking {$order->id()} was not taken by the mail system." );
		}
	}
}
