<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Checkout;

use BookingX\Addons\Coupons\Host\SelectionSchema;
use BookingX\Addons\Coupons\Rest\Schema;

defined( 'ABSPATH' ) || exit;

/**
 * Shapes of the requests about codes and offers, and of their answers.
 */
final class CodesSchema {

	private const MOST_OFFERS = 400;

	/** About a selection. */
	public static function about(): Schema {
		return Schema::object( self::fields() );
	}

	/** About a selection and a code. */
	public static function with_code(): Schema {
		return Schema::object( [ 'code' => self::code()->min_length( 1 )->required() ] + self::fields() );
	}

	/** What is to be taken off. */
	public static function without(): Schema {
		return Schema::object(
			[
				'code'     => self::code(),
				'offer_id' => Schema::id()->label( __( 'Automatic offer', 'bookingx-coupons' ) ),
			] + self::fields()
		);
	}

	public static function verdict(): Schema {
		return Schema::object(
			[
				'valid'   => Schema::boolean()->required(),
				'code'    => Schema::string( 200 )->required(),
				'reason'  => Schema::string( 60 )->nullable()->required(),
				'message' => Schema::string( 1000 )->nullable()->required(),
				'facts'   => Schema::open_object()->required(),
				'saving'  => Schema::money()->required(),
				'quote'   => QuoteSchema::quote()->required()->help( __( 'The price with this code and no other offer.', 'bookingx-coupons' ) ),
			]
		);
	}

	public static function offers(): Schema {
		$offer = Schema::object(
			[
				'offer_id'  => Schema::id()->required(),
				'code'      => Schema::string( 100 )->nullable()->required(),
				'name'      => QuoteSchema::name()->required(),
				'text'      => Schema::text( 2000 )->required(),
				'saving'    => Schema::money()->required()->help( __( 'What it would save on this selection, alone.', 'bookingx-coupons' ) ),
				'best'      => Schema::boolean()->required(),
				'in_use'    => Schema::boolean()->required(),
				'automatic' => Schema::boolean()->required(),
				'ends_at'   => Schema::instant()->nullable()->required(),
				'ends_text' => Schema::string( 100 )->required()->help( __( 'The end in words, in the time of the shop; empty without an end.', 'bookingx-coupons' ) ),
			]
		);
		return Schema::object( [ 'offers' => Schema::list( $offer, self::MOST_OFFERS )->required() ] );
	}

	/** @return array<string, Schema> what a checkout is read from, see CheckoutRequest */
	public static function fields(): array {
		return [
			'selection' => Schema::of( SelectionSchema::selection() )->required(),
			'customer'  => Schema::of( SelectionSchema::customer() )->help( __( 'For limits per customer, as far as it is known already.', 'bookingx-coupons' ) ),
		];
	}

	private static function code(): Schema {
		return Schema::string( 200 )->label( __( 'Coupon code', 'bookingx-coupons' ) );
	}
}
