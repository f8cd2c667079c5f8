<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Integration\Host;

use BookingX\Addons\Coupons\Host\CorePresence;
use BookingX\Addons\Coupons\Host\Standalone\Form\FormModule;
use BookingX\Addons\Coupons\Tests\Integration\TestCase;
use BookingX\Addons\Coupons\Tests\Support\Salon;

/**
 * Where the BookingX core keeps the appointments, our own form is out of the way. Each test is a process of its own: what
 * tells that the core is there stays until the end of one.
 *
 * @runTestsInSeparateProcesses
 * @preserveGlobalState disabled
 */
final class BesideTheCoreTest extends TestCase {

	private const BLOCK = '<!-- wp:bookingx/booking-form /-->';

	protected function setUp(): void {
		parent::setUp();
		new Salon();
	}

	public function test_without_the_core_the_form_is_there(): void {
		self::assertStringContainsString( 'Massage', do_blocks( self::BLOCK ) );
		self::assertStringContainsString( 'Massage', do_shortcode( '[bookingx_booking_form]' ) );
	}

	public function test_visitors_see_nothing_of_it(): void {
		define( 'BKX_PLUGIN_VER', '1.0' );

		self::assertSame( [ '', '' ], [ trim( do_blocks( self::BLOCK ) ), do_shortcode( '[bookingx_booking_form]' ) ] );
	}

	public function test_who_edits_the_site_reads_why(): void {
		define( 'BKX_PLUGIN_VER', '1.0' );
		wp_set_current_user( $this->account( 'editor@shop.example', 'editor' ) );

		$shown = do_blocks( self::BLOCK );

		self::assertStringContainsString( 'BookingX takes the bookings of this site', $shown );
		self::assertStringNotContainsString( 'Massage', $shown );
	}

	public function test_what_is_posted_to_it_is_left_to_others(): void {
		define( 'BKX_PLUGIN_VER', '1.0' );
		$asked  = 0;
		$count  = static function () use ( &$asked ): void {
			++$asked;
			throw new \LogicException( 'Nobody is asked.' );
		};
		$module = new FormModule( new CorePresence(), $count, $count );
		$_SERVER['REQUEST_METHOD'] = 'POST';
		$_POST['bkx']              = [ 'go' => 'book' ];
		$module->answer();
		$_GET = [ FormModule::BOOKING => '12', FormModule::KEY => 'x' ];
		$module->answer();

		self::assertSame( 0, $asked );
	}
}
