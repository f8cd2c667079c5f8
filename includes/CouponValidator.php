<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons;

use BookingX\Addons\Coupons\Checkout\CheckoutContext;
use BookingX\Addons\Coupons\Checkout\Pricer;
use BookingX\Addons\Coupons\Pricing\Booking;
use BookingX\Addons\Coupons\Pricing\InvalidTerms;
use BookingX\Addons\Coupons\Pricing\Offer;
use BookingX\Addons\Coupons\Pricing\PricingEngine;
use BookingX\Addons\Coupons\Pricing\Rejection;

defined( 'ABSPATH' ) || exit;

/**
 * Verdicts for other PHP code: null when there is nothing against it, else the reason. Nothing is written or held.
 */
final class CouponValidator {

	private const ABOUT_TIME = [ 'date_range', 'valid_days' ];
	private const ABOUT_CUSTOMERS = [ 'customer_kind', 'nth_booking', 'roles', 'segments', 'named_customers' ];
	private const ABOUT_SERVICES = [
		'services',
		'excluded_services',
		'providers',
		'excluded_providers',
		'locations',
		'excluded_locations',
		'extras',
		'excluded_extras',
		'categories',
		'excluded_categories',
		'required_services',
	];
	private const LIMITS = [ 'usage_limit_reached', 'customer_limit_reached' ];

	private PricingEngine $engine;
	private Pricer $pricer;

	public function __construct( PricingEngine $engine, Pricer $pricer ) {
		$this->engine = $engine;
		$this->pricer = $pricer;
	}

	/** Whether a typed code would lower the price of this checkout. */
	public function validate_code( string $code, CheckoutContext $context ): ?Rejection {
		$rejections = $this->pricer->price_codes( $context->with_codes( [ $code ] ) )->quote()->rejections();
		return $rejections === [] ? null : $rejections[0]->rejection();
	}

	/** Whether uses are left, in all and for this customer. */
	public function check_usage_limits( string $code, CheckoutContext $context ): ?Rejection {
		$rejection = $this->validate_code( $code, $context );
		return $rejection !== null && in_array( $rejection->reason(), self::LIMITS, true ) ? $rejection : null;
	}

	public function check_expiration( Offer $offer, Booking $booking ): ?Rejection {
		return $this->refusal_by( self::ABOUT_TIME, $offer, $booking );
	}

	public function check_customer_eligibility( Offer $offer, Booking $booking ): ?Rejection {
		return $this->refusal_by( self::ABOUT_CUSTOMERS, $offer, $booking );
	}

	public function check_service_eligibility( Offer $offer, Booking $booking ): ?Rejection {
		return $this->refusal_by( self::ABOUT_SERVICES, $offer, $booking );
	}

	/** All rules together, as the price sees them. */
	public function check_restrictions( Offer $offer, Booking $booking ): ?Rejection {
		try {
			return $this->engine->explain( $booking, $offer )->rejection();
		} catch ( InvalidTerms $invalid ) {
			return new Rejection( 'invalid_terms', [ 'problem' => $invalid->getMessage() ] );
		}
	}

	/** @param list<string> $rules */
	private function refusal_by( array $rules, Offer $offer, Booking $booking ): ?Rejection {
		try {
			return $this->engine->explain( $booking, $offer )->refusal_by( $rules );
		} catch ( InvalidTerms $invalid ) {
			return new Rejection( 'invalid_terms', [ 'problem' => $invalid->getMessage() ] );
		}
	}
}
