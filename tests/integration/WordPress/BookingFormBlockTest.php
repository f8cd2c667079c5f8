<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Integration\WordPress;

use BookingX\Addons\Coupons\Host\Standalone\Form\BookingScreen;
use BookingX\Addons\Coupons\Host\Standalone\Form\Reply;
use BookingX\Addons\Coupons\Tests\Integration\TestCase;
use BookingX\Addons\Coupons\WordPress\Settings;
use BookingX\Addons\Coupons\WordPress\Templates;

/**
 * The booking form as WordPress prints it: block, shortcode, theme's own templates, settings.
 *
 * @group smoke
 */
final class BookingFormBlockTest extends TestCase {

	protected function setUp(): void {
		parent::setUp();
		wp_set_current_user( 1 );
		$provider = $this->create( 'standalone/providers', [ 'title' => 'Ana', 'hours' => [ [ 'weekday' => 1, 'from' => '09:00', 'to' => '18:00' ] ] ] );
		$this->create( 'standalone/services', [ 'title' => 'Massage <script>alert(1)</script>', 'price' => [ 'amount' => '60.00', 'currency' => 'USD' ], 'minutes' => 60, 'providers' => [ $provider ] ] );
		wp_set_current_user( 0 );
	}

	public function test_shortcode_and_block_print_the_same(): void {
		self::assertSame( do_blocks( '<!-- wp:bookingx/booking-form /-->' ), do_shortcode( '[bookingx_booking_form]' ) );
		self::assertStringContainsString( 'name="bkx[items]', do_shortcode( '[bookingx_booking_form]' ) );
	}

	public function test_the_shortcode_knows_the_attributes_of_the_block_and_no_others(): void {
		$html = do_shortcode( '[bookingx_booking_form align="full" onclick="alert(1)" style="color:red"]' );
		self::assertStringContainsString( 'alignfull', $html );
		self::assertStringNotContainsString( 'alert(1)', str_replace( '&lt;script&gt;alert(1)', '', $html ) );
		self::assertStringNotContainsString( 'color:red', $html );
	}

	public function test_names_of_services_are_text(): void {
		self::assertStringNotContainsString( '<script>alert', do_shortcode( '[bookingx_booking_form]' ) );
	}

	public function test_the_first_page_for_guests_holds_nothing_of_one_visitor(): void {
		$html = do_shortcode( '[bookingx_booking_form]' );
		self::assertStringContainsString( 'name="bkx[nonce]" value=""', $html );
		self::assertStringContainsString( 'name="bkx[key]" value=""', $html );
	}

	public function test_the_coupon_field_goes_with_its_setting(): void {
		self::assertStringContainsString( 'name="bkx[code]"', do_shortcode( '[bookingx_booking_form]' ) );
		$this->get( Settings::class )->update( [ 'coupon_settings' => [ 'show_coupon_field_checkout' => false ] ] );
		self::assertStringNotContainsString( 'name="bkx[code]"', do_shortcode( '[bookingx_booking_form]' ) );
	}

	public function test_a_copy_of_a_template_in_the_theme_comes_first_and_is_known_when_it_is_old(): void {
		$folder = get_stylesheet_directory() . '/bookingx-coupons/booking-form';
		wp_mkdir_p( $folder );
		file_put_contents( "$folder/next.php", "<?php\n/**\n * @version 0.0.1\n */\n?><p>A theme's own button</p>" );
		try {
			self::assertStringContainsString( "A theme's own button", do_shortcode( '[bookingx_booking_form]' ) );
			self::assertArrayHasKey( 'booking-form/next', $this->get( Templates::class )->outdated() );
		} finally {
			unlink( "$folder/next.php" );
			rmdir( $folder );
			rmdir( dirname( $folder ) );
		}
		self::assertSame( [], $this->get( Templates::class )->outdated() );
	}

	public function test_a_name_that_leaves_the_folder_is_no_template(): void {
		$this->expectException( \LogicException::class );
		$this->get( Templates::class )->render( '../includes/Plugin', [] );
	}

	public function test_a_link_to_nothing_says_so(): void {
		self::assertStringContainsString( 'There is no booking behind this link', $this->get( BookingScreen::class )->render( new Reply( 404, [] ), '', '' ) );
	}

	/** @param array<string, mixed> $fields */
	private function create( string $path, array $fields ): int {
		$request = new \WP_REST_Request( 'POST', "/bookingx/v1/$path" );
		$request->set_header( 'Content-Type', 'application/json' );
		$request->set_header( 'Idempotency-Key', bin2hex( random_bytes( 16 ) ) );
		$request->set_body( (string) wp_json_encode( $fields ) );
		$response = rest_do_request( $request );
		$body     = $response->get_data();
		self::assertSame( 201, $response->get_status(), (string) wp_json_encode( $body ) );
		self::assertIsArray( $body );
		self::assertIsInt( $body['id'] );
		return $body['id'];
	}
}
