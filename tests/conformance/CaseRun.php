<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Conformance;

use BookingX\Addons\Coupons\Coupons\CodeForm;
use BookingX\Addons\Coupons\Coupons\RuleList;
use BookingX\Addons\Coupons\Pricing\After\Deposit;
use BookingX\Addons\Coupons\Pricing\After\Refund;
use BookingX\Addons\Coupons\Pricing\DiscountLimits;
use BookingX\Addons\Coupons\Pricing\Line;
use BookingX\Addons\Coupons\Pricing\Money;
use BookingX\Addons\Coupons\Pricing\OfferRejection;
use BookingX\Addons\Coupons\Pricing\PricingEngine;
use BookingX\Addons\Coupons\Pricing\Quote;
use BookingX\Addons\Coupons\Pricing\Rejection;

/**
 * Asks the pricing engine what a case asks, and puts the answer into the words of the file.
 */
final class CaseRun {

	private PricingEngine $engine;

	public function __construct() {
		$this->engine = new PricingEngine( RuleList::installed()->rules() );
	}

	/** @param list<string>|null $typed codes; null: as the case types them */
	public function quote( CaseFile $one, ?array $typed = null ): Quote {
		$names    = new Names();
		$booking  = ( new CaseBooking( $one, $names ) )->translated();
		$currency = $booking->currency();
		$offers   = [];
		$refused  = [];
		foreach ( $typed ?? self::typed( $one ) as $position => $code ) {
			$coupon = self::find( $one, $code );
			$reason = $coupon === null ? 'invalid_coupon' : ( new CaseLimits( $coupon, $one->part( 'context' ) ) )->reason();
			if ( $coupon === null || $reason !== null ) {
				$refused[] = new OfferRejection( $position, $code, new Rejection( $reason ?? 'invalid_coupon' ) );
				continue;
			}
			$offers[] = ( new CaseOffer( $coupon, $names ) )->translated( $position, $currency );
		}
		$policy = ( new CasePolicy( $one ) )->translated();
		return $this->engine->price( $booking, $offers, DiscountLimits::none( $currency ), $policy )->with_rejections( $refused );
	}

	/** @return array<string, mixed> under the names of "expected" */
	public function outcome( CaseFile $one, Quote $quote ): array {
		$rejected = [];
		foreach ( $quote->rejections() as $rejection ) {
			$rejected[ $rejection->code() ?? '' ] = $rejection->rejection()->reason();
		}
		return [
			'discount_total' => $quote->discount()->minor(),
			'per_line'       => array_map( static fn( Line $line ): int => $quote->discount_of( $line )->minor(), $quote->lines() ),
			'final_total'    => $quote->total()->minor(),
			'rejected'       => $rejected,
			'tax_total'      => $quote->tax()->minor(),
			'total_with_tax' => $quote->total_with_tax()->minor(),
		] + $this->deposit( $one, $quote ) + $this->refund( $one, $quote );
	}

	/** @return list<string> */
	public static function typed( CaseFile $one ): array {
		if ( $one->part( 'context' )->has( 'entered_code' ) ) {
			return [ $one->part( 'context' )->text( 'entered_code' ) ];
		}
		return array_map( static fn( CaseFile $coupon ): string => $coupon->text( 'code' ), $one->parts( 'coupons' ) );
	}

	/** @return array<string, int> */
	private function deposit( CaseFile $one, Quote $quote ): array {
		if ( ! $one->has( 'deposit' ) ) {
			return [];
		}
		$wanted  = $one->part( 'deposit' );
		$due     = $quote->total_with_tax();
		$deposit = $wanted->has( 'percent' )
			? Deposit::percentage( $due, $wanted->basis_points( 'percent' ) )
			: Deposit::amount( $due, Money::of_minor( $wanted->integer( 'amount' ), $quote->currency() ) );
		return [ 'deposit_due' => $deposit->due_now()->minor(), 'balance_due' => $deposit->balance()->minor() ];
	}

	/** @return array<string, int> */
	private function refund( CaseFile $one, Quote $quote ): array {
		if ( ! $one->has( 'refund' ) ) {
			return [];
		}
		$units = [];
		foreach ( $one->part( 'refund' )->parts( 'lines' ) as $line ) {
			$units[ $line->text( 'line' ) ] = $line->integer( 'qty' );
		}
		$refund = $one->part( 'refund' )->flag( 'requalify' ) ? Refund::requalified( $quote, $units, $this->engine ) : Refund::of( $quote, $units )->total();
		return [ 'refund_total' => $refund->minor() ];
	}

	/** Codes of a case may be too short for the shop; these are compared by letters alone. */
	private static function find( CaseFile $one, string $typed ): ?CaseFile {
		$form = static fn( string $code ): string => CodeForm::canonical( $code ) ?? strtoupper( trim( $code ) );
		foreach ( $one->parts( 'coupons' ) as $coupon ) {
			if ( $form( $coupon->text( 'code' ) ) === $form( $typed ) ) {
				return $coupon;
			}
		}
		return null;
	}
}
