<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Integration\Host;

use BookingX\Addons\Coupons\Host\Standalone\Catalogue\CatalogueStore;
use BookingX\Addons\Coupons\Host\Standalone\Staff\ServiceKind;
use BookingX\Addons\Coupons\Tests\Integration\TestCase;
use BookingX\Addons\Coupons\Tests\Support\Salon;

final class CatalogueReadingTest extends TestCase {

	public function test_eleven_services_cost_as_many_queries_as_two(): void {
		$salon = new Salon();
		$this->add_services( $salon, 1, 1 );
		$few = $this->queries_of_reading( $salon );
		$this->add_services( $salon, 2, 10 );

		self::assertCount( 11, $salon->get( CatalogueStore::class )->services() );
		self::assertSame( $few, $this->queries_of_reading( $salon ) );
	}

	public function test_a_catalogue_that_nobody_changed_is_not_read_twice(): void {
		$salon = new Salon();
		$salon->get( CatalogueStore::class )->services();
		$before = get_num_queries();
		$salon->get( CatalogueStore::class )->services();

		self::assertSame( $before, get_num_queries() );
	}

	public function test_a_service_is_in_its_categories(): void {
		$salon = new Salon();
		[ $id ] = $this->add_services( $salon, 7, 7 );

		self::assertSame( [ 'Category 7' ], array_values( $salon->get( CatalogueStore::class )->services()[ $id ]->categories() ) );
	}

	/** @return non-empty-list<int> */
	private function add_services( Salon $salon, int $first, int $last ): array {
		return array_map(
			static fn( int $at ): int => $salon->add( ServiceKind::class, [ 'title' => "Massage $at", 'price' => [ 'amount' => '60.00', 'currency' => 'USD' ], 'minutes' => 60, 'category' => "Category $at" ] ),
			range( $first, $last )
		);
	}

	/** As by a new request. */
	private function queries_of_reading( Salon $salon ): int {
		wp_cache_flush();
		$salon->get( CatalogueStore::class )->extras();
		$before = get_num_queries();
		$salon->get( CatalogueStore::class )->services();
		return get_num_queries() - $before;
	}
}
