<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Host\Standalone\Form;

use BookingX\Addons\Coupons\WordPress\Templates;

defined( 'ABSPATH' ) || exit;

/**
 * Prints one booking: right after it was made, and whenever its link is opened again.
 */
final class BookingScreen {

	/** Query variable of the page that follows a new booking. */
	public const FRESH = 'bookingx_new';

	private SiteFormat $format;
	private Words $words;
	private Templates $templates;

	public function __construct( SiteFormat $format, Words $words, Templates $templates ) {
		$this->format    = $format;
		$this->words     = $words;
		$this->templates = $templates;
	}

	/** @param string $wrapper attributes of the outer element, escaped */
	public function render( Reply $booking, string $wrapper ): string {
		return '';
	}
}
