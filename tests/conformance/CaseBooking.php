<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Conformance;

use BookingX\Addons\Coupons\Customers\EmailNormaliser;
use BookingX\Addons\Coupons\Pricing\Booking;
use BookingX\Addons\Coupons\Pricing\Line;
use BookingX\Addons\Coupons\Pricing\Money;
use BookingX\Addons\Coupons\Pricing\Shopper;

/**
 * The booking of a case: names of services and providers become ids, decimals a currency that has as many.
 */
final class CaseBooking {

	private const CURRENCIES = [ 0 => 'JPY', 2 => 'USD', 3 => 'BHD', 4 => 'CLF' ];

	private CaseFile $case;
	private Names $names;

	public function __construct( CaseFile $one, Names $names ) {
		$this->case  = $one;
		$this->names = $names;
	}

	public static function currency( CaseFile $one ): string {
		return self::CURRENCIES[ $one->integer( 'currency_decimals', 2 ) ];
	}

	public function translated(): Booking {
		$context = $this->case->part( 'context' );
		$email   = ( new EmailNormaliser() )->normalise( $context->text( 'email' ) );
		return new Booking(
			array_map( fn( CaseFile $line ): Line => $this->line( $line ), $this->case->parts( 'lines' ) ),
			new Shopper( null, null, $email, [], $context->integer( 'completed_bookings' ) ),
			new \DateTimeImmutable( $context->text( 'now', '2026-01-15T12:00:00Z' ) ),
			new \DateTimeZone( 'UTC' ),
			self::currency( $this->case ),
			'web',
			null,
			! $this->case->has( 'tax' ) || $this->case->part( 'tax' )->flag( 'prices_include_tax' )
		);
	}

	private function line( CaseFile $line ): Line {
		$currency = self::currency( $this->case );
		$start    = $line->text( 'start', $this->case->part( 'context' )->text( 'booking_start' ) );
		return Line::of(
			[
				'id'               => $line->text( 'id' ),
				'service_id'       => $this->names->id( 'service', $line->text( 'service', 'any' ) ),
				'provider_id'      => $line->has( 'provider' ) ? $this->names->id( 'provider', $line->text( 'provider' ) ) : null,
				'quantity'         => $line->integer( 'qty', 1 ),
				'unit_price'       => Money::of_minor( $line->integer( 'unit_price' ), $currency ),
				'start'            => $start === '' ? null : new \DateTimeImmutable( $start ),
				'tax_basis_points' => $this->case->part( 'tax' )->basis_points( 'rate_percent' ),
				'already_reduced'  => $line->flag( 'on_sale' ),
				'min_unit_price'   => $line->has( 'min_unit_price' ) ? Money::of_minor( $line->integer( 'min_unit_price' ), $currency ) : null,
			]
		);
	}
}
