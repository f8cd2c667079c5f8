<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\WordPress;

use BookingX\Addons\Coupons\Rest\FieldError;
use BookingX\Addons\Coupons\Rest\Input;
use BookingX\Addons\Coupons\Rest\Problem;
use BookingX\Addons\Coupons\Rest\Response;
use BookingX\Addons\Coupons\Rest\Route;
use BookingX\Addons\Coupons\Rest\RouteSource;

defined( 'ABSPATH' ) || exit;

/**
 * The site's settings for whoever may change them.
 */
final class SettingsController implements RouteSource {

	private Settings $settings;
	private SettingsForm $form;

	public function __construct( Settings $settings, SettingsForm $form ) {
		$this->settings = $settings;
		$this->form     = $form;
	}

	public function routes(): array {
		$schema = [ $this->form, 'schema' ];
		return [
			Route::get( 'settings', 'Settings' )->capability( Capabilities::MANAGE_SETTINGS )
				->returns( $schema )->handled_by( [ $this, 'read' ] ),
			Route::put( 'settings', 'SettingsUpdate' )->capability( Capabilities::MANAGE_SETTINGS )
				->accepts( $schema )->returns( $schema )->handled_by( [ $this, 'update' ] ),
		];
	}

	public function read( Input $input ): Response {
		return $this->shown();
	}

	/**
	 * Only what is sent changes.
	 *
	 * @throws Problem
	 */
	public function update( Input $input ): Response {
		$input->must_match( $this->revision() );
		try {
			$this->settings->update( $this->form->from_wire( $input->all(), $this->settings->string( 'booking_settings', 'currency' ) ) );
		} catch ( InvalidSettings $invalid ) {
			throw $this->problem( $invalid );
		}
		return $this->shown();
	}

	private function shown(): Response {
		return Response::ok( $this->form->to_wire( $this->settings->all() ) )->with_etag( $this->revision() );
	}

	private function revision(): string {
		return substr( hash( 'sha256', json_encode( $this->settings->all(), JSON_THROW_ON_ERROR ) ), 0, 16 );
	}

	private function problem( InvalidSettings $invalid ): Problem {
		$message = __( 'This value is not possible here; an amount must be in the currency of the site.', 'bookingx-coupons' );
		$errors  = [];
		foreach ( $invalid->errors() as $field => $code ) {
			$errors[] = new FieldError( $field, $code, $message );
		}
		return $errors === [] ? Problem::internal() : Problem::invalid_many( $errors );
	}
}
