<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Integration\Database;

use BookingX\Addons\Coupons\Database\DatabaseError;
use BookingX\Addons\Coupons\Database\DuplicateKey;
use BookingX\Addons\Coupons\Database\Sql;
use BookingX\Addons\Coupons\Tests\Integration\TestCase;

/**
 * @group sql
 * @group smoke
 */
final class DatabaseTest extends TestCase {

	protected function setUp(): void {
		parent::setUp();
		$this->raw( "CREATE TABLE IF NOT EXISTS {$this->wpdb()->prefix}bkx_test_rows ( id bigint(20) NOT NULL auto_increment, name varchar(191) DEFAULT NULL, amount bigint(20) NOT NULL DEFAULT 0, note longtext, ver bigint(20) NOT NULL DEFAULT 0, PRIMARY KEY  (id), UNIQUE KEY name (name) ) ENGINE=InnoDB {$this->wpdb()->get_charset_collate()}" );
		$this->database()->delete( 'bkx_test_rows', '1 = 1' );
	}

	protected function tearDown(): void {
		$this->raw( "DROP TABLE {$this->wpdb()->prefix}bkx_test_rows" );
		parent::tearDown();
	}

	/** @return array<string, array{string}> */
	public function texts(): array {
		return [
			'quotes'                 => [ "O'Reilly said \"no\" \\' `and` --" ],
			'placeholders'           => [ '100 % of %s, %d and %i, %%' ],
			'table marks'            => [ '{bkx_coupons} {posts} {' ],
			'four bytes'             => [ '🎁 Grüße 日本' ],
			'lines and tabs'         => [ "a\r\nb\tc" ],
			'backslashes at the end' => [ 'a\\\\' ],
			'looks like a variable'  => [ '@bkx_tx; DROP TABLE x; /* */' ],
			'number'                 => [ '0012.50' ],
			'empty'                  => [ '' ],
			'long'                   => [ str_repeat( 'äöü ', 20000 ) ],
		];
	}

	/** @dataProvider texts */
	public function test_text_comes_back_as_it_was_written( string $text ): void {
		$id = $this->in_transaction( fn(): int => $this->database()->insert( 'bkx_test_rows', [ 'note' => $text ] ) );

		self::assertSame( $text, $this->database()->value( 'SELECT note FROM {bkx_test_rows} WHERE id = %d AND note = %s', [ $id, $text ] ) );
	}

	public function test_whole_numbers_keep_their_last_digit(): void {
		$id = $this->database()->insert( 'bkx_test_rows', [ 'amount' => PHP_INT_MAX ] );
		$this->database()->update( 'bkx_test_rows', [ 'amount' => Sql::raw( 'amount - %d', [ 1 ] ) ], 'id = %d', [ $id ] );

		self::assertSame( (string) ( PHP_INT_MAX - 1 ), $this->database()->value( 'SELECT amount FROM {bkx_test_rows} WHERE id = %d', [ $id ] ) );
	}

	public function test_null_and_truth_values_are_kept(): void {
		$id = $this->database()->insert( 'bkx_test_rows', [ 'name' => null, 'amount' => true ] );

		self::assertSame( [ 'name' => null, 'amount' => '1' ], $this->database()->row( 'SELECT name, amount FROM {bkx_test_rows} WHERE id = %d', [ $id ] ) );
	}

	public function test_many_rows_go_in_with_few_statements(): void {
		$rows = [];
		for ( $at = 0; $at < 250; $at++ ) {
			$rows[] = [ 'name' => "row $at", 'amount' => $at, 'note' => $at % 2 === 0 ? null : 'odd' ];
		}
		$before = $this->wpdb()->num_queries;

		$this->in_transaction( fn(): int => $this->database()->insert_many( 'bkx_test_rows', $rows ) );

		self::assertLessThanOrEqual( 6 + 3, $this->wpdb()->num_queries - $before );
		self::assertSame( [ 'n' => '250', 'total' => '31125', 'odd' => '125' ], $this->database()->row( 'SELECT COUNT(*) AS n, SUM(amount) AS total, COUNT(note) AS odd FROM {bkx_test_rows}' ) );
	}

	public function test_the_same_number_may_stand_in_two_columns(): void {
		$this->database()->insert( 'bkx_test_rows', [ 'name' => '5', 'amount' => 5, 'ver' => 5 ] );

		self::assertSame( [ 'name' => '5', 'amount' => '5', 'ver' => '5' ], $this->database()->row( 'SELECT name, amount, ver FROM {bkx_test_rows}' ) );
	}

	public function test_a_second_row_with_the_same_key_is_a_business_answer_without_the_value(): void {
		$this->database()->insert( 'bkx_test_rows', [ 'name' => 'someone@example.org' ] );

		try {
			$this->database()->insert( 'bkx_test_rows', [ 'name' => 'someone@example.org' ] );
			self::fail( 'Two rows with one name.' );
		} catch ( DuplicateKey $clash ) {
			self::assertStringNotContainsString( 'someone', $clash->getMessage() );
			self::assertStringContainsString( 'name', $clash->getMessage() );
		}
	}

	public function test_insert_ignore_says_whether_the_row_is_new_and_lets_the_transaction_go_on(): void {
		$answers = $this->in_transaction(
			function (): array {
				$answers   = [ $this->database()->insert_ignore( 'bkx_test_rows', [ 'name' => 'a', 'amount' => 1 ] ) ];
				$answers[] = $this->database()->insert_ignore( 'bkx_test_rows', [ 'name' => 'a', 'amount' => 2 ] );
				$answers[] = $this->database()->insert_ignore( 'bkx_test_rows', [ 'name' => 'b', 'amount' => 3 ] );
				return $answers;
			}
		);

		self::assertSame( [ true, false, true ], $answers );
		self::assertSame( '4', $this->database()->value( 'SELECT SUM(amount) FROM {bkx_test_rows}' ) );
	}

	public function test_a_guarded_update_says_whether_its_guard_let_it_through(): void {
		$id   = $this->database()->insert( 'bkx_test_rows', [ 'amount' => 1 ] );
		$take = fn(): int => $this->database()->update( 'bkx_test_rows', [ 'amount' => Sql::raw( 'amount - 1' ), 'ver' => Sql::raw( 'ver + 1' ) ], 'id = %d AND amount >= %d', [ $id, 1 ] );

		self::assertSame( 1, $this->in_transaction( $take ) );
		self::assertSame( 0, $this->in_transaction( $take ) );
		self::assertSame( '0', $this->database()->value( 'SELECT amount FROM {bkx_test_rows}' ) );
	}

	public function test_an_or_in_a_condition_stays_within_it(): void {
		$this->database()->insert_many( 'bkx_test_rows', [ [ 'name' => 'a' ], [ 'name' => 'b' ], [ 'name' => 'c' ] ] );

		$deleted = $this->in_transaction( fn(): int => $this->database()->delete( 'bkx_test_rows', 'name = %s OR name = %s', [ 'a', 'b' ] ) );

		self::assertSame( 2, $deleted );
		self::assertSame( 'c', $this->database()->value( 'SELECT name FROM {bkx_test_rows}' ) );
	}

	public function test_an_update_can_take_the_first_few(): void {
		$this->database()->insert_many( 'bkx_test_rows', [ [ 'name' => 'a' ], [ 'name' => 'b' ], [ 'name' => 'c' ] ] );

		$claimed = $this->database()->update( 'bkx_test_rows', [ 'note' => 'mine' ], 'note IS NULL', [], 'ORDER BY id LIMIT 2' );

		self::assertSame( 2, $claimed );
		self::assertSame( [ 'a', 'b' ], array_column( $this->database()->select( 'SELECT name FROM {bkx_test_rows} WHERE note = %s ORDER BY id', [ 'mine' ] ), 'name' ) );
	}

	public function test_a_list_of_values_is_read_with_placeholders(): void {
		$this->database()->insert_many( 'bkx_test_rows', [ [ 'name' => 'a' ], [ 'name' => 'b' ], [ 'name' => 'c' ] ] );
		$names = [ 'a', 'c', "x' OR '1'='1" ];

		$found = $this->database()->select( 'SELECT name FROM {bkx_test_rows} WHERE name IN ( ' . Sql::placeholders( '%s', $names ) . ' ) ORDER BY name', $names );

		self::assertSame( [ 'a', 'c' ], array_column( $found, 'name' ) );
	}

	/** @dataProvider wrong_statements */
	public function test_a_statement_that_fails_is_an_exception_without_values( string $where ): void {
		try {
			/** @var literal-string $sql */
			$sql = "SELECT * FROM {bkx_test_rows} WHERE $where";
			$this->database()->select( $sql, [ 'anna@example.org', 'anna@example.org' ] );
			self::fail( 'It was taken.' );
		} catch ( DatabaseError $error ) {
			self::assertStringNotContainsString( 'anna', $error->getMessage() );
		}
	}

	/** @return array<string, array{string}> */
	public function wrong_statements(): array {
		return [
			'unknown column' => [ 'nothing = %s OR name = %s' ],
			'wrong grammar'  => [ 'name = %s name = %s' ],
		];
	}

	public function test_only_known_tables_have_names(): void {
		self::assertSame( $this->wpdb()->prefix . 'bkx_coupons', $this->database()->table( 'bkx_coupons' ) );
		self::assertSame( $this->wpdb()->users, $this->database()->table( 'users' ) );

		$this->expectException( \InvalidArgumentException::class );
		$this->database()->table( 'mysql.user' );
	}

	/**
	 * @template T
	 * @param callable(): T $work
	 * @return T
	 */
	private function in_transaction( callable $work ) {
		return $this->transaction()->run( $work );
	}
}
