<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Coupons;

use BookingX\Addons\Coupons\Checkout\Usage;
use BookingX\Addons\Coupons\Checkout\UseStatus;
use BookingX\Addons\Coupons\Rest\Schema;

defined( 'ABSPATH' ) || exit;

/**
 * One use of a coupon on the wire.
 */
final class CouponUseSchema {

	public static function use(): Schema {
		$customer = [
			'name'  => Schema::string( 200 )->label( __( 'Name', 'bookingx-coupons' ) )->required(),
			'email' => Schema::string( 100 )->label( __( 'E-mail', 'bookingx-coupons' ) )->required(),
		];
		$statuses = [ UseStatus::BOUND, UseStatus::USED, UseStatus::RELEASED, UseStatus::KEPT ];
		return Schema::object(
			[
				'id'             => Schema::id()->required(),
				'booking_id'     => Schema::id()->label( __( 'Booking', 'bookingx-coupons' ) )->required(),
				'customer_id'    => Schema::integer( 0, PHP_INT_MAX )->label( __( 'Number of the customer', 'bookingx-coupons' ) )->required(),
				'customer'       => Schema::object( $customer )->nullable()->label( __( 'Customer', 'bookingx-coupons' ) )->help( __( 'As the booking names them; for those who may see people.', 'bookingx-coupons' ) )->required(),
				'status'         => Schema::enum( $statuses )->label( __( 'Status', 'bookingx-coupons' ) )->labels( self::states() )->required(),
				'original_price' => Schema::money()->label( __( 'Price before', 'bookingx-coupons' ) )->required(),
				'saving'         => Schema::money()->label( __( 'Saving', 'bookingx-coupons' ) )->required(),
				'final_price'    => Schema::money()->label( __( 'Price after', 'bookingx-coupons' ) )->required(),
				'used_at'        => Schema::instant()->nullable()->label( __( 'Used', 'bookingx-coupons' ) )->required(),
				'released_at'    => Schema::instant()->nullable()->label( __( 'Given back', 'bookingx-coupons' ) )->required(),
			]
		)->named( 'CouponUse' );
	}

	public static function query(): Schema {
		return Schema::object(
			[
				'page'     => Schema::integer( 1, 1000000 )->default( 1 ),
				'per_page' => Schema::integer( 1, 100 )->default( 20 ),
			]
		);
	}

	/**
	 * @param array{name: string, email: string}|null $customer null where the reader may not see people, or the booking is gone
	 * @return array<string, mixed>
	 */
	public static function present( Usage $use, ?array $customer ): array {
		return [
			'id'             => $use->id(),
			'booking_id'     => $use->booking_id(),
			'customer_id'    => $use->customer_id(),
			'customer'       => $customer,
			'status'         => $use->status(),
			'original_price' => SettingWire::amount( $use->original_price()->minor(), $use->original_price()->currency() ),
			'saving'         => SettingWire::amount( $use->saving()->minor(), $use->saving()->currency() ),
			'final_price'    => SettingWire::amount( $use->final_price()->minor(), $use->final_price()->currency() ),
			'used_at'        => self::instant( $use->used_at() ),
			'released_at'    => self::instant( $use->released_at() ),
		];
	}

	private static function instant( ?\DateTimeImmutable $instant ): ?string {
		return $instant === null ? null : $instant->format( 'Y-m-d\TH:i:s\Z' );
	}

	/** @return array<string, string> */
	private static function states(): array {
		return [
			UseStatus::BOUND    => __( 'Booked', 'bookingx-coupons' ),
			UseStatus::USED     => __( 'Used', 'bookingx-coupons' ),
			UseStatus::RELEASED => __( 'Given back', 'bookingx-coupons' ),
			UseStatus::KEPT     => __( 'Kept', 'bookingx-coupons' ),
		];
	}
}
