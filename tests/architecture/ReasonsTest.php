<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Architecture;

use BookingX\Addons\Coupons\Coupons\RuleList;
use BookingX\Addons\Coupons\Coupons\RuleWords;
use BookingX\Addons\Coupons\Tests\Doubles\PlainFactText;

require_once __DIR__ . '/../support/translation.php';

/**
 * A reason that nobody can read is no reason: every code that the source gives has its sentences.
 */
final class ReasonsTest extends ArchitectureTestCase {

	/** Not given by `new Rejection` with a plain text: who conflicts with whom is a text first. */
	private const CONFLICTS = [ 'only_one_discount', 'exclusive_conflict', 'stacking_group_conflict', 'not_combinable' ];

	public function test_every_reason_has_a_sentence(): void {
		self::assertKept( [ self::class, 'speechless' ], Source::below( 'includes' ) );
		self::assertSame( [], array_diff( self::CONFLICTS, self::known() ) );
	}

	public function test_every_sentence_has_a_reason(): void {
		$given = self::CONFLICTS;
		foreach ( Source::below( 'includes' ) as $source ) {
			$given = array_merge( $given, self::reasons( $source ) );
		}
		// The brief names it; the answer for whatever an older version left behind.
		self::assertSame( [], array_values( array_diff( self::known(), $given, [ 'not_eligible' ] ) ) );
	}

	public function test_a_reason_without_a_sentence_is_noticed(): void {
		self::assertBroken( [ self::class, 'speechless' ], 'includes/Pricing/Offender.php', 'new Rejection( "wrong_moon" );' );
		self::assertBroken( [ self::class, 'speechless' ], 'includes/Pricing/Offender.php', 'new Rejection( $x ? "wrong_moon" : "invalid_coupon" );' );
	}

	/** @return list<string> */
	public static function speechless( Source $source ): array {
		return array_values( array_diff( self::reasons( $source ), self::known() ) );
	}

	/** @return list<string> */
	private static function reasons( Source $source ): array {
		return array_values( array_filter( $source->texts_given_to( Source::ROOT . 'Pricing\\Rejection' ), static fn( string $text ): bool => strpos( $text, '_' ) !== false ) );
	}

	/** @return list<string> */
	private static function known(): array {
		return ( new RuleWords( new PlainFactText(), RuleList::installed() ) )->reasons();
	}
}
