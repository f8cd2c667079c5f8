<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Unit\Pricing;

use BookingX\Addons\Coupons\Pricing\After\Replay;
use BookingX\Addons\Coupons\Pricing\PricingEngine;
use BookingX\Addons\Coupons\Pricing\Quote;
use BookingX\Addons\Coupons\Pricing\Shopper;

final class AnonymiserTest extends PricingTestCase {

	private const ANA = [ 'rule' => 'named_customers', 'settings' => [ 'emails' => [ 'ana@example.com', 'ben@example.com' ] ] ];
	private const STAFF = [ 'rule' => 'roles', 'settings' => [ 'roles' => [ 'secret_club' ] ] ];

	private static function stored( Quote $quote ): string {
		return (string) json_encode( $quote->to_array() );
	}

	/**
	 * @dataProvider trees
	 * @param array<string, mixed> $terms
	 */
	public function test_a_stored_price_keeps_the_verdict_about_a_person_and_not_the_person( array $terms, int $saved ): void {
		$ana   = new Shopper( 'subject-1', 42, 'ana@example.com', [ 'customer' ], 0, [ 'regulars' ] );
		$quote = self::price( self::booking( 1000, $ana ), [ self::percent( 1, 1000, $terms ) ] );
		self::assertSame( $saved, $quote->discount()->minor() );

		foreach ( [ 'example.com', 'secret_club', 'regulars' ] as $personal ) {
			self::assertStringNotContainsString( $personal, self::stored( $quote ) );
		}
		/** @var array<string, mixed> $stored */
		$stored = json_decode( self::stored( $quote ), true );
		self::assertSame( [], ( new Replay( new PricingEngine( self::rules() ) ) )->differences( $stored ) );
	}

	/** @return array<string, array{array<string, mixed>, int}> */
	public function trees(): array {
		return [
			'in the list, she is named'     => [ self::only( 'named_customers', self::ANA['settings'] ), 100 ],
			'in the list, she is no member' => [ self::only( 'roles', self::STAFF['settings'] ), 0 ],
			'in a tree'                     => [ [ 'rules' => [ 'any' => [ self::STAFF, [ 'all' => [ self::ANA ] ] ] ] ], 100 ],
			'under a not'                   => [ [ 'rules' => [ 'not' => self::ANA ] ], 0 ],
			'a segment'                     => [ self::only( 'segments', [ 'segments' => [ 'regulars' ] ] ), 100 ],
			'settings that are no settings' => [ self::only( 'named_customers', [ 'emails' => 'ana@example.com' ] ), 0 ],
		];
	}

	public function test_rules_about_anything_else_stay_as_they_are(): void {
		$offer = self::percent( 1, 1000, self::only( 'min_purchase', [ 'minor' => 5 ] ) );

		self::assertSame( $offer->terms(), self::price( self::booking( 1000 ), [ $offer ] )->inputs()->offers()[0]->terms() );
	}

	public function test_nobody_can_save_a_verdict_as_a_rule(): void {
		$problems = self::rules()->problems( self::percent( 1, 1000, self::only( 'settled', [ 'holds' => true ] ) )->terms() );

		self::assertSame( [ 'restrictions.0', 'unknown_rule' ], [ $problems[0]->path(), $problems[0]->code() ] );
	}
}
