<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Coupons;

use BookingX\Addons\Coupons\Rest\Problem;
use BookingX\Addons\Coupons\WordPress\Settings;

defined( 'ABSPATH' ) || exit;

/**
 * The editor as people use it: makes the code where none was typed, and says in words why something cannot be.
 */
final class CouponChanges {

	private CouponEditor $editor;
	private CouponSentences $sentences;
	private CodeGenerator $codes;
	private Settings $settings;

	public function __construct( CouponEditor $editor, CouponSentences $sentences, CodeGenerator $codes, Settings $settings ) {
		$this->editor    = $editor;
		$this->sentences = $sentences;
		$this->codes     = $codes;
		$this->settings  = $settings;
	}

	/** @throws Problem */
	public function create( CouponValues $values, string $status, int $user_id ): Coupon {
		$values = $this->with_code( $values, null );
		return $this->worded( fn(): Coupon => $this->editor->change_status( $this->editor->create( $values, $user_id ), $status ) );
	}

	/** @throws Problem */
	public function update( Coupon $before, CouponValues $values, string $status, int $user_id ): Coupon {
		$values = $this->with_code( $values, $before->code() );
		return $this->worded( fn(): Coupon => $this->editor->change_status( $this->editor->update( $before, $values, $user_id ), $status ) );
	}

	/** @throws Problem */
	public function set_status( Coupon $before, string $status ): Coupon {
		return $this->worded( fn(): Coupon => $this->editor->change_status( $before, $status ) );
	}

	/**
	 * @return Coupon|null the archived coupon; null when a draft that nobody saw is gone
	 * @throws Problem
	 */
	public function remove( Coupon $coupon ): ?Coupon {
		return $this->worded( fn(): ?Coupon => $this->editor->remove( $coupon ) );
	}

	/** By the settings' prefix and length; nobody has it yet, and nothing keeps it. */
	public function suggested_code(): string {
		return $this->codes->unused( $this->settings->string( 'coupon_settings', 'code_prefix' ), $this->settings->int( 'coupon_settings', 'code_length' ) );
	}

	/** @param mixed $status `inactive` is the brief's word for paused */
	public static function status( $status ): string {
		if ( $status === 'inactive' ) {
			return CouponStatus::PAUSED;
		}
		return is_string( $status ) ? $status : CouponStatus::DRAFT;
	}

	private function with_code( CouponValues $values, ?string $present ): CouponValues {
		$values = clone $values;
		if ( $values->code === null && $values->kind !== CouponKind::AUTOMATIC ) {
			$values->code = $present ?? $this->suggested_code();
		}
		return $values;
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
