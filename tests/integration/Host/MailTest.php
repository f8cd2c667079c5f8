<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Integration\Host;

use BookingX\Addons\Coupons\Host\Standalone\Mails\BookingMails;
use BookingX\Addons\Coupons\Host\Standalone\Mails\MailNotSent;
use BookingX\Addons\Coupons\Host\Standalone\Orders\GuestKeys;
use BookingX\Addons\Coupons\Host\Standalone\Orders\OrderChanges;
use BookingX\Addons\Coupons\Host\Standalone\Orders\OrderStatus;
use BookingX\Addons\Coupons\Tests\Integration\TestCase;
use BookingX\Addons\Coupons\Tests\Support\Salon;

/**
 * Mails are caught before they leave; the plain part is what PHPMailer would get.
 */
final class MailTest extends TestCase {

	private Salon $salon;
	private bool $mailbox_is_full = false;

	/** @var list<array{to: string, subject: string, message: string, plain: string}> */
	private array $mails = [];

	protected function setUp(): void {
		parent::setUp();
		$this->salon = new Salon();
		add_filter( 'pre_wp_mail', [ $this, 'catch_mail' ], 99, 2 );
	}

	protected function tearDown(): void {
		remove_filter( 'pre_wp_mail', [ $this, 'catch_mail' ], 99 );
		parent::tearDown();
	}

	/**
	 * @param bool|null                                            $sent
	 * @param array{to: string, subject: string, message: string} $mail
	 */
	public function catch_mail( ?bool $sent, array $mail ): bool {
		if ( $this->mailbox_is_full ) {
			return false;
		}
		require_once ABSPATH . 'wp-includes/PHPMailer/PHPMailer.php';
		$mailer = new \PHPMailer\PHPMailer\PHPMailer();
		do_action( 'phpmailer_init', $mailer );
		$this->mails[] = [ 'to' => $mail['to'], 'subject' => $mail['subject'], 'message' => $mail['message'], 'plain' => $mailer->AltBody ]; // phpcs:ignore WordPress.NamingConventions.ValidVariableName -- PHPMailer's name.
		return true;
	}

	public function test_a_confirmed_booking_is_told_to_customer_and_provider_once(): void {
		$this->salon->coupon( 'WELCOME10' );
		$id = $this->salon->book( $this->salon->selection(), '54.00', [ 'WELCOME10' ] )->booking_id();

		$this->get( BookingMails::class )->confirmed( $id );

		self::assertSame( [ 'eva@home.example', 'ana@shop.example' ], array_column( $this->mails, 'to' ) );
		foreach ( [ 'WELCOME10', '6.00', '54.00', 'Massage', 'Ana' ] as $word ) {
			self::assertStringContainsString( $word, $this->mails[0]['message'] );
			self::assertStringContainsString( $word, $this->mails[0]['plain'] );
		}
		self::assertStringNotContainsString( '54.00', $this->mails[1]['message'] );
		self::assertStringContainsString( 'Second floor', $this->mails[1]['plain'] );
	}

	public function test_the_link_in_the_mail_opens_the_booking_and_nothing_readable_is_kept_of_it(): void {
		$id = $this->salon->book( $this->salon->selection() )->booking_id();

		preg_match( '/\S+bookingx_booking=(\d+)&key=(\S+)/', $this->mails[0]['plain'], $link );

		$key = $link[2] ?? '';
		self::assertSame( (string) $id, $link[1] ?? '' );
		self::assertNotSame( '', $key );
		self::assertTrue( $this->get( GuestKeys::class )->opens( $this->salon->order( $id ), $key ) );
		self::assertSame( '0', $this->database()->value( 'SELECT COUNT(*) FROM {postmeta} WHERE meta_value LIKE %s', [ '%' . $key . '%' ] ) );
		self::assertSame( '0', $this->database()->value( 'SELECT COUNT(*) FROM {bkx_outbox} WHERE payload LIKE %s', [ '%example%' ] ) );
	}

	public function test_a_cancellation_is_told_once(): void {
		$id = $this->salon->book( $this->salon->selection() )->booking_id();

		$this->salon->get( OrderChanges::class )->change( $this->salon->order( $id ), OrderStatus::CANCELLED );
		$this->get( BookingMails::class )->cancelled( $id );

		$cancelled = array_values( array_filter( $this->mails, static fn( array $mail ): bool => stripos( $mail['subject'], 'cancelled' ) !== false ) );
		self::assertSame( [ 'eva@home.example', 'ana@shop.example' ], array_column( $cancelled, 'to' ) );
	}

	public function test_a_request_that_staff_must_confirm_says_so_and_is_confirmed_later(): void {
		$this->salon->settings( [ 'auto_confirm' => false ] );
		$id = $this->salon->book( $this->salon->selection() )->booking_id();

		self::assertSame( [ 'eva@home.example' ], array_column( $this->mails, 'to' ) );
		self::assertStringContainsString( 'request', $this->mails[0]['subject'] );

		$this->salon->get( OrderChanges::class )->change( $this->salon->order( $id ), OrderStatus::CONFIRMED );
		self::assertSame( [ 'eva@home.example', 'eva@home.example', 'ana@shop.example' ], array_column( $this->mails, 'to' ) );
	}

	public function test_a_booking_that_waits_for_money_is_not_announced(): void {
		$this->salon->settings( [ 'test_payments' => true ] );

		$this->salon->book( $this->salon->selection( [], 'test' ) );

		self::assertSame( [], $this->mails );
	}

	public function test_a_mail_that_was_not_taken_is_tried_again_and_then_sent_once(): void {
		$this->mailbox_is_full = true;
		$id                    = $this->salon->book( $this->salon->selection() )->booking_id();
		self::assertSame( 'pending', $this->database()->value( "SELECT state FROM {bkx_outbox} WHERE name = 'booking_confirmed'" ) );

		$this->mailbox_is_full = false;
		$this->get( BookingMails::class )->confirmed( $id );
		$this->get( BookingMails::class )->confirmed( $id );

		self::assertCount( 1, array_keys( array_column( $this->mails, 'to' ), 'eva@home.example', true ) );
	}

	public function test_a_failing_mailbox_is_reported_to_the_queue(): void {
		$id = $this->salon->book( $this->salon->selection() )->booking_id();
		$this->database()->update( 'postmeta', [ 'meta_value' => 'due' ], "post_id = %d AND meta_key = '_bookingx_mail_confirmed'", [ $id ] );
		$this->mailbox_is_full = true;

		$this->expectException( MailNotSent::class );
		$this->get( BookingMails::class )->confirmed( $id );
	}

	public function test_no_typed_line_becomes_a_header_and_no_typed_tag_becomes_html(): void {
		update_option( 'blogname', "Salon\r\nBcc: all@shop.example" );
		$this->salon->get( \BookingX\Addons\Coupons\Host\Standalone\Orders\BookOrder::class )->book(
			new \BookingX\Addons\Coupons\Host\Standalone\Orders\BookRequest(
				$this->salon->selection(),
				new \BookingX\Addons\Coupons\Host\Standalone\Orders\Contact( "Eva\r\nBcc: thief@else.example <script>x</script>", 'eva@home.example' ),
				null,
				\BookingX\Addons\Coupons\Checkout\CheckoutToken::fresh(),
				\BookingX\Addons\Coupons\Pricing\Money::of_minor( 6000, 'USD' )
			)
		);
		update_option( 'blogname', 'Salon' );

		self::assertSame( 'eva@home.example', $this->mails[0]['to'] );
		self::assertDoesNotMatchRegularExpression( '/[\r\n]/', $this->mails[0]['subject'] );
		self::assertStringNotContainsString( '<script>', $this->mails[0]['message'] );
		self::assertStringContainsString( 'Eva Bcc: thief@else.example <script>x</script>', $this->mails[0]['plain'] );
	}

	public function test_the_owner_can_switch_mails_to_customers_off(): void {
		$this->get( \BookingX\Addons\Coupons\WordPress\Settings::class )->update( [ 'notification_settings' => [ 'send_booking_confirmation' => false ] ] );

		$this->salon->book( $this->salon->selection() );

		self::assertSame( [ 'ana@shop.example' ], array_column( $this->mails, 'to' ) );
	}

	public function test_the_owner_can_leave_coupon_and_discount_out_of_the_confirmation(): void {
		$this->get( \BookingX\Addons\Coupons\WordPress\Settings::class )->update( [ 'notification_settings' => [ 'send_coupon_confirmation' => false ] ] );
		$this->salon->coupon( 'WELCOME10' );

		$this->salon->book( $this->salon->selection(), '54.00', [ 'WELCOME10' ] );

		self::assertStringContainsString( '54.00', $this->mails[0]['plain'] );
		self::assertDoesNotMatchRegularExpression( '/WELCOME10|[^5]6\.00|60\.00/', $this->mails[0]['plain'] . $this->mails[0]['message'] );
	}

	public function test_a_theme_can_have_its_own_mail(): void {
		$folder = get_stylesheet_directory() . '/bookingx-coupons/emails';
		wp_mkdir_p( $folder );
		file_put_contents( "$folder/booking-confirmed.php", 'From the theme for <?php echo esc_html( $data["name"] ); ?>' );
		try {
			$this->salon->book( $this->salon->selection() );
		} finally {
			unlink( "$folder/booking-confirmed.php" );
			rmdir( $folder );
			rmdir( dirname( $folder ) );
		}

		self::assertSame( 'From the theme for Eva Maria Example', $this->mails[0]['message'] );
	}
}
