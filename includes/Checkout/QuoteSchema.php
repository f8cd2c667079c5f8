<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Checkout;

use BookingX\Addons\Coupons\Pricing\Effect;
use BookingX\Addons\Coupons\Rest\Schema;

defined( 'ABSPATH' ) || exit;

/**
 * Shapes of what QuotePresenter says.
 */
final class QuoteSchema {

	/** More lines or offers than an order can have. */
	private const MANY = 500;

	public static function quote(): Schema {
		return Schema::object(
			[
				'lines'        => Schema::list( self::line(), self::MANY )->required(),
				'discounts'    => Schema::list( self::discount(), self::MANY )->required(),
				'refused'      => Schema::list( self::refusal(), self::MANY )->required(),
				'subtotal'     => Schema::money()->required(),
				'discount'     => Schema::money()->required(),
				'total'        => Schema::money()->required()->help( __( 'Subtotal less discount, in the basis of the prices.', 'bookingx-coupons' ) ),
				'tax'          => Schema::money()->required(),
				'tax_included' => Schema::boolean()->required(),
				'total_due'    => Schema::money()->required()->help( __( 'What is to be paid; send it back as accepted_total.', 'bookingx-coupons' ) ),
				'currency'     => Schema::string( 3 )->required(),
				'codes'        => Schema::list( Schema::string( 100 ), CheckoutToken::MAX_CODES )->required()->help( __( 'Codes that this checkout remembers.', 'bookingx-coupons' ) ),
			]
		)->named( 'Quote' );
	}

	public static function refusal(): Schema {
		return Schema::object(
			[
				'code'    => Schema::string( 200 )->nullable()->required(),
				'reason'  => Schema::string( 60 )->required(),
				'message' => Schema::string( 1000 )->required(),
				'facts'   => Schema::open_object()->required(),
			]
		)->named( 'RefusedCode' );
	}

	private static function line(): Schema {
		return Schema::object(
			[
				'id'             => Schema::string( 60 )->required(),
				'kind'           => Schema::enum( [ 'service', 'extra' ] )->required(),
				'name'           => Schema::string( 200 )->required(),
				'detail'         => Schema::string( 200 )->required(),
				'quantity'       => Schema::integer( 1, PHP_INT_MAX )->required(),
				'unit_price'     => Schema::money()->required(),
				'total'          => Schema::money()->required(),
				'discount'       => Schema::money()->required(),
				'after_discount' => Schema::money()->required(),
			]
		)->named( 'QuoteLine' );
	}

	/** What customers call a discount. */
	public static function name(): Schema {
		return Schema::string( 500 )->help( __( 'Code, or else text for customers.', 'bookingx-coupons' ) );
	}

	private static function discount(): Schema {
		return Schema::object(
			[
				'code'       => Schema::string( 100 )->nullable()->required(),
				'name'       => self::name()->required(),
				'saving'     => Schema::money()->required(),
				'offer_id'   => Schema::id()->required(),
				'automatic'  => Schema::boolean()->required(),
				'limited_by' => Schema::enum( [ Effect::CAP, Effect::FLOOR, Effect::LIMITS ] )->nullable()->required()->help( __( 'What made it smaller than the offer promises.', 'bookingx-coupons' ) ),
				'limit_text' => Schema::string( 500 )->nullable()->required()->help( __( 'The same as a sentence.', 'bookingx-coupons' ) ),
			]
		)->named( 'QuoteDiscount' );
	}
}
