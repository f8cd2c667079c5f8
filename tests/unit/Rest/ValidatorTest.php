<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Unit\Rest;

use BookingX\Addons\Coupons\Rest\FieldError;
use BookingX\Addons\Coupons\Rest\Problem;
use BookingX\Addons\Coupons\Rest\Schema;
use BookingX\Addons\Coupons\Rest\Validation\Formats;
use BookingX\Addons\Coupons\Rest\Validation\NumberCheck;
use BookingX\Addons\Coupons\Rest\Validation\StringCheck;
use BookingX\Addons\Coupons\Rest\Validation\Validator;
use PHPUnit\Framework\TestCase;

require_once __DIR__ . '/../../support/translation.php';

final class ValidatorTest extends TestCase {

	private Validator $validator;

	protected function setUp(): void {
		$this->validator = new Validator( new StringCheck( new Formats() ), new NumberCheck() );
	}

	/** @return array<string, array{Schema, mixed, string}> */
	public function wrong_values(): array {
		$line = Schema::string( 5 );
		return [
			'scientific notation as an integer'        => [ Schema::integer( 0, 9999 ), '1e3', 'wrong_type' ],
			'a number in quotes, in JSON'              => [ Schema::integer( 0, 9999 ), '5', 'wrong_type' ],
			'a float'                                  => [ Schema::integer( 0, 9999 ), 1.0, 'wrong_type' ],
			'2^63, which PHP reads as a float'         => [ Schema::integer( 0, PHP_INT_MAX ), json_decode( '9223372036854775808' ), 'wrong_type' ],
			'true as an integer'                       => [ Schema::integer( 0, 9 ), true, 'wrong_type' ],
			'below the least'                          => [ Schema::integer( 1, 9 ), 0, 'too_small' ],
			'above the most'                           => [ Schema::integer( 1, 9 ), 10, 'too_large' ],
			'between two steps'                        => [ Schema::integer( 0, 90 )->with( 'multipleOf', 5 ), 7, 'not_a_multiple' ],
			'null where something is expected'         => [ Schema::integer( 1, 9 ), null, 'wrong_type' ],
			'one as a boolean'                         => [ Schema::boolean(), 1, 'wrong_type' ],
			'the word true as a boolean, in JSON'      => [ Schema::boolean(), 'true', 'wrong_type' ],
			'a list for text'                          => [ $line, [ 'a' ], 'wrong_type' ],
			'a number for text'                        => [ $line, 5, 'wrong_type' ],
			'NUL in text'                              => [ $line, "a\0b", 'bad_characters' ],
			'a new line in a line'                     => [ $line, "a\nb", 'bad_characters' ],
			'an escape sequence in several lines'      => [ Schema::text( 9 ), "a\x1b[0m", 'bad_characters' ],
			'broken UTF-8'                             => [ $line, "a\xff", 'bad_characters' ],
			'too long, counted in characters'          => [ $line, 'ññññññ', 'too_long' ],
			'nothing but spaces where text is needed'  => [ $line->min_length( 1 ), '   ', 'too_short' ],
			'not one of the choices'                   => [ Schema::enum( [ 'asc', 'desc' ] ), 'asc;drop', 'not_a_choice' ],
			'wrong form'                               => [ $line->pattern( '^[A-Z]+$', 'ABC' ), 'abc', 'bad_format' ],
			'a pattern that ends before a line break'  => [ Schema::text( 9 )->pattern( '^[A-Z]+$', 'ABC' ), "ABC\nx", 'bad_format' ],
			'an amount with a sign'                    => [ Schema::money(), [ 'amount' => '-5.00', 'currency' => 'USD' ], 'bad_format' ],
			'an amount in scientific notation'         => [ Schema::money(), [ 'amount' => '1e3', 'currency' => 'USD' ], 'bad_format' ],
			'an amount as a number'                    => [ Schema::money(), [ 'amount' => 5, 'currency' => 'USD' ], 'wrong_type' ],
			'more decimals than the currency has'      => [ Schema::money(), [ 'amount' => '5.005', 'currency' => 'USD' ], 'bad_amount' ],
			'decimals of a currency without'           => [ Schema::money(), [ 'amount' => '5.0', 'currency' => 'JPY' ], 'bad_amount' ],
			'more money than there is'                 => [ Schema::money(), [ 'amount' => '99999999999999', 'currency' => 'USD' ], 'bad_amount' ],
			'money without currency'                   => [ Schema::money(), [ 'amount' => '5.00' ], 'required' ],
			'money with a word more'                   => [ Schema::money(), [ 'amount' => '5.00', 'currency' => 'USD', 'tax' => '1' ], 'unknown_field' ],
			'a percentage above a hundred'             => [ Schema::percent(), '100.01', 'bad_format' ],
			'a percentage with three decimals'         => [ Schema::percent(), '10.005', 'bad_format' ],
			'a date that no calendar has'              => [ Schema::date(), '2026-02-30', 'bad_format' ],
			'a time that no clock shows'               => [ Schema::local_moment(), [ 'date' => '2026-02-03', 'time' => '24:30', 'zone' => 'UTC' ], 'bad_format' ],
			'a zone that no land has'                  => [ Schema::local_moment(), [ 'date' => '2026-02-03', 'zone' => 'Mars/Base' ], 'bad_format' ],
			'an address without a host'                => [ Schema::email(), 'ana@', 'bad_format' ],
			'a scalar for a list'                      => [ Schema::ids( 3 ), 5, 'wrong_type' ],
			'named fields for a list'                  => [ Schema::ids( 3 ), [ 'a' => 5 ], 'wrong_type' ],
			'a longer list than allowed'               => [ Schema::ids( 2 ), [ 1, 2, 3 ], 'too_many' ],
			'a shorter list than allowed'              => [ Schema::ids( 2 )->min_items( 1 ), [], 'too_few' ],
			'the same id twice'                        => [ Schema::ids( 3 ), [ 1, 1 ], 'repeated' ],
			'a list for named fields'                  => [ Schema::object( [] ), [ 1 ], 'wrong_type' ],
			'no alternative of that kind'              => [ Schema::any_of( Schema::percent(), Schema::money() ), 5, 'wrong_type' ],
		];
	}

	/**
	 * @dataProvider wrong_values
	 * @param mixed $value
	 */
	public function test_a_wrong_value_is_refused_with_its_field_and_reason( Schema $schema, $value, string $code ): void {
		$errors = $this->refusal_of( Schema::object( [ 'it' => $schema->required() ] ), [ 'it' => $value ] );

		self::assertStringStartsWith( 'it', $errors[0]->field() );
		self::assertSame( $code, $errors[0]->code() );
		self::assertNotSame( '', $errors[0]->message() );
	}

	public function test_right_values_come_out_in_their_types_and_with_defaults(): void {
		$schema = Schema::object(
			[
				'name'  => Schema::string( 20 )->required(),
				'limit' => Schema::integer( 1, 9 )->nullable()->default( 3 ),
				'price' => Schema::money(),
				'ids'   => Schema::ids( 3 )->default( [] ),
				'kind'  => Schema::enum( [ 'a', 'b' ] ),
			]
		);

		$clean = $this->validator->validate( $schema, [ 'name' => '  Ĝis 🎉  ', 'limit' => null, 'price' => [ 'amount' => '5.00', 'currency' => 'USD' ] ] );

		self::assertSame( [ 'name' => 'Ĝis 🎉', 'limit' => null, 'price' => [ 'amount' => '5.00', 'currency' => 'USD' ], 'ids' => [] ], $clean );
	}

	public function test_everything_wrong_is_said_at_once(): void {
		$schema = Schema::object( [ 'name' => Schema::string( 20 )->required(), 'limit' => Schema::integer( 1, 9 ) ] );

		$errors = $this->refusal_of( $schema, [ 'limit' => '1e3', 'total' => 0 ] );

		self::assertSame( [ 'total' => 'unknown_field', 'name' => 'required', 'limit' => 'wrong_type' ], $this->codes( $errors ) );
	}

	public function test_a_field_deep_inside_is_named_by_its_path(): void {
		$item   = Schema::object( [ 'service' => Schema::id()->required() ] );
		$schema = Schema::object( [ 'items' => Schema::list( $item, 5 ) ] );

		$errors = $this->refusal_of( $schema, [ 'items' => [ [ 'service' => 4 ], [ 'service' => 0, 'price' => 1 ] ] ] );

		self::assertSame( [ 'items.1.price' => 'unknown_field', 'items.1.service' => 'too_small' ], $this->codes( $errors ) );
	}

	public function test_what_only_the_system_writes_may_be_sent_back_and_means_nothing(): void {
		$schema = Schema::object( [ 'id' => Schema::id()->read_only()->required(), 'name' => Schema::string( 20 ) ] );

		self::assertSame( [ 'name' => 'a' ], $this->validator->validate( $schema, [ 'id' => 'anything', 'name' => 'a', '_links' => [] ] ) );
	}

	public function test_a_change_needs_no_field_and_fills_in_none(): void {
		$schema = Schema::object( [ 'name' => Schema::string( 20 )->required(), 'limit' => Schema::integer( 1, 9 )->default( 1 ) ] );

		self::assertSame( [], $this->validator->validate( $schema->partial(), [] ) );
	}

	public function test_an_alternative_is_chosen_by_the_kind_of_value(): void {
		$schema = Schema::object( [ 'value' => Schema::any_of( Schema::percent(), Schema::money() )->nullable() ] );

		self::assertSame( [ 'value' => '12.5' ], $this->validator->validate( $schema, [ 'value' => '12.5' ] ) );
		self::assertSame( [ 'value' => null ], $this->validator->validate( $schema, [ 'value' => null ] ) );
		self::assertSame( [ 'value.amount' => 'bad_amount' ], $this->codes( $this->refusal_of( $schema, [ 'value' => [ 'amount' => '1.234', 'currency' => 'USD' ] ] ) ) );
	}

	public function test_in_a_query_digits_stand_for_a_number_and_words_for_a_boolean(): void {
		$schema = Schema::object( [ 'page' => Schema::integer( 1, 99 ), 'deep' => Schema::boolean(), 'ids' => Schema::ids( 5 ) ] );

		self::assertSame(
			[ 'page' => 7, 'deep' => false, 'ids' => [ 1, 2 ] ],
			$this->validator->validate( $schema, [ 'page' => '7', 'deep' => 'false', 'ids' => '1,2' ], true )
		);
	}

	/** @return array<string, array{string}> */
	public function no_numbers(): array {
		return [
			'scientific'    => [ '1e3' ],
			'hexadecimal'   => [ '0x10' ],
			'leading zero'  => [ '07' ],
			'plus'          => [ '+7' ],
			'space'         => [ ' 7' ],
			'line break'    => [ "7\n" ],
			'decimal point' => [ '7.0' ],
			'2^63'          => [ '9223372036854775808' ],
			'other digits'  => [ '٧' ],
			'empty'         => [ '' ],
		];
	}

	/** @dataProvider no_numbers */
	public function test_in_a_query_only_plain_digits_are_a_number( string $text ): void {
		$schema = Schema::object( [ 'page' => Schema::integer( 1, PHP_INT_MAX ) ] );

		self::assertSame( [ 'page' => 'wrong_type' ], $this->codes( $this->refusal_of( $schema, [ 'page' => $text ], true ) ) );
	}

	public function test_the_name_of_an_unknown_field_is_fit_to_be_shown(): void {
		$errors = $this->refusal_of( Schema::object( [] ), [ "<\x00\xff>" . str_repeat( 'x', 100 ) => 1 ] );

		self::assertSame( '<??>' . str_repeat( 'x', 56 ) . '…', $errors[0]->field() );
	}

	public function test_an_attack_gets_no_endless_answer(): void {
		self::assertCount( 30, $this->refusal_of( Schema::object( [] ), array_fill_keys( range( 100, 400 ), 1 ) ) );
	}

	/**
	 * @param array<mixed> $values
	 * @return non-empty-list<FieldError>
	 */
	private function refusal_of( Schema $schema, array $values, bool $from_text = false ): array {
		try {
			$this->validator->validate( $schema, $values, $from_text );
		} catch ( Problem $problem ) {
			self::assertSame( 400, $problem->status() );
			$errors = $problem->errors();
			self::assertNotSame( [], $errors );
			return $errors;
		}
		self::fail( 'It was accepted.' );
	}

	/**
	 * @param list<FieldError> $errors
	 * @return array<string, string>
	 */
	private function codes( array $errors ): array {
		$codes = [];
		foreach ( $errors as $error ) {
			$codes[ $error->field() ] = $error->code();
		}
		return $codes;
	}
}
