<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Integration\Tools;

use BookingX\Addons\Coupons\Host\Standalone\BookingPage;
use BookingX\Addons\Coupons\Tests\Integration\TestCase;
use BookingX\Addons\Coupons\Tools\Demo\Requests;
use BookingX\Addons\Coupons\Tools\Demo\Salon;
use BookingX\Addons\Coupons\Tools\Demo\Visitors;

/**
 * The demo salon, also after somebody stopped it half-way.
 */
final class DemoTest extends TestCase {

	public static function setUpBeforeClass(): void {
		parent::setUpBeforeClass();
		foreach ( [ 'Requests', 'Salon', 'Visitors' ] as $file ) {
			require_once dirname( __DIR__, 3 ) . "/tools/demo/$file.php";
		}
	}

	protected function setUp(): void {
		parent::setUp();
		wp_set_current_user( $this->account( 'boss@shop.example', 'administrator' ) );
	}

	protected function tearDown(): void {
		foreach ( get_posts( [ 'post_type' => 'page', 'name' => 'book', 'fields' => 'ids' ] ) as $page ) {
			wp_delete_post( $page, true );
		}
		// The core's own option: uninstalling leaves it alone, so the demo's has to go here.
		delete_option( BookingPage::OPTION );
		parent::tearDown();
	}

	public function test_a_second_run_makes_what_the_first_did_not_come_to(): void {
		$this->salon()->open( new Requests() );
		$this->database()->delete( 'bkx_coupon_codes', 'display = %s', [ 'COLOUR20' ] );
		$this->database()->delete( 'bkx_coupons', 'name = %s', [ 'Colour for less' ] );
		wp_delete_post( $this->id_of( 'Scalp treatment' ), true );
		wp_delete_post( $this->id_of( 'Styling cream to take home' ), true );

		$this->salon()->open( new Requests() );

		self::assertSame( [ 'bkx_addition' => 5, 'bkx_base' => 6, 'bkx_seat' => 4, 'page' => 1 ], $this->posts() );
		self::assertSame( '3', $this->database()->value( 'SELECT COUNT(*) FROM {bkx_coupons}' ) );
	}

	public function test_bookings_are_made_up_to_the_number_wanted(): void {
		$salon = $this->salon();
		$salon->open( new Requests() );

		( new Visitors( bookingx_coupons() ) )->book( $salon, 2 );
		( new Visitors( bookingx_coupons() ) )->book( $salon, 3 );
		( new Visitors( bookingx_coupons() ) )->book( $salon, 3 );

		self::assertSame( '3', $this->database()->value( "SELECT COUNT(*) FROM {posts} WHERE post_type = 'bkx_booking' AND post_parent = 0" ) );
	}

	private function salon(): Salon {
		return Salon::read( dirname( __DIR__, 3 ) . '/tools/demo/salon.json' );
	}

	private function id_of( string $title ): int {
		return (int) $this->database()->value( 'SELECT ID FROM {posts} WHERE post_title = %s', [ $title ] );
	}

	/** @return array<array-key, int> number by type */
	private function posts(): array {
		$rows = $this->database()->select( "SELECT post_type, COUNT(*) AS number FROM {posts} WHERE post_type IN ( 'bkx_base', 'bkx_seat', 'bkx_addition' ) OR post_name = 'book' GROUP BY post_type ORDER BY post_type" );
		return array_map( 'intval', array_column( $rows, 'number', 'post_type' ) );
	}
}
