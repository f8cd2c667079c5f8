<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Conformance;

use BookingX\Addons\Coupons\Pricing\After\Refund;
use BookingX\Addons\Coupons\Pricing\Quote;

/**
 * What holds for every case, whatever its numbers are. Each check answers null, or what is wrong.
 */
final class Invariants {

	/** Complete groups follow the order of the lines. */
	private const ORDER_MATTERS = [ 'unit-017' ];

	/** About the cheapest unit, groups, minimum quantity or no eligible line. */
	private const LINES_MATTER = [ 'fix-019', 'unit-014', 'unit-015', 'stk-034', 'rej-011' ];

	private CaseRun $run;

	public function __construct( CaseRun $run ) {
		$this->run = $run;
	}

	/** @return list<string> */
	public function broken( CaseFile $one ): array {
		$quote = $this->run->quote( $one );
		return array_values( array_filter( array_merge( $this->sums( $quote ), $this->variations( $one, $quote ) ), 'is_string' ) );
	}

	/** @return list<string|null> */
	private function sums( Quote $quote ): array {
		$shares = 0;
		$bounds = null;
		foreach ( $quote->lines() as $line ) {
			$share   = $quote->discount_of( $line )->minor();
			$shares += $share;
			$bounds  = $share < 0 || $share > $line->total()->minor() ? "line {$line->id()} loses $share" : $bounds;
		}
		return [
			$shares === $quote->discount()->minor() ? null : "lines lose $shares, the booking {$quote->discount()->minor()}",
			$bounds,
			$quote->total()->minor() >= 0 && $quote->total()->plus( $quote->discount() )->equals( $quote->subtotal() ) ? null : "the rest is {$quote->total()->minor()}",
			Refund::of_all( $quote )->total()->equals( $quote->total_with_tax() ) ? null : 'a full refund is not what was paid',
		];
	}

	/** @return list<string|null> */
	private function variations( CaseFile $one, Quote $quote ): array {
		$id     = $one->text( 'id' );
		$lines  = array_map( static fn( CaseFile $line ): array => $line->fields(), $one->parts( 'lines' ) );
		$free   = [ 'id' => 'free', 'unit_price' => 0, 'qty' => 1, 'service' => 'a service nobody named' ];
		$turned = in_array( $id, self::ORDER_MATTERS, true ) ? $quote : $this->run->quote( $one->with( [ 'lines' => array_reverse( $lines ) ] ) );
		$longer = in_array( $id, self::LINES_MATTER, true ) ? $quote : $this->run->quote( $one->with( [ 'lines' => array_merge( $lines, [ $free ] ) ] ) );
		$other  = $this->run->quote( $one, array_map( [ self::class, 'other_case' ], CaseRun::typed( $one ) ) );
		return [
			$turned->discount()->equals( $quote->discount() ) ? null : "lines the other way round save {$turned->discount()->minor()}",
			$longer->discount()->equals( $quote->discount() ) && self::reasons( $longer ) === self::reasons( $quote ) ? null : "a free line makes it {$longer->discount()->minor()}",
			$other->discount()->equals( $quote->discount() ) ? null : 'the letter case of the code matters',
		];
	}

	/** @return list<string> */
	private static function reasons( Quote $quote ): array {
		$reasons = [];
		foreach ( $quote->rejections() as $rejection ) {
			$reasons[] = $rejection->code() . ' ' . $rejection->rejection()->reason();
		}
		return $reasons;
	}

	private static function other_case( string $code ): string {
		return strtolower( $code ) === $code ? strtoupper( $code ) : strtolower( $code );
	}
}
