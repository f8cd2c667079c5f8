<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Integration\Database;

use BookingX\Addons\Coupons\Database\Connection;
use BookingX\Addons\Coupons\Database\DatabaseError;
use BookingX\Addons\Coupons\Tests\Integration\TestCase;

/**
 * The constructs that the plugin builds on do the same on every supported database, and those it avoids still differ.
 * See docs/schema.md; PortableSqlTest keeps statements to what is proved here.
 *
 * @group sql
 * @group smoke
 */
final class PortabilityTest extends TestCase {

	protected function setUp(): void {
		parent::setUp();
		$table = $this->database()->table( 'bkx_test_sql' );
		$this->raw( "CREATE TABLE $table ( id bigint(20) NOT NULL auto_increment, grp varchar(20) NOT NULL, n bigint(20) DEFAULT NULL, at datetime DEFAULT NULL, PRIMARY KEY  (id), UNIQUE KEY grp_n (grp,n) ) ENGINE=InnoDB {$this->wpdb()->get_charset_collate()}" );
		$this->raw( "INSERT INTO $table ( grp, n, at ) VALUES ( 'a', 1, '2026-03-29 01:30:00' ), ( 'a', 2, '2026-10-25 00:30:00' ), ( 'b', 3, NULL ), ( 'c', NULL, NULL )" );
	}

	protected function tearDown(): void {
		$this->raw( 'DROP TABLE ' . $this->database()->table( 'bkx_test_sql' ) );
		parent::tearDown();
	}

	/** @return array<string, array{literal-string, list<list<string|null>>}> */
	public function alike(): array {
		return [
			'count and sum skip NULL'                 => [ 'SELECT COUNT(*), COUNT( n ), SUM( n ), MIN( n ), MAX( n ) FROM {t}', [ [ '4', '3', '6', '1', '3' ] ] ],
			'sum of nothing is NULL'                  => [ "SELECT SUM( n ), COALESCE( SUM( n ), 0 ) FROM {t} WHERE grp = 'c'", [ [ null, '0' ] ] ],
			'group'                                   => [ 'SELECT grp, SUM( n ) AS total FROM {t} GROUP BY grp HAVING COUNT( n ) > 0 ORDER BY grp', [ [ 'a', '3' ], [ 'b', '3' ] ] ],
			'distinct'                                => [ 'SELECT DISTINCT grp FROM {t} ORDER BY grp DESC LIMIT 2 OFFSET 1', [ [ 'b' ], [ 'a' ] ] ],
			'join with an aggregate'                  => [ 'SELECT x.id, s.total FROM {t} x JOIN ( SELECT grp, SUM( n ) AS total FROM {t} GROUP BY grp ) s ON s.grp = x.grp WHERE x.id <= 2 ORDER BY x.id', [ [ '1', '3' ], [ '2', '3' ] ] ],
			'left join'                               => [ 'SELECT x.id, y.id AS next FROM {t} x LEFT JOIN {t} y ON y.grp = x.grp AND y.n = x.n + 1 WHERE x.id <= 2 ORDER BY x.id', [ [ '1', '2' ], [ '2', null ] ] ],
			'exists'                                  => [ 'SELECT id FROM {t} x WHERE EXISTS ( SELECT 1 FROM {t} y WHERE y.grp = x.grp AND y.id > x.id )', [ [ '1' ] ] ],
			'case'                                    => [ "SELECT SUM( CASE WHEN grp = 'a' THEN 1 ELSE 0 END ) FROM {t}", [ [ '2' ] ] ],
			'moments compare as text'                 => [ "SELECT id FROM {t} WHERE at > '2026-03-29 01:29:59' AND at <= '2026-10-25 00:30:00' ORDER BY at", [ [ '1' ], [ '2' ] ] ],
			'like with an escaped wildcard'           => [ "SELECT COUNT(*) FROM {t} WHERE grp LIKE '\\_%'", [ [ '0' ] ] ],
			'NULL is not less than anything'          => [ 'SELECT COUNT(*) FROM {t} WHERE n < 1000', [ [ '3' ] ] ],
			'NULLs in a unique key do not clash'      => [ "SELECT COUNT(*) FROM {t} WHERE grp = 'c' AND n IS NULL", [ [ '1' ] ] ],
			'a session variable that nobody set'      => [ 'SELECT @bkx_nobody IS NULL', [ [ '1' ] ] ],
			'shared lock'                             => [ 'SELECT n FROM {t} WHERE id = 1 LOCK IN SHARE MODE', [ [ '1' ] ] ],
			'whole numbers beyond 2^53 stay exact'    => [ 'SELECT 9007199254740993 + 1, 1000000000000 * 1000000', [ [ '9007199254740994', '1000000000000000000' ] ] ],
			'comparing text tells no letter case'     => [ "SELECT COUNT(*) FROM {t} WHERE grp = 'A'", [ [ '2' ] ] ],
		];
	}

	/**
	 * @dataProvider alike
	 * @param literal-string           $sql
	 * @param list<list<string|null>> $expected
	 */
	public function test_it_does_the_same_everywhere( string $sql, array $expected ): void {
		$rows = $this->get( Connection::class )->rows( str_replace( '{t}', $this->database()->table( 'bkx_test_sql' ), $sql ) );

		self::assertSame( $expected, array_map( 'array_values', $rows ) );
	}

	public function test_an_update_and_a_delete_can_be_ordered_and_limited(): void {
		self::assertSame( 2, $this->database()->update( 'bkx_test_sql', [ 'grp' => 'z' ], 'n IS NOT NULL', [], 'ORDER BY id DESC LIMIT 2' ) );
		self::assertSame( 1, $this->database()->delete( 'bkx_test_sql', 'grp = %s', [ 'z' ], 'ORDER BY id LIMIT 1' ) );
		self::assertSame( [ '1', '3', '4' ], array_column( $this->database()->select( 'SELECT id FROM {bkx_test_sql} ORDER BY id' ), 'id' ) );
	}

	/** What we avoid, and why; when one of them starts to work alike, the rule can go. */
	public function test_what_is_avoided_really_differs(): void {
		// SQLite has it from 3.44 on, the drop-in asks for 3.37.
		$has_concat_ws = ! $this->is_sqlite() || \SQLite3::version()['versionNumber'] >= 3044000;
		self::assertSame( $has_concat_ws, $this->works( "SELECT CONCAT_WS( '-', grp, n ) FROM {t}" ) );
		self::assertSame( ! $this->is_sqlite(), $this->works( 'SET TRANSACTION ISOLATION LEVEL READ COMMITTED' ) );
		self::assertSame( ! $this->is_sqlite(), $this->works( 'UPDATE {t} a, {t} b SET a.n = 7, b.n = 8 WHERE a.id = 1 AND b.id = 2' ) );
		self::assertSame( $this->is_sqlite(), $this->works( 'SELECT id FROM {t} WHERE id IN ( SELECT id FROM {t} ORDER BY id LIMIT 1 )' ) );
		$lock = $this->get( Connection::class )->rows( "SELECT GET_LOCK( 'bkx', 0 ) AS held" )[0]['held'];
		self::assertSame( $this->is_sqlite() ? '1=1' : '1', $lock );
	}

	private function works( string $sql ): bool {
		try {
			$this->get( Connection::class )->execute( str_replace( '{t}', $this->database()->table( 'bkx_test_sql' ), $sql ) );
			return true;
		} catch ( DatabaseError $error ) {
			return false;
		}
	}
}
