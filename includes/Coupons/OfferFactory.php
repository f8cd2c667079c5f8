<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Coupons;

use BookingX\Addons\Coupons\Pricing\Offer;

defined( 'ABSPATH' ) || exit;

/**
 * Turns what is stored into what the pricing engine understands.
 */
final class OfferFactory {

	/**
	 * A quote is kept and shown: the name that staff use among themselves stays out of it.
	 *
	 * @param CouponCode|null $code through which the customer came; null for an automatic offer
	 */
	public function offer( Coupon $coupon, ?CouponCode $code ): Offer {
		$offer = Offer::from_terms( $coupon->id(), $coupon->version_id(), $code === null ? null : $code->display(), $coupon->terms() )
			->named( $coupon->customer_text() )
			->disclosed( $coupon->disclosure() );
		return $coupon->kind() === CouponKind::AUTOMATIC ? $offer->as_automatic() : $offer;
	}
}
