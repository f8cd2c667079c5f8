<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Unit\Conformance;

use BookingX\Addons\Coupons\Tests\Conformance\CaseFile;
use BookingX\Addons\Coupons\Tests\Conformance\Runner;
use PHPUnit\Framework\TestCase;

final class RunnerTest extends TestCase {

	private const FILE = __DIR__ . '/../../conformance/cases/cases.json';

	public function test_every_case_comes_out(): void {
		$result = ( new Runner() )->run( CaseFile::read( self::FILE ) );

		self::assertSame( [], $result['failed'] );
		self::assertSame( 121, $result['passed'] );
		self::assertCount( 5, $result['skipped'] );
	}

	/**
	 * @dataProvider wrong_answers
	 * @param mixed $wrong
	 */
	public function test_a_case_that_does_not_come_out_is_named_with_both_numbers( string $id, string $name, $wrong ): void {
		$cases    = array_values( array_filter( CaseFile::read( self::FILE ), static fn( CaseFile $one ): bool => $one->text( 'id' ) === $id ) );
		$expected = [ $name => $wrong ] + $cases[0]->part( 'expected' )->fields();

		$result = ( new Runner() )->run( [ $cases[0]->with( [ 'expected' => $expected ] ) ] );

		self::assertCount( 1, $result['failed'] );
		self::assertStringContainsString( $id, $result['failed'][0] );
		self::assertStringContainsString( 'expected ' . json_encode( $wrong ), $result['failed'][0] );
	}

	/** @return array<string, array{string, string, mixed}> */
	public function wrong_answers(): array {
		return [
			'a total'   => [ 'pct-001', 'discount_total', 201 ],
			'a split'   => [ 'fix-002', 'per_line', [ 333, 334, 333 ] ],
			'a reason'  => [ 'rej-004', 'rejected', [ 'A' => 'expired_coupon' ] ],
			'a tax'     => [ 'tax-004', 'tax_total', 2916 ],
			'a deposit' => [ 'bkg-009', 'deposit_due', 3000 ],
			'a refund'  => [ 'ref-004', 'refund_total', 3000 ],
		];
	}

	public function test_a_policy_that_is_not_offered_is_skipped_by_name(): void {
		$odd = CaseFile::read( self::FILE )[0]->with( [ 'policy' => [ 'allocation' => 'by_lot' ] ] );

		self::assertSame( [ 'pct-001: allocation by_lot is not offered' ], ( new Runner() )->run( [ $odd ] )['skipped'] );
	}

	public function test_a_type_that_nobody_knows_fails_and_does_not_pass_as_no_discount(): void {
		$unknown = CaseFile::read( self::FILE )[0]->with( [ 'coupons' => [ [ 'code' => 'A', 'type' => 'lottery' ] ] ] );

		self::assertCount( 1, ( new Runner() )->run( [ $unknown ] )['failed'] );
	}

	public function test_a_file_without_cases_is_told(): void {
		$this->expectException( \RuntimeException::class );

		CaseFile::read( __FILE__ );
	}
}
