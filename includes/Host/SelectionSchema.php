<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Host;

defined( 'ABSPATH' ) || exit;

/**
 * Shape of what a customer chose, shared by quote, apply and book. Unknown keys are refused: no price comes from a browser.
 */
final class SelectionSchema {

	/** More appointments than this in one order is a mistake or an attack. */
	public const MAX_ITEMS = 10;

	/** @return array<string, mixed> */
	public static function selection(): array {
		return [
			'type'                 => 'object',
			'title'                => __( 'Selection', 'bookingx-coupons' ),
			'additionalProperties' => false,
			'required'             => [ 'items' ],
			'properties'           => [
				'items'          => [
					'type'     => 'array',
					'title'    => __( 'Appointments', 'bookingx-coupons' ),
					'minItems' => 1,
					'maxItems' => self::MAX_ITEMS,
					'items'    => self::item(),
				],
				'payment_method' => [
					'type'      => 'string',
					'title'     => __( 'Payment', 'bookingx-coupons' ),
					'maxLength' => 40,
					'pattern'   => '^[a-z_]+$',
					'x-example' => 'on_site',
				],
			],
		];
	}

	/** @return array<string, mixed> */
	public static function customer(): array {
		return [
			'type'                 => 'object',
			'title'                => __( 'Your details', 'bookingx-coupons' ),
			'additionalProperties' => false,
			'required'             => [ 'name', 'email' ],
			'properties'           => [
				'name'  => [ 'type' => 'string', 'title' => __( 'Name', 'bookingx-coupons' ), 'minLength' => 1, 'maxLength' => 120 ],
				'email' => [ 'type' => 'string', 'title' => __( 'E-mail', 'bookingx-coupons' ), 'format' => 'email', 'minLength' => 3, 'maxLength' => 100 ],
				'phone' => [ 'type' => 'string', 'title' => __( 'Phone', 'bookingx-coupons' ), 'maxLength' => 40 ],
				'note'  => [ 'type' => 'string', 'title' => __( 'Note', 'bookingx-coupons' ), 'maxLength' => 1000, 'x-multiline' => true, 'x-widget' => 'textarea' ],
			],
		];
	}

	/** @return array<string, mixed> */
	private static function item(): array {
		return [
			'type'                 => 'object',
			'additionalProperties' => false,
			'required'             => [ 'service' ],
			'properties'           => [
				'service'  => [ 'type' => 'integer', 'title' => __( 'Service', 'bookingx-coupons' ), 'minimum' => 1 ],
				'provider' => [ 'type' => 'integer', 'title' => __( 'Provider', 'bookingx-coupons' ), 'description' => __( '0 means anyone.', 'bookingx-coupons' ), 'minimum' => 0 ],
				'extras'   => [
					'type'     => 'array',
					'title'    => __( 'Extras', 'bookingx-coupons' ),
					'maxItems' => 20,
					'items'    => [
						'type'                 => 'object',
						'additionalProperties' => false,
						'required'             => [ 'id' ],
						'properties'           => [
							'id'       => [ 'type' => 'integer', 'title' => __( 'Extra', 'bookingx-coupons' ), 'minimum' => 1 ],
							'quantity' => [ 'type' => 'integer', 'title' => __( 'Quantity', 'bookingx-coupons' ), 'minimum' => 1, 'maximum' => 20 ],
						],
					],
				],
				'persons'  => [ 'type' => 'integer', 'title' => __( 'Persons', 'bookingx-coupons' ), 'minimum' => 1, 'maximum' => 50 ],
				'start'    => [
					'type'        => 'string',
					'title'       => __( 'Date and time', 'bookingx-coupons' ),
					'description' => __( 'In the time zone of the shop.', 'bookingx-coupons' ),
					'pattern'     => '^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$',
					'x-example'   => '2026-11-24T10:30',
				],
			],
		];
	}
}
