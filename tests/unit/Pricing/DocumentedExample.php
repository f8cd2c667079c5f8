<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Unit\Pricing;

use BookingX\Addons\Coupons\Pricing\After\Refund;
use BookingX\Addons\Coupons\Pricing\Booking;
use BookingX\Addons\Coupons\Pricing\DiscountLimits;
use BookingX\Addons\Coupons\Pricing\Line;
use BookingX\Addons\Coupons\Pricing\MarginGuard;
use BookingX\Addons\Coupons\Pricing\Money;
use BookingX\Addons\Coupons\Pricing\Offer;
use BookingX\Addons\Coupons\Pricing\Policy;
use BookingX\Addons\Coupons\Pricing\PricingEngine;
use BookingX\Addons\Coupons\Pricing\Quote;
use BookingX\Addons\Coupons\Pricing\Record;
use BookingX\Addons\Coupons\Pricing\Shopper;
use BookingX\Addons\Coupons\Tests\Conformance\CaseFile;

/**
 * An example of docs/pricing.md: lines and offers in euros, and what the page says that they give.
 */
final class DocumentedExample {

	private CaseFile $example;

	private function __construct( CaseFile $example ) {
		$this->example = $example;
	}

	public static function read( string $json ): self {
		$decoded = json_decode( $json, true, 512, JSON_THROW_ON_ERROR );
		return new self( new CaseFile( is_array( $decoded ) ? $decoded : [] ) );
	}

	/** @return array<array-key, mixed> */
	public function promised(): array {
		return $this->example->part( 'gives' )->fields();
	}

	/** @return array<array-key, mixed> the same names as promised */
	public function outcome(): array {
		$quote   = $this->quote();
		$all     = $this->sums( $quote ) + $this->by_code( $quote ) + [ 'refunds' => $this->refunds( $quote ) ];
		$outcome = [];
		foreach ( $this->promised() as $name => $value ) {
			$outcome[ $name ] = $all[ $name ] ?? null;
		}
		return $outcome;
	}

	private function quote(): Quote {
		$booking = new Booking(
			array_map( static fn( CaseFile $line ): Line => self::line( $line ), $this->example->parts( 'lines' ) ),
			Shopper::stranger(),
			new \DateTimeImmutable( '2026-11-23T09:00:00Z' ),
			new \DateTimeZone( 'Europe/Berlin' ),
			'EUR',
			'web',
			null,
			! $this->example->flag( 'tax_on_top' )
		);
		$limits  = $this->example->has( 'limits' )
			? new DiscountLimits( 10000, null, self::euros( $this->example->part( 'limits' )->text( 'least_price' ) ), $this->example->part( 'limits' )->flag( 'allow_free' ) )
			: DiscountLimits::none( 'EUR' );
		$guard   = $this->example->has( 'guard' ) ? MarginGuard::from_record( new Record( $this->example->part( 'guard' )->fields() ) ) : null;
		return ( new PricingEngine( PricingTestCase::all_rules() ) )->price( $booking, $this->offers(), $limits, new Policy( ! $this->example->flag( 'one_discount' ) ), $guard );
	}

	/** @return list<Offer> */
	private function offers(): array {
		$offers = [];
		foreach ( $this->example->parts( 'offers' ) as $position => $offer ) {
			/** @var array<string, mixed> $terms */
			$terms    = array_diff_key( $offer->fields(), [ 'code' => 1 ] ) + [ 'currency' => 'EUR' ];
			$offers[] = Offer::from_terms( $position + 1, 1, $offer->text( 'code' ), $terms );
		}
		return $offers;
	}

	private static function line( CaseFile $line ): Line {
		return Line::of(
			[
				'id'               => $line->text( 'id' ),
				'service_id'       => $line->integer( 'service', 1 ),
				'unit_price'       => self::euros( $line->text( 'price' ) ),
				'quantity'         => $line->integer( 'quantity', 1 ),
				'start'            => $line->has( 'start' ) ? new \DateTimeImmutable( $line->text( 'start' ), new \DateTimeZone( 'Europe/Berlin' ) ) : null,
				'tax_basis_points' => $line->integer( 'tax' ),
				'min_unit_price'   => $line->has( 'floor' ) ? self::euros( $line->text( 'floor' ) ) : null,
			]
		);
	}

	/** @return array<string, mixed> */
	private function sums( Quote $quote ): array {
		$shares = [];
		foreach ( $quote->lines() as $line ) {
			$shares[ $line->id() ] = $quote->discount_of( $line )->to_decimal();
		}
		return [
			'discount' => $quote->discount()->to_decimal(),
			'total'    => $quote->total()->to_decimal(),
			'tax'      => $quote->tax()->to_decimal(),
			'due'      => $quote->total_with_tax()->to_decimal(),
			'shares'   => $shares,
		];
	}

	/** @return array<string, array<string, mixed>> */
	private function by_code( Quote $quote ): array {
		$by_code = [];
		foreach ( $quote->effects() as $effect ) {
			$by_code['saves'][ (string) $effect->code() ]      = $effect->saving()->to_decimal();
			$by_code['limited_by'][ (string) $effect->code() ] = $effect->limited_by();
		}
		foreach ( $quote->rejections() as $rejection ) {
			$facts = $rejection->rejection()->facts();

			$by_code['refused'][ (string) $rejection->code() ] = $rejection->rejection()->reason();
			foreach ( [ 'missing', 'less_by' ] as $name ) {
				$fact = $facts[ $name ] ?? null;

				$by_code[ $name ][ (string) $rejection->code() ] = $fact instanceof Money ? $fact->to_decimal() : null;
			}
		}
		return $by_code;
	}

	/** @return list<string> unit by unit of the first line */
	private function refunds( Quote $quote ): array {
		$line    = $quote->lines()[0];
		$refunds = [];
		for ( $unit = 0; $unit < $line->quantity(); ++$unit ) {
			$refunds[] = Refund::of( $quote, [ $line->id() => 1 ], [ $line->id() => $unit ] )->total()->to_decimal();
		}
		return $refunds;
	}

	private static function euros( string $decimal ): Money {
		return Money::from_decimal( $decimal, 'EUR' );
	}
}
