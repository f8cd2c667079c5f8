<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Unit\Pricing;

use BookingX\Addons\Coupons\Pricing\Booking;
use BookingX\Addons\Coupons\Pricing\Explanation;
use BookingX\Addons\Coupons\Pricing\Offer;
use BookingX\Addons\Coupons\Pricing\PricingEngine;
use BookingX\Addons\Coupons\Pricing\Rejection;
use BookingX\Addons\Coupons\Pricing\RuleVerdict;

final class ExplanationTest extends PricingTestCase {

	private static function explain( Booking $booking, Offer $offer ): Explanation {
		return ( new PricingEngine( self::rules() ) )->explain( $booking, $offer );
	}

	private static function offer_with_three_rules(): Offer {
		return self::percent(
			1,
			1000,
			[
				'restrictions' => [ [ 'id' => 'min_purchase', 'settings' => [ 'minor' => 5000 ] ] ],
				'rules'        => [ 'any' => [ [ 'rule' => 'services', 'settings' => [ 'ids' => [ 7 ] ] ], [ 'rule' => 'weekdays', 'settings' => [ 'days' => [ 2 ] ] ] ] ],
			]
		);
	}

	public function test_every_rule_has_a_verdict_for_every_line_and_a_place_in_the_terms(): void {
		$booking = self::booking( [ self::line( 'a', 1000, [ 'service_id' => 7 ] ), self::line( 'b', 1000 ) ] );

		$verdicts = self::explain( $booking, self::offer_with_three_rules() )->verdicts();

		self::assertSame(
			[ 'restrictions.0 min_purchase', 'rules.any.0 services', 'rules.any.1 weekdays' ],
			array_map( static fn( RuleVerdict $verdict ): string => "{$verdict->path()} {$verdict->rule()}", $verdicts )
		);
		self::assertSame( [ false, true, false ], array_map( static fn( RuleVerdict $verdict ): bool => $verdict->holds(), $verdicts ) );
		self::assertSame( [ true, false ], [ $verdicts[1]->by_line()['a'] === null, $verdicts[1]->by_line()['b'] === null ] );
	}

	public function test_good_lines_are_named(): void {
		$booking = self::booking( [ self::line( 'a', 5000, [ 'service_id' => 7 ] ), self::line( 'b', 1000 ) ] );

		$explanation = self::explain( $booking, self::offer_with_three_rules() );

		self::assertSame( [ [ 'a' ], null ], [ $explanation->line_ids(), $explanation->rejection() ] );
	}

	public function test_ways_to_get_it_are_told_when_all_can_be_gone(): void {
		$ways = self::explain( self::booking( 1000 ), self::offer_with_three_rules() )->ways();

		self::assertSame( [ 'min_purchase_not_met', 'service_not_eligible', 'wrong_weekday' ], array_map( static fn( Rejection $way ): string => $way->reason(), $ways ) );
	}

	public function test_there_is_no_way_when_one_reason_cannot_be_changed(): void {
		$offer = self::percent( 1, 1000, [ 'restrictions' => [ [ 'id' => 'min_purchase', 'settings' => [ 'minor' => 5000 ] ], [ 'id' => 'date_range', 'settings' => [ 'until' => '2020-01-01' ] ] ] ] );

		self::assertSame( [], self::explain( self::booking( 1000 ), $offer )->ways() );
	}

	public function test_the_refusal_of_some_rules_can_be_asked_for(): void {
		$explanation = self::explain( self::booking( 1000 ), self::offer_with_three_rules() );
		$refusal     = $explanation->refusal_by( [ 'services', 'providers' ] );

		self::assertNotNull( $refusal );
		self::assertSame( 'service_not_eligible', $refusal->reason() );
		self::assertNull( $explanation->refusal_by( [ 'providers' ] ) );
	}

	public function test_the_next_day_that_works_is_told(): void {
		$booking = self::booking( [ self::line( 'a', 1000, [ 'start' => new \DateTimeImmutable( '2026-11-25T09:00:00Z' ) ] ) ] );

		$ways = self::explain( $booking, self::percent( 1, 1000, self::only( 'weekdays', [ 'days' => [ 2 ] ] ) ) )->ways();

		self::assertEquals( new \DateTimeImmutable( '2026-12-01T00:00:00', new \DateTimeZone( 'Europe/Berlin' ) ), $ways[0]->help()['next_day'] );
	}
}
