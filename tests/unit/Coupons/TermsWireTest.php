<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Unit\Coupons;

use BookingX\Addons\Coupons\Coupons\CouponSentences;
use BookingX\Addons\Coupons\Coupons\DiscountValue;
use BookingX\Addons\Coupons\Coupons\RestrictionFields;
use BookingX\Addons\Coupons\Coupons\RuleList;
use BookingX\Addons\Coupons\Coupons\RuleWords;
use BookingX\Addons\Coupons\Coupons\SettingWire;
use BookingX\Addons\Coupons\Coupons\TermsWire;
use BookingX\Addons\Coupons\Rest\Problem;
use BookingX\Addons\Coupons\Rest\Validation\Formats;
use BookingX\Addons\Coupons\Rest\Validation\NumberCheck;
use BookingX\Addons\Coupons\Rest\Validation\StringCheck;
use BookingX\Addons\Coupons\Rest\Validation\Validator;
use BookingX\Addons\Coupons\Tests\Doubles\FrozenClock;
use BookingX\Addons\Coupons\Tests\Doubles\PlainFactText;
use PHPUnit\Framework\TestCase;

require_once __DIR__ . '/../../support/translation.php';

final class TermsWireTest extends TestCase {

	private const FIELDS = [
		'discount_type'         => 'fixed',
		'discount_value'        => [ 'amount' => '12.50', 'currency' => 'USD' ],
		'max_discount_amount'   => [ 'amount' => '20.00', 'currency' => 'USD' ],
		'priority'              => 5,
		'exclusive'             => true,
		'applicable_services'   => [ 7, 9 ],
		'excluded_services'     => [],
		'applicable_providers'  => [],
		'excluded_providers'    => [ 4 ],
		'min_purchase_amount'   => [ 'amount' => '50.00', 'currency' => 'USD' ],
		'valid_from'            => [ 'date' => '2026-03-08', 'time' => '14:30', 'zone' => 'Europe/Vienna' ],
		'valid_until'           => [ 'date' => '2026-05-31', 'time' => null, 'zone' => 'Europe/Vienna' ],
		'day_restrictions'      => [ 1, 2 ],
		'customer_restrictions' => 'new_only',
	];

	private TermsWire $wire;

	protected function setUp(): void {
		$rules      = RuleList::installed()->offered();
		$words      = new RuleWords( new PlainFactText(), RuleList::installed() );
		$setting    = new SettingWire();
		$this->wire = new TermsWire(
			$rules,
			new RestrictionFields( $rules, $words, $setting, new FrozenClock() ),
			new DiscountValue( $rules, $words, $setting ),
			new CouponSentences(),
			new Validator( new StringCheck( new Formats() ), new NumberCheck() )
		);
	}

	public function test_what_goes_in_comes_out(): void {
		$fields = $this->wire->to_fields( $this->wire->to_terms( self::FIELDS ) );
		ksort( $fields );
		$expected = self::FIELDS;
		ksort( $expected );

		self::assertSame( $expected, $fields );
	}

	public function test_terms_are_in_minor_units_and_basis_points(): void {
		$terms = $this->wire->to_terms( [ 'discount_type' => 'percentage', 'discount_value' => '12.5', 'min_purchase_amount' => [ 'amount' => '50.00', 'currency' => 'USD' ] ] );

		self::assertSame( [ 'basis_points' => 1250 ], $terms['discount_value'] );
		self::assertSame( 'USD', $terms['currency'] );
		self::assertSame( [ [ 'id' => 'min_purchase', 'settings' => [ 'minor' => 5000 ] ] ], $terms['restrictions'] );
	}

	public function test_what_restricts_nothing_is_no_restriction(): void {
		$terms = $this->wire->to_terms(
			[
				'discount_type'         => 'percentage',
				'discount_value'        => '10.00',
				'min_purchase_amount'   => [ 'amount' => '0.00', 'currency' => 'USD' ],
				'applicable_services'   => [],
				'valid_from'            => null,
				'customer_restrictions' => 'all',
			]
		);

		self::assertSame( [], $terms['restrictions'] );
	}

	/** @return array<string, array{array<string, mixed>, string, string}> */
	public function impossible(): array {
		return [
			'a type that does not exist'        => [ [ 'discount_type' => 'miracle' ], 'discount_type', 'not_a_choice' ],
			'a percentage of money'             => [ [ 'discount_type' => 'percentage' ], 'discount_value', 'wrong_type' ],
			'money of percent'                  => [ [ 'discount_value' => '10.00' ], 'discount_value', 'wrong_type' ],
			'nothing off'                       => [ [ 'discount_value' => [ 'amount' => '0.00', 'currency' => 'USD' ] ], 'discount_value', 'too_small' ],
			'two currencies'                    => [ [ 'min_purchase_amount' => [ 'amount' => '5.00', 'currency' => 'EUR' ] ], 'min_purchase_amount', 'other_currency' ],
			'two zones'                         => [ [ 'valid_until' => [ 'date' => '2026-05-31', 'zone' => 'UTC' ] ], 'valid_until', 'other_zone' ],
			'an end before the start'           => [ [ 'valid_until' => [ 'date' => '2026-03-07', 'zone' => 'Europe/Vienna' ] ], 'valid_until', 'ends_before_start' ],
			'a cap of nothing'                  => [ [ 'max_discount_amount' => [ 'amount' => '0.00', 'currency' => 'USD' ] ], 'max_discount_amount', 'too_small' ],
		];
	}

	/**
	 * @dataProvider impossible
	 * @param array<string, mixed> $changes
	 */
	public function test_terms_that_no_engine_could_price_are_refused_by_field( array $changes, string $field, string $code ): void {
		try {
			$this->wire->to_terms( $changes + self::FIELDS );
			self::fail( 'They were accepted.' );
		} catch ( Problem $problem ) {
			self::assertSame( [ $field, $code ], [ $problem->errors()[0]->field(), $problem->errors()[0]->code() ] );
		}
	}
}
