<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Unit\Coupons;

use BookingX\Addons\Coupons\Coupons\OtherCurrency;
use BookingX\Addons\Coupons\Coupons\SettingWire;
use BookingX\Addons\Coupons\Coupons\TermsCurrency;
use PHPUnit\Framework\TestCase;

final class SettingWireTest extends TestCase {

	/** @return array<string, array{string, int}> */
	public function percentages(): array {
		return [
			'whole'            => [ '10', 1000 ],
			'one decimal'      => [ '12.5', 1250 ],
			'two decimals'     => [ '12.05', 1205 ],
			'a hundredth'      => [ '0.01', 1 ],
			'all'              => [ '100.00', 10000 ],
			'not 1998 or 2000' => [ '19.99', 1999 ],
		];
	}

	/** @dataProvider percentages */
	public function test_a_percentage_is_read_without_any_float( string $wire, int $basis_points ): void {
		self::assertSame( $basis_points, SettingWire::basis_points( $wire ) );
	}

	public function test_a_percentage_is_shown_with_two_places(): void {
		self::assertSame( [ '12.50', '0.01', '100.00' ], array_map( [ SettingWire::class, 'percentage' ], [ 1250, 1, 10000 ] ) );
	}

	public function test_amounts_go_out_and_come_back_in_the_currencys_own_units(): void {
		$wire   = new SettingWire();
		$stored = [ 'type' => 'integer', 'format' => 'money' ];

		self::assertSame( [ 'amount' => '12.50', 'currency' => 'USD' ], $wire->to_wire( $stored, 1250, 'USD' ) );
		self::assertSame( [ 'amount' => '1250', 'currency' => 'JPY' ], $wire->to_wire( $stored, 1250, 'JPY' ) );
		self::assertSame( 1250, $wire->to_stored( $stored, [ 'amount' => '1.250', 'currency' => 'BHD' ], new TermsCurrency() ) );
	}

	public function test_all_amounts_of_an_offer_are_in_one_currency(): void {
		$currency = new TermsCurrency();
		SettingWire::minor( [ 'amount' => '5.00', 'currency' => 'USD' ], $currency );
		$this->expectException( OtherCurrency::class );

		SettingWire::minor( [ 'amount' => '5.00', 'currency' => 'EUR' ], $currency );
	}
}
