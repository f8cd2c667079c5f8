<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Host\Standalone\Form;

use BookingX\Addons\Coupons\Host\CorePresence;
use BookingX\Addons\Coupons\Host\Standalone\BookingSettings;
use BookingX\Addons\Coupons\Rest\Route;
use BookingX\Addons\Coupons\WordPress\Settings;
use BookingX\Addons\Coupons\WordPress\Templates;

defined( 'ABSPATH' ) || exit;

/**
 * Prints the booking form, or the booking that a link asks for. Block and shortcode end here.
 */
final class BookingForm {

	private const STORE = 'bookingx/booking-form';

	private CorePresence $core;
	private Visit $visit;
	private View $view;
	private Offering $offering;
	private Times $times;
	private Words $words;
	private SiteFormat $format;
	private Settings $settings;
	private BookingSettings $booking_settings;
	private Templates $templates;
	private BookingScreen $booking;

	public function __construct( CorePresence $core, Visit $visit, View $view, Offering $offering, Times $times, Words $words, SiteFormat $format, Settings $settings, BookingSettings $booking_settings, Templates $templates, BookingScreen $booking ) {
		$this->core             = $core;
		$this->visit            = $visit;
		$this->view             = $view;
		$this->offering         = $offering;
		$this->times            = $times;
		$this->words            = $words;
		$this->format           = $format;
		$this->settings         = $settings;
		$this->booking_settings = $booking_settings;
		$this->templates        = $templates;
		$this->booking          = $booking;
	}

	/**
	 * @param array<string, mixed> $block_attributes
	 * @param string               $wrapper          attributes of the outer element, escaped
	 */
	public function render( array $block_attributes, string $wrapper ): string {
		if ( $this->core->is_there() ) {
			return current_user_can( 'edit_posts' ) ? $this->templates->render( 'booking-form/elsewhere', [ 'attributes' => $wrapper ] ) : '';
		}
		$booking = $this->visit->booking();
		if ( $booking !== null ) {
			return $this->booking->render( $booking, $this->visit->notice(), $wrapper );
		}
		$services = $this->offering->services();
		if ( $services === [] ) {
			return $this->templates->render( 'booking-form/empty', [ 'attributes' => $wrapper ] );
		}
		$page = $this->visit->page() ?? $this->first_page( $block_attributes );
		wp_interactivity_config( self::STORE, $this->config() );
		wp_interactivity_state( self::STORE, $this->state( $page ) );
		return $this->templates->render( 'booking-form/form', $this->data( $page, $services, $wrapper ) );
	}

	/** @param array<string, mixed> $attributes */
	private function first_page( array $attributes ): Page {
		$draft  = Draft::blank()->showing( '', '' );
		$chosen = is_int( $attributes['service'] ?? null ) ? $attributes['service'] : 0;
		if ( $this->offering->has( $chosen ) ) {
			$draft = $draft->choosing( [ 'service' => $chosen, 'provider' => 0, 'persons' => 1, 'extras' => [], 'start' => '' ] );
		}
		$user = wp_get_current_user();
		return new Page( $user->exists() ? $draft->for_customer( $user->display_name, $user->user_email ) : $draft );
	}

	/** @return array<string, mixed> the same for the whole visit */
	private function config(): array {
		return [
			'api'           => rest_url( Route::API_NAMESPACE . '/' ),
			'nonce'         => is_user_logged_in() ? wp_create_nonce( 'wp_rest' ) : '',
			'words'         => $this->words->all(),
			'format'        => $this->format->to_array( $this->booking_settings->currency() ),
			'catalogue'     => $this->offering->names(),
			'today'         => $this->times->today(),
			'lists_offers'  => $this->lists_offers(),
		];
	}

	/** @return array<string, mixed> */
	private function state( Page $page ): array {
		$draft = $page->draft();
		return $this->view->of( $page ) + [
			'step'     => $draft->step(),
			'chosen'   => $draft->items(),
			'customer' => $draft->customer(),
			'payment'  => $draft->payment() === '' ? (string) array_key_first( $this->offering->payments() ) : $draft->payment(),
			'code'     => $draft->code(),
			'refused'  => $draft->refused(),
			'quote'    => $page->quote(),
			'offers'   => $page->offers(),
			'week'     => [ 'from' => $draft->week(), 'day' => $draft->day(), 'days' => $page->days(), 'status' => 'ready' ],
			'errors'   => $page->errors() + array_fill_keys( [ 'service', 'when', 'name', 'email', 'phone', 'note', 'code' ], '' ),
			'notice'   => $page->notice(),
			'said'     => '',
			'pricing'  => false,
			'checking' => false,
			'booking'  => false,
			'live'     => false,
			'unfolded' => false,
		];
	}

	/**
	 * @param list<array<string, mixed>> $services
	 * @return array<string, mixed>
	 */
	private function data( Page $page, array $services, string $wrapper ): array {
		$payments = $this->offering->payments();
		$payment  = $page->draft()->payment();
		return [
			'attributes'       => $wrapper,
			'action'           => remove_query_arg( [ FormModule::BOOKING, FormModule::KEY, BookingScreen::FRESH ] ) . '#bookingx-booking',
			'step'             => $page->draft()->step(),
			'nonce'            => is_user_logged_in() ? wp_create_nonce( FormController::NONCE ) : '',
			'key'              => $page->draft()->key(),
			'services'         => $services,
			'customer'         => $page->draft()->customer(),
			'payments'         => $payments,
			'payment'          => isset( $payments[ $payment ] ) ? $payment : (string) array_key_first( $payments ),
			'has_coupon_field' => $this->settings->bool( 'coupon_settings', 'enable_coupons' ) && $this->settings->bool( 'coupon_settings', 'show_coupon_field_checkout' ),
			'lists_offers'     => $this->lists_offers(),
		];
	}

	private function lists_offers(): bool {
		return $this->settings->bool( 'coupon_settings', 'enable_coupons' ) && $this->settings->bool( 'display_settings', 'show_available_coupons' );
	}
}
