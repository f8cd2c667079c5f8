<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Integration\Checkout;

use BookingX\Addons\Coupons\Checkout\AvailableOffer;
use BookingX\Addons\Coupons\Checkout\AvailableOffers;
use BookingX\Addons\Coupons\Coupons\CouponKind;
use BookingX\Addons\Coupons\Coupons\CouponValues;
use BookingX\Addons\Coupons\WordPress\Settings;

final class AvailableOffersTest extends CheckoutTestCase {

	public function test_offers_that_fit_are_told_with_their_saving_the_best_first(): void {
		$this->listed( 'TEN', 1000 );
		$this->listed( 'TWENTY', 2000 );
		$this->listed( 'TUESDAY', 3000, [ 'restrictions' => [ [ 'id' => 'services', 'settings' => [ 'ids' => [ 999 ] ] ] ] ] );
		$this->stage->coupon( 'SECRET', null, null, [ 'discount_value' => [ 'basis_points' => 5000 ] ] );

		self::assertSame( [ [ 'TWENTY', 1200, true, false ], [ 'TEN', 600, false, true ] ], $this->told( [ 'TEN' ] ) );
	}

	public function test_an_offer_whose_uses_are_gone_is_not_told(): void {
		$this->listed( 'TEN', 1000, [], 1 );
		$this->stage->submit( $this->stage->context( 'k1', 'ann@example.com', [ 'TEN' ] ), 5400 );

		self::assertSame( [], $this->told( [] ) );
	}

	public function test_the_shop_may_keep_its_offers_to_itself(): void {
		$this->listed( 'TEN', 1000 );
		$this->get( Settings::class )->update( [ 'display_settings' => [ 'show_available_coupons' => false ] ] );

		self::assertSame( [], $this->told( [] ) );
	}

	/** @param array<string, mixed> $terms */
	private function listed( string $code, int $basis_points, array $terms = [], ?int $limit = null ): void {
		$this->stage->coupon(
			$code,
			$limit,
			null,
			$terms + [ 'discount_value' => [ 'basis_points' => $basis_points ] ],
			static function ( CouponValues $values ): void {
				$values->kind = CouponKind::LISTED;
			}
		);
	}

	/**
	 * @param list<string> $codes
	 * @return list<array{string, int, bool, bool}> code, saving, best, in use
	 */
	private function told( array $codes ): array {
		return array_map(
			static fn( AvailableOffer $offer ): array => [ (string) $offer->coupon()->code(), $offer->saving()->minor(), $offer->is_best(), $offer->is_in_use() ],
			$this->get( AvailableOffers::class )->of( $this->stage->context( 'k9', 'ben@example.com', $codes ) )
		);
	}
}
