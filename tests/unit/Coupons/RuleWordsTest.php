<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Unit\Coupons;

use BookingX\Addons\Coupons\Coupons\RuleList;
use BookingX\Addons\Coupons\Coupons\RuleWords;
use BookingX\Addons\Coupons\Pricing\Discounts\Percentage;
use BookingX\Addons\Coupons\Pricing\Money;
use BookingX\Addons\Coupons\Pricing\Rejection;
use BookingX\Addons\Coupons\Pricing\Restrictions\CustomerKind;
use BookingX\Addons\Coupons\Pricing\Rule;
use BookingX\Addons\Coupons\Pricing\SettingsCheck;
use BookingX\Addons\Coupons\Tests\Doubles\PlainFactText;
use PHPUnit\Framework\TestCase;

require_once __DIR__ . '/../../support/translation.php';

final class RuleWordsTest extends TestCase {

	private RuleWords $words;

	protected function setUp(): void {
		$this->words = new RuleWords( new PlainFactText(), RuleList::installed() );
	}

	/** @return array<string, array{Rule}> */
	public function rules(): array {
		$rules = RuleList::installed()->rules();
		return array_map( static fn( Rule $rule ): array => [ $rule ], $rules->discount_types() + $rules->restrictions() );
	}

	/** @dataProvider rules */
	public function test_every_field_of_every_rule_has_a_label( Rule $rule ): void {
		$schema = $this->words->schema( $rule );

		self::assertNotSame( '', $schema['title'] );
		self::assertNotSame( '', $schema['description'] );
		foreach ( SettingsCheck::properties( $schema ) as $name => $property ) {
			self::assertArrayHasKey( 'title', $property, "{$rule->id()}.$name has no label." );
		}
	}

	public function test_words_join_the_shape_without_changing_it(): void {
		$percentage = new Percentage();
		$property   = SettingsCheck::properties( $this->words->schema( $percentage ) )['basis_points'];

		self::assertSame( [ 'integer', 'basis-points', 1, 10000, 'Percent off' ], [ $property['type'], $property['format'], $property['minimum'], $property['maximum'], $property['title'] ] );
	}

	public function test_choices_have_names(): void {
		$property = SettingsCheck::properties( $this->words->schema( new CustomerKind() ) )['kind'];

		self::assertSame( $property['enum'], array_keys( (array) $property['x-choices'] ) );
	}

	public function test_facts_become_a_sentence_for_each_reader(): void {
		$rejection = new Rejection( 'min_purchase_not_met', [ 'minimum' => Money::of_minor( 5000, 'EUR' ) ], [ 'missing' => Money::of_minor( 750, 'EUR' ) ] );

		self::assertSame( 'Spend 7.50 EUR more to use this coupon.', $this->words->customer_sentence( $rejection ) );
		self::assertSame( 'Minimum spend 50.00 EUR; 7.50 EUR is missing.', $this->words->staff_sentence( $rejection ) );
	}

	public function test_a_customer_reads_the_branch_that_helps_and_staff_read_all(): void {
		$service  = new Rejection( 'service_not_eligible', [], [ 'services' => [ 7 ] ] );
		$newcomer = new Rejection( 'not_first_time' );
		$both     = new Rejection( 'no_condition_met', [ 'branches' => [ $newcomer, $service ] ], [ 'helpful' => [ $service ] ] );

		self::assertSame( 'This coupon is valid for service 7.', $this->words->customer_sentence( $both ) );
		self::assertSame(
			'None of the alternatives holds: It is for a first booking; this customer has another one. No line is one of the services it is good for: service 7.',
			$this->words->staff_sentence( $both )
		);
	}

	public function test_a_reason_of_an_older_version_still_gets_an_answer(): void {
		self::assertSame( 'You are not eligible for this coupon.', $this->words->customer_sentence( new Rejection( 'wrong_moon' ) ) );
	}

	public function test_every_sentence_can_be_said_without_any_fact(): void {
		foreach ( $this->words->reasons() as $reason ) {
			self::assertNotSame( '', $this->words->customer_sentence( new Rejection( $reason ) ), $reason );
			self::assertNotSame( '', $this->words->staff_sentence( new Rejection( $reason ) ), $reason );
		}
	}

	public function test_a_rule_without_words_is_a_mistake_of_ours(): void {
		$this->expectException( \LogicException::class );

		$this->words->label( new UnspokenRule() );
	}
}
