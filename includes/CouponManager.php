<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons;

use BookingX\Addons\Coupons\Checkout\Checkout;
use BookingX\Addons\Coupons\Checkout\CheckoutContext;
use BookingX\Addons\Coupons\Coupons\CodeForm;
use BookingX\Addons\Coupons\Coupons\Coupon;
use BookingX\Addons\Coupons\Coupons\CouponChanges;
use BookingX\Addons\Coupons\Coupons\CouponRepository;
use BookingX\Addons\Coupons\Coupons\CouponSchema;
use BookingX\Addons\Coupons\Coupons\CouponWire;
use BookingX\Addons\Coupons\Pricing\Quote;
use BookingX\Addons\Coupons\Rest\Problem;
use BookingX\Addons\Coupons\Rest\Validation\Validator;

defined( 'ABSPATH' ) || exit;

/**
 * Coupons for other PHP code: `bookingx_coupons()->get( CouponManager::class )`.
 *
 * Fields are those of the REST API and checked as strictly. Who may do it is the caller's to decide: no capability is
 * asked for here. Everything else (versions, audit, events) is as over REST.
 */
final class CouponManager {

	private CouponRepository $coupons;
	private CouponChanges $changes;
	private CouponSchema $schema;
	private CouponWire $wire;
	private Validator $validator;
	private Checkout $checkout;

	public function __construct( CouponRepository $coupons, CouponChanges $changes, CouponSchema $schema, CouponWire $wire, Validator $validator, Checkout $checkout ) {
		$this->coupons   = $coupons;
		$this->changes   = $changes;
		$this->schema    = $schema;
		$this->wire      = $wire;
		$this->validator = $validator;
		$this->checkout  = $checkout;
	}

	/**
	 * @param array<string, mixed> $fields as for POST coupons; without a code one is made
	 * @param int                  $created_by account, 0 for none
	 * @throws Problem naming each wrong field
	 */
	public function create_coupon( array $fields, int $created_by = 0 ): Coupon {
		$fields = $this->validator->validate( $this->schema->coupon(), $fields );
		return $this->changes->create( $this->wire->to_values( $fields ), CouponChanges::status( $fields['status'] ?? null ), $created_by );
	}

	/**
	 * New terms of a coupon that was active make a new version; earlier uses keep theirs.
	 *
	 * @param array<string, mixed> $fields only what is to change
	 * @throws Problem
	 */
	public function update_coupon( int $id, array $fields, int $changed_by = 0 ): Coupon {
		$before = $this->existing( $id );
		$fields = $this->validator->validate( $this->schema->coupon()->partial(), $fields );
		$status = isset( $fields['status'] ) ? CouponChanges::status( $fields['status'] ) : $before->status();
		return $this->changes->update( $before, $this->wire->to_values( $fields + $this->wire->to_fields( $before ) ), $status, $changed_by );
	}

	/**
	 * Archives; its uses remain. Only a draft that was never active is really deleted.
	 *
	 * @return Coupon|null the archived coupon
	 * @throws Problem
	 */
	public function delete_coupon( int $id ): ?Coupon {
		return $this->changes->remove( $this->existing( $id ) );
	}

	/** @param int|string $id_or_code a code in whatever letters and hyphens */
	public function get_coupon( $id_or_code ): ?Coupon {
		if ( is_int( $id_or_code ) ) {
			return $this->coupons->find( $id_or_code );
		}
		$canonical = CodeForm::canonical( $id_or_code );
		$found     = $canonical === null ? null : $this->coupons->find_by_code( $canonical );
		return $found === null ? null : $found->coupon();
	}

	/** What the typed codes alone would do to this booking, and why not. Nothing is taken. */
	public function validate_coupon( CheckoutContext $context ): Quote {
		return $this->checkout->verdict( $context );
	}

	/** The price with the typed codes and the automatic offers. Uses are taken when the booking is submitted. */
	public function apply_coupon( CheckoutContext $context ): Quote {
		return $this->checkout->quote( $context );
	}

	/**
	 * Counts the uses that a booking holds as used: it was paid or confirmed.
	 *
	 * @return bool false when they were counted already
	 */
	public function increment_usage( int $booking_id ): bool {
		return $this->checkout->confirm( $booking_id );
	}

	/** @throws Problem 404 */
	private function existing( int $id ): Coupon {
		$coupon = $this->coupons->find( $id );
		if ( $coupon === null ) {
			throw Problem::not_found();
		}
		return $coupon;
	}
}
