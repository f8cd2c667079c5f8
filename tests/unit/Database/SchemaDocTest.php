<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Unit\Database;

use BookingX\Addons\Coupons\Database\TableSet;
use PHPUnit\Framework\TestCase;

/** docs/schema.md shows every table as the code creates it. */
final class SchemaDocTest extends TestCase {

	/** @return \Generator<string, array{string, string}> */
	public function tables(): \Generator {
		foreach ( $this->sets() as $set ) {
			foreach ( $set->tables() as $name => $lines ) {
				yield $name => [ $name, implode( "\n", array_map( 'trim', explode( "\n", trim( $lines ) ) ) ) ];
			}
		}
	}

	/** @dataProvider tables */
	public function test_the_page_shows_the_table_as_it_is( string $name, string $lines ): void {
		self::assertStringContainsString( "### $name\n", $this->page() );
		self::assertStringContainsString( "```\n$lines\n```", $this->page() );
	}

	public function test_the_page_shows_no_table_that_is_gone(): void {
		preg_match_all( '/^### (bkx_\w+)$/m', $this->page(), $shown );

		self::assertSame( [], array_values( array_diff( $shown[1], array_keys( iterator_to_array( $this->tables() ) ) ) ) );
	}

	/** @return list<TableSet> */
	private function sets(): array {
		$sets   = [];
		$folder = dirname( __DIR__, 3 ) . '/includes/';
		foreach ( new \RecursiveIteratorIterator( new \RecursiveDirectoryIterator( $folder, \FilesystemIterator::SKIP_DOTS ) ) as $file ) {
			$path = $file instanceof \SplFileInfo ? $file->getPathname() : '';
			if ( substr( $path, -10 ) !== 'Tables.php' ) {
				continue;
			}
			$class = 'BookingX\\Addons\\Coupons\\' . str_replace( '/', '\\', substr( $path, strlen( $folder ), -4 ) );
			if ( is_a( $class, TableSet::class, true ) && class_exists( $class ) ) {
				$sets[] = new $class();
			}
		}
		return $sets;
	}

	private function page(): string {
		return (string) file_get_contents( dirname( __DIR__, 3 ) . '/docs/schema.md' );
	}
}
