<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Unit\Database;

use PHPUnit\Framework\TestCase;

/**
 * Every statement of the plugin keeps to what MySQL, MariaDB and the SQLite drop-in do alike. A construct that is not
 * listed here fails until somebody has tried it on all of them and added it, here and to PortabilityTest.
 */
final class PortableSqlTest extends TestCase {

	/** Proved by PortabilityTest. */
	private const FUNCTIONS = [ 'ALL', 'AND', 'AS', 'COALESCE', 'COUNT', 'DISTINCT', 'EXISTS', 'FROM', 'IN', 'JOIN', 'KEY', 'MAX', 'MIN', 'NOT', 'ON', 'OR', 'SELECT', 'SUM', 'UTC_TIMESTAMP', 'VALUES', 'WHERE' ];

	/** What differs, fails or silently does nothing on one of them. */
	private const FORBIDDEN = '/\bFOR UPDATE\b|\bSKIP LOCKED\b|\bNOWAIT\b|\bFOR SHARE\b|\bISOLATION LEVEL\b|\bCOLLATE\b|\bRETURNING\b|\bWITH ROLLUP\b|\bDIV\b|\bINTERVAL\b|\bEXCEPT\b|\bREPLACE INTO\b|\bON DUPLICATE KEY\b|\bFULLTEXT\b|\bAGAINST\b|\bWITH RECURSIVE\b|\bCREATE (VIEW|TRIGGER)\b|\bRENAME COLUMN\b|\bREGEXP\b|\bRLIKE\b|@\w+\s*:=|\bOVER \(/';

	/** @return \Generator<string, array{string}> */
	public function statements(): \Generator {
		$folder = dirname( __DIR__, 3 ) . '/includes';
		/** @var \SplFileInfo $file */
		foreach ( new \RecursiveIteratorIterator( new \RecursiveDirectoryIterator( $folder, \FilesystemIterator::SKIP_DOTS ) ) as $file ) {
			$path = $file->getPathname();
			foreach ( $this->texts( (string) file_get_contents( $path ) ) as $line => $text ) {
				if ( $this->is_sql( $text ) ) {
					yield substr( $path, strlen( $folder ) + 1 ) . ":$line" => [ $text ];
				}
			}
		}
	}

	/** @dataProvider statements */
	public function test_each_statement_uses_only_what_all_databases_do_alike( string $sql ): void {
		self::assertDoesNotMatchRegularExpression( self::FORBIDDEN, $sql );
		preg_match_all( '/\b([A-Z_]{2,})\s?\(/', $sql, $found );
		self::assertSame( [], array_values( array_diff( $found[1], self::FUNCTIONS ) ), $sql );
	}

	public function test_there_are_statements_to_look_at(): void {
		self::assertGreaterThan( 50, iterator_count( $this->statements() ) );
	}

	/** @return array<string, array{string}> */
	public function not_portable(): array {
		return [
			'lock that SQLite drops and HyperDB sends to a replica' => [ 'SELECT id FROM {bkx_coupons} FOR UPDATE' ],
			'function of MySQL alone' => [ "SELECT CONCAT_WS( '-', a, b ) FROM {bkx_coupons}" ],
			'arithmetic with dates'   => [ 'SELECT * FROM {bkx_holds} WHERE expires_at < created_at + INTERVAL 1 MONTH' ],
			'window function'         => [ 'SELECT ROW_NUMBER() OVER ( ORDER BY id ) FROM {bkx_coupons}' ],
		];
	}

	/** @dataProvider not_portable */
	public function test_the_test_itself_knows_what_is_not_portable( string $sql ): void {
		$this->expectException( \PHPUnit\Framework\ExpectationFailedException::class );

		$this->test_each_statement_uses_only_what_all_databases_do_alike( $sql );
	}

	private function is_sql( string $text ): bool {
		return preg_match( '/^\s*(SELECT|INSERT|UPDATE|DELETE|SHOW|DROP|CREATE|ALTER|SET|START|LEFT JOIN|JOIN|WHERE|FROM|ORDER BY|LOCK IN|AND|OR|EXISTS|COALESCE)\b|\{bkx_\w+\}| (=|<|<=|>|>=|<>|LIKE|IN|IS) (%[ds]|NULL|\()/', $text ) === 1;
	}

	/**
	 * The texts of a file, without comments; where a text has variables in it, its parts.
	 *
	 * @return array<int, string> by line
	 */
	private function texts( string $code ): array {
		$texts = [];
		foreach ( token_get_all( $code ) as $token ) {
			if ( is_array( $token ) && in_array( $token[0], [ T_CONSTANT_ENCAPSED_STRING, T_ENCAPSED_AND_WHITESPACE ], true ) ) {
				$texts[ $token[2] ] = ( $texts[ $token[2] ] ?? '' ) . ' ' . trim( $token[1], '\'"' );
			}
		}
		return $texts;
	}
}
