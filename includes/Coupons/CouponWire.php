<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Coupons;

use BookingX\Addons\Coupons\Rest\Problem;

defined( 'ABSPATH' ) || exit;

/**
 * A coupon between its fields on the wire and what is stored.
 */
final class CouponWire {

	private TermsWire $terms;
	private CouponSentences $sentences;

	public function __construct( TermsWire $terms, CouponSentences $sentences ) {
		$this->terms     = $terms;
		$this->sentences = $sentences;
	}

	/**
	 * The fields that staff decide, as they are now: what is not mentioned in a change stays like this.
	 *
	 * @return array<string, mixed>
	 */
	public function to_fields( Coupon $coupon ): array {
		$values = $coupon->values();
		return [
			'name'                     => $values->name,
			'kind'                     => $values->kind,
			'code'                     => $values->code,
			'usage_limit'              => $values->usage_limit,
			'usage_limit_per_customer' => $values->usage_limit_per_customer,
			'disclosure'               => $values->disclosure,
			'customer_text'            => $values->customer_text,
			'description'              => $values->description,
			'category'                 => $values->category,
			'status'                   => $coupon->status(),
		] + $this->terms->to_fields( $values->terms );
	}

	/**
	 * @param array<string, mixed> $fields complete, each as CouponSchema has it
	 * @throws Problem
	 */
	public function to_values( array $fields ): CouponValues {
		$values                           = new CouponValues();
		$values->name                     = self::text( $fields['name'] ?? '' ) ?? '';
		$values->kind                     = self::text( $fields['kind'] ?? null ) ?? $values->kind;
		$values->code                     = $this->code( $values->kind, self::text( $fields['code'] ?? null ) );
		$values->usage_limit              = self::number( $fields['usage_limit'] ?? null );
		$values->usage_limit_per_customer = self::number( $fields['usage_limit_per_customer'] ?? null );
		$values->disclosure               = self::text( $fields['disclosure'] ?? null ) ?? $values->disclosure;
		$values->customer_text            = self::text( $fields['customer_text'] ?? '' ) ?? '';
		$values->description              = self::text( $fields['description'] ?? '' ) ?? '';
		$values->category                 = self::text( $fields['category'] ?? null );
		$values->terms                    = $this->terms->to_terms( $fields );
		return $values;
	}

	/** @throws Problem */
	private function code( string $kind, ?string $code ): ?string {
		if ( $code !== null && $kind === CouponKind::AUTOMATIC ) {
			throw Problem::invalid( 'code', 'code_needs_no_code', $this->sentences->of( 'code_needs_no_code' ) );
		}
		if ( $code !== null && CodeForm::canonical( $code ) === null ) {
			throw Problem::invalid( 'code', 'bad_code', $this->sentences->of( 'bad_code' ) );
		}
		return $code;
	}

	/** @param mixed $value */
	private static function text( $value ): ?string {
		return is_string( $value ) ? $value : null;
	}

	/** @param mixed $value */
	private static function number( $value ): ?int {
		return is_int( $value ) ? $value : null;
	}
}
