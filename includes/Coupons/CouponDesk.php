<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Coupons;

use BookingX\Addons\Coupons\Rest\Problem;
use BookingX\Addons\Coupons\WordPress\Settings;

defined( 'ABSPATH' ) || exit;

/**
 * Changes of coupons as staff ask for them: fields in, permissions checked, refusals in words.
 */
final class CouponDesk {

	private CouponRepository $coupons;
	private CouponEditor $editor;
	private CouponWire $wire;
	private CouponPermissions $permissions;
	private CouponSentences $sentences;
	private CodeGenerator $codes;
	private Settings $settings;

	public function __construct(
		CouponRepository $coupons,
		CouponEditor $editor,
		CouponWire $wire,
		CouponPermissions $permissions,
		CouponSentences $sentences,
		CodeGenerator $codes,
		Settings $settings
	) {
		$this->coupons     = $coupons;
		$this->editor      = $editor;
		$this->wire        = $wire;
		$this->permissions = $permissions;
		$this->sentences   = $sentences;
		$this->codes       = $codes;
		$this->settings    = $settings;
	}

	/** @throws Problem 404 */
	public function find( int $id ): Coupon {
		$coupon = $this->coupons->find( $id );
		if ( $coupon === null ) {
			throw Problem::not_found( $this->sentences->of( 'not_found' ) );
		}
		return $coupon;
	}

	/**
	 * @param array<string, mixed> $fields complete, as CouponSchema has them
	 * @throws Problem
	 */
	public function create( array $fields, int $user_id ): Coupon {
		$status = self::status( $fields['status'] ?? null );
		$this->permissions->may_set_status( $status );
		$values = $this->wire->to_values( $fields );
		$this->permissions->may_give( $values->terms );
		if ( $values->code === null && $values->kind !== CouponKind::AUTOMATIC ) {
			$values->code = $this->suggested_code();
		}
		return $this->worded(
			function () use ( $values, $status, $user_id ): Coupon {
				$coupon = $this->editor->create( $values, $user_id );
				return $this->editor->change_status( $coupon, $status );
			}
		);
	}

	/**
	 * @param array<string, mixed> $changes only what is to change
	 * @throws Problem
	 */
	public function update( Coupon $before, array $changes, int $user_id ): Coupon {
		$this->permissions->may_change( $before );
		$status = isset( $changes['status'] ) ? self::status( $changes['status'] ) : $before->status();
		if ( $status !== $before->status() ) {
			$this->permissions->may_set_status( $status );
		}
		$values = $this->wire->to_values( $changes + $this->wire->to_fields( $before ) );
		$this->permissions->may_give( $values->terms );
		if ( $values->code === null && $values->kind !== CouponKind::AUTOMATIC ) {
			$values->code = $before->code() ?? $this->suggested_code();
		}
		return $this->worded( fn(): Coupon => $this->editor->change_status( $this->editor->update( $before, $values, $user_id ), $status ) );
	}

	/** @throws Problem */
	public function set_status( Coupon $before, string $status ): Coupon {
		$this->permissions->may_change( $before );
		$this->permissions->may_set_status( self::status( $status ) );
		return $this->worded( fn(): Coupon => $this->editor->change_status( $before, self::status( $status ) ) );
	}

	/** @throws Problem */
	public function remove( Coupon $coupon ): ?Coupon {
		$this->permissions->may_change( $coupon );
		return $this->worded( fn(): ?Coupon => $this->editor->remove( $coupon ) );
	}

	/** By the settings' prefix and length; nobody has it yet, and nothing keeps it. */
	public function suggested_code(): string {
		return $this->codes->unused( $this->settings->string( 'coupon_settings', 'code_prefix' ), $this->settings->int( 'coupon_settings', 'code_length' ) );
	}

	/**
	 * @param mixed $status `inactive` is the brief's word for paused
	 */
	private static function status( $status ): string {
		if ( $status === 'inactive' ) {
			return CouponStatus::PAUSED;
		}
		return is_string( $status ) ? $status : CouponStatus::DRAFT;
	}

	/**
	 * @template T of Coupon|null
	 * @param callable(): T $change
	 * @return T
	 * @throws Problem
	 */
	private function worded( callable $change ) {
		try {
			return $change();
		} catch ( CouponRefused $refused ) {
			$message = $this->sentences->of( $refused->reason() );
			throw $refused->reason() === 'code_taken'
				? Problem::invalid( 'code', 'code_taken', $message )
				: Problem::conflict( $refused->reason(), $message, [], $refused->field() );
		}
	}
}
