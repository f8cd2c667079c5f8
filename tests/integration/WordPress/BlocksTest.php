<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Integration\WordPress;

use BookingX\Addons\Coupons\Tests\Integration\TestCase;
use BookingX\Addons\Coupons\WordPress\Blocks;

final class BlocksTest extends TestCase {

	public function test_outside_wp_admin_no_script_of_the_editor_is_registered(): void {
		$block = \WP_Block_Type_Registry::get_instance()->get_registered( 'bookingx/booking-form' );

		self::assertNotNull( $block );
		self::assertSame( [], $block->editor_script_handles );
		self::assertNotSame( [], $block->view_script_module_ids );
	}

	public function test_blocks_of_others_keep_theirs(): void {
		$metadata = [ 'name' => 'core/paragraph', 'editorScript' => 'paragraph' ];

		self::assertSame( $metadata, Blocks::without_editor_script( $metadata ) );
	}
}
