<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Unit\Pricing;

use BookingX\Addons\Coupons\Pricing\Booking;
use BookingX\Addons\Coupons\Pricing\Grant;
use BookingX\Addons\Coupons\Pricing\InvalidRecord;
use BookingX\Addons\Coupons\Pricing\OfferRejection;
use BookingX\Addons\Coupons\Pricing\Policy;
use BookingX\Addons\Coupons\Pricing\Quote;
use BookingX\Addons\Coupons\Pricing\Rejection;
use BookingX\Addons\Coupons\Pricing\Shopper;

final class QuoteTest extends PricingTestCase {

	/** @dataProvider taxes */
	public function test_tax_is_on_what_is_left( int $price, int $basis_points, bool $inside, int $rate, int $tax, int $due ): void {
		$line    = self::line( 'a', $price, [ 'tax_basis_points' => $rate ] );
		$booking = new Booking( [ $line ], Shopper::stranger(), new \DateTimeImmutable( '2026-11-23T09:00:00Z' ), new \DateTimeZone( 'UTC' ), 'EUR', 'web', null, $inside );

		$quote = self::price( $booking, [ self::percent( 1, $basis_points ) ] );

		self::assertSame( [ $tax, $due ], [ $quote->tax()->minor(), $quote->total_with_tax()->minor() ] );
	}

	/** @return array<string, array{int, int, bool, int, int, int}> */
	public function taxes(): array {
		return [
			'on top'                => [ 25000, 5000, false, 1000, 1250, 13750 ],
			'inside'                => [ 35000, 5000, true, 2000, 2917, 17500 ],
			'nothing left, inside'  => [ 999, 10000, true, 2000, 0, 0 ],
			'nothing left, on top'  => [ 999, 10000, false, 2000, 0, 0 ],
			'no tax'                => [ 1000, 1000, true, 0, 0, 900 ],
			'half a cent of tax up' => [ 250, 1000, false, 1000, 23, 248 ],
		];
	}

	public function test_each_line_has_its_own_rate(): void {
		$booking = self::booking( [ self::line( 'a', 10000, [ 'tax_basis_points' => 1900 ] ), self::line( 'b', 10000, [ 'tax_basis_points' => 700 ] ) ] );

		$quote = self::price( $booking, [ self::percent( 1, 1000 ) ] );

		self::assertSame( [ 1437, 589 ], array_map( fn( $line ): int => $quote->tax_of( $line )->minor(), $quote->lines() ) );
		self::assertSame( 2026, $quote->tax()->minor() );
	}

	private static function rich_quote(): Quote {
		$booking = self::booking(
			[ self::line( 'a', 6000, [ 'start' => new \DateTimeImmutable( '2026-11-24T09:00:00Z' ), 'provider_id' => 4, 'category_ids' => [ 2 ], 'min_unit_price' => self::eur( 10 ) ] ), self::line( 'b', 1599 ) ],
			new Shopper( 'subject-1', 42, 'ana@example.com', [ 'subscriber' ], 2, [ 'regulars' ] )
		);
		return self::price(
			$booking,
			[
				self::percent( 1, 1000 )->named( 'Ten' )->granted( new Grant( new \DateTimeImmutable( '2026-11-01T00:00:00Z' ), 3 ) ),
				self::fixed( 2, 500 )->as_automatic()->disclosed( 'neutral' ),
				self::percent( 3, 9000, self::only( 'date_range', [ 'until' => '2026-01-01' ] ) ),
				self::percent( 4, 9000, self::only( 'min_purchase', [ 'minor' => 90000 ] ) ),
				self::percent( 5, 9000, [ 'rules' => [ 'any' => [ [ 'rule' => 'services', 'settings' => [ 'ids' => [ 7 ] ] ], [ 'rule' => 'weekdays', 'settings' => [ 'days' => [ 0 ] ] ] ] ] ] ),
				self::percent( 6, 9000, [ 'rules' => [ 'not' => [ 'rule' => 'services', 'settings' => [ 'ids' => [ 1 ] ] ] ] ] ),
			],
			new Policy( false )
		);
	}

	/** @return array<string, mixed> as it comes back from the database */
	private static function stored( Quote $quote ): array {
		/** @var array<string, mixed> $stored */
		$stored = json_decode( (string) json_encode( $quote->to_array() ), true );
		return $stored;
	}

	public function test_a_stored_quote_comes_back_the_same(): void {
		$quote = self::rich_quote();

		$restored = Quote::from_array( self::stored( $quote ) );

		self::assertSame( self::stored( $quote ), self::stored( $restored ) );
		self::assertSame( $quote->hash(), $restored->hash() );
		self::assertEquals( $quote->rejections(), $restored->rejections() );
		self::assertEquals( $quote->effects(), $restored->effects() );
	}

	public function test_a_stored_quote_prices_again_to_the_same_cents(): void {
		$quote  = self::rich_quote();
		$inputs = Quote::from_array( self::stored( $quote ) )->inputs();

		$again = self::price( $inputs->booking(), $inputs->offers(), $inputs->policy(), $inputs->limits() );

		self::assertSame( $quote->hash(), $again->hash() );
	}

	public function test_a_stored_quote_names_no_person(): void {
		$json = (string) json_encode( self::rich_quote()->to_array() );

		foreach ( [ 'ana@example.com', 'subscriber', 'regulars', '42,' ] as $personal ) {
			self::assertStringNotContainsString( $personal, $json );
		}
		self::assertStringContainsString( 'subject-1', $json );
	}

	public function test_the_hash_changes_with_the_price(): void {
		self::assertNotSame( self::price( self::booking( 1000 ), [] )->hash(), self::price( self::booking( 1001 ), [] )->hash() );
	}

	public function test_reasons_from_outside_can_be_added(): void {
		$quote = self::price( self::booking( 1000 ), [] )->with_rejections( [ new OfferRejection( 9, 'GONE', new Rejection( 'usage_limit_reached' ) ) ] );

		self::assertSame( [ 9 => 'usage_limit_reached' ], self::reasons( $quote ) );
		self::assertSame( 1000, $quote->total()->minor() );
	}

	public function test_a_damaged_snapshot_is_told_and_not_guessed(): void {
		$damaged = self::stored( self::rich_quote() );
		unset( $damaged['effects'] );

		$this->expectException( InvalidRecord::class );

		Quote::from_array( $damaged );
	}
}
