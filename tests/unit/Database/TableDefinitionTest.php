<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Unit\Database;

use BookingX\Addons\Coupons\Audit\AuditTables;
use BookingX\Addons\Coupons\Checkout\CheckoutTables;
use BookingX\Addons\Coupons\Coupons\CouponsTables;
use BookingX\Addons\Coupons\Customers\CustomerTables;
use BookingX\Addons\Coupons\Database\LeaseTables;
use BookingX\Addons\Coupons\Database\TableDefinition;
use BookingX\Addons\Coupons\Queue\QueueTables;
use BookingX\Addons\Coupons\Rest\RestTables;
use PHPUnit\Framework\TestCase;

final class TableDefinitionTest extends TestCase {

	private const LINES = "id bigint(20) NOT NULL auto_increment,
		name varchar(64) NOT NULL DEFAULT '',
		PRIMARY KEY  (id),
		UNIQUE KEY name (name),
		KEY both (name,id)";

	public function test_a_table_like_its_definition_lacks_nothing(): void {
		$found = new TableDefinition(
			[ 'id' => 'bigint', 'name' => 'varchar(64)', 'later' => 'int' ],
			[ 'PRIMARY' => 'unique (id)', 'name' => 'unique (name)', 'both' => 'key (name,id)' ]
		);

		self::assertSame( [], $found->lacks( TableDefinition::parse( self::LINES ) ) );
		self::assertFalse( $found->has_columns_of( TableDefinition::parse( self::LINES ) ) );
	}

	public function test_a_missing_column_a_shorter_one_and_a_key_that_is_not_unique_are_named(): void {
		$found = new TableDefinition( [ 'name' => 'varchar(20)' ], [ 'PRIMARY' => 'unique (id)', 'name' => 'key (name)', 'both' => 'key (name,id)' ] );

		self::assertSame(
			[
				'id: bigint expected, nothing found',
				'name: varchar(64) expected, varchar(20) found',
				'key name: unique (name) expected, key (name) found',
			],
			$found->lacks( TableDefinition::parse( self::LINES ) )
		);
	}

	/** @return iterable<string, array{string}> */
	public function tables(): iterable {
		$sets = [ new LeaseTables(), new QueueTables(), new AuditTables(), new CustomerTables(), new RestTables(), new CouponsTables(), new CheckoutTables() ];
		foreach ( $sets as $set ) {
			foreach ( $set->tables() as $name => $lines ) {
				yield $name => [ $lines ];
			}
		}
	}

	/** @dataProvider tables */
	public function test_each_table_is_written_as_dbdelta_can_read_it( string $lines ): void {
		self::assertStringContainsString( 'PRIMARY KEY  (', $lines, 'Galera wants a primary key, dbDelta() two spaces.' );
		self::assertDoesNotMatchRegularExpression( '/\b(enum|decimal|float|double|unsigned|json|check|constraint|references|index|collate|on update)\b/i', $lines );
		foreach ( array_map( 'trim', explode( "\n", trim( $lines ) ) ) as $line ) {
			self::assertMatchesRegularExpression(
				'/^(PRIMARY KEY  \([\w,]+\)|(UNIQUE )?KEY \w+ \([\w,]+\)|\w+ (bigint\(20\)|int\(11\)|tinyint\(1\)|varchar\(\d+\)|char\(\d+\)|text|longtext|datetime|date)( NOT NULL| DEFAULT NULL|)( DEFAULT (NULL|\d+|\'[^\',]*\'))?( auto_increment)?),?$/i',
				$line
			);
		}
	}
}
