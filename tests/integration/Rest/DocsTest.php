<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Integration\Rest;

use BookingX\Addons\Coupons\Rest\RateLimits\RateClasses;
use BookingX\Addons\Coupons\Rest\RouteTable;
use BookingX\Addons\Coupons\Tests\Integration\TestCase;
use BookingX\Addons\Coupons\Tools\RestDocs;

require_once __DIR__ . '/../../../tools/docs/RestDocs.php';

final class DocsTest extends TestCase {

	public function test_the_docs_say_what_the_route_table_says(): void {
		$docs = new RestDocs( $this->get( RouteTable::class ), $this->get( RateClasses::class ) );

		self::assertStringEqualsFile( dirname( __DIR__, 3 ) . '/docs/rest.md', $docs->markdown(), 'docs/rest.md is stale: php tools/docs/rest.php SITE' );
	}
}
