<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Integration\Host;

use BookingX\Addons\Coupons\Checkout\Submission;
use BookingX\Addons\Coupons\Host\InvalidSelection;
use BookingX\Addons\Coupons\Host\Standalone\Orders\OrderStatus;
use BookingX\Addons\Coupons\Tests\Integration\TestCase;
use BookingX\Addons\Coupons\Tests\Support\Salon;

/**
 * @group smoke
 * @group sql
 */
final class BookingTest extends TestCase {

	private Salon $salon;

	protected function setUp(): void {
		parent::setUp();
		$this->salon = new Salon();
	}

	public function test_a_booking_keeps_price_discount_and_code_where_the_core_looks_for_them(): void {
		$coupon = $this->salon->coupon( 'WELCOME10', 5 );

		$submission = $this->salon->book( $this->salon->selection( [ 'persons' => 2, 'extras' => [ [ 'id' => $this->salon->stones, 'quantity' => 1 ] ] ] ), '121.50', [ 'welcome 10' ] );

		$id = $submission->booking_id();
		self::assertSame( 'bkx-ack', get_post_status( $id ) );
		self::assertSame( '121.50', get_post_meta( $id, 'total_price', true ) );
		self::assertSame( [ (string) $this->salon->ana, (string) $this->salon->massage, (string) $this->salon->stones ], [ get_post_meta( $id, 'seat_id', true ), get_post_meta( $id, 'base_id', true ), get_post_meta( $id, 'addition_ids', true ) ] );
		self::assertSame( [ '2026-11-24 10:00:00', '2026-11-24 11:15:00' ], [ get_post_meta( $id, 'booking_start_date', true ), get_post_meta( $id, 'booking_end_date', true ) ] );
		self::assertSame( [ 'Eva Maria', 'Example', 'eva@home.example' ], [ get_post_meta( $id, 'first_name', true ), get_post_meta( $id, 'last_name', true ), get_post_meta( $id, 'email', true ) ] );
		$all = get_post_meta( $id, 'order_meta_data', true );
		self::assertIsArray( $all );
		self::assertSame( [ (string) $id, '121.50', 'N', 'bkx-ack' ], [ $all['order_id'], $all['total_price'], $all['payment_method'], $all['post_status'] ] );
		self::assertSame( [ 'WELCOME10' ], $this->salon->order( $id )->payment()->codes() );
		self::assertSame( '13.50', $this->salon->order( $id )->payment()->discount()->to_decimal() );
		self::assertSame( 1, $this->salon->times_used( $coupon ) );
	}

	public function test_several_services_are_one_order_with_one_post_each(): void {
		$selection          = $this->salon->selection();
		$selection['items'] = array_merge( $selection['items'], $this->salon->selection( [ 'provider' => $this->salon->ben, 'start' => '2026-11-24T11:00', 'extras' => [ [ 'id' => $this->salon->stones, 'quantity' => 2 ] ] ] )['items'] );

		$order = $this->salon->order( $this->salon->book( $selection, '150.00' )->booking_id() );

		self::assertCount( 2, $order->booking_ids() );
		self::assertSame( [ '60.00', '90.00' ], array_map( static fn( int $id ) => get_post_meta( $id, 'total_price', true ), $order->booking_ids() ) );
		self::assertSame( $order->id(), $this->salon->order( $order->booking_ids()[1] )->id() );
		self::assertSame( '150.00', $order->total()->to_decimal() );
	}

	public function test_tax_on_top_is_part_of_the_total_and_told_apart(): void {
		$this->salon->settings( [ 'tax_percentage' => 1000, 'prices_include_tax' => false ] );

		$id = $this->salon->book( $this->salon->selection(), '66.00' )->booking_id();

		self::assertSame( [ '66.00', '6.00', '10.00', 'plus' ], [ get_post_meta( $id, 'total_price', true ), get_post_meta( $id, 'total_tax', true ), get_post_meta( $id, 'tax_rate', true ), get_post_meta( $id, 'include_tax', true ) ] );
	}

	public function test_a_taken_time_is_refused_with_its_break_and_free_again_after_cancelling(): void {
		$first = $this->salon->book( $this->salon->selection() )->booking_id();

		self::assertSame( [ 'slot_not_available', 'slot_not_available', 'booked' ], [ $this->outcome( '2026-11-24T10:30' ), $this->outcome( '2026-11-24T11:00' ), $this->outcome( '2026-11-24T11:30' ) ] );

		$this->change( $first, OrderStatus::CANCELLED );
		self::assertSame( 'booked', $this->outcome( '2026-11-24T10:00' ) );
	}

	/** @return array<string, array{string, string}> */
	public function impossible_times(): array {
		return [
			'between two steps'                => [ '2026-11-24T10:10', 'slot_not_available' ],
			'before the door opens'            => [ '2026-11-24T08:30', 'slot_not_available' ],
			'so late that it outlasts the day' => [ '2026-11-24T16:30', 'slot_not_available' ],
			'in the past'                      => [ '2026-11-22T10:00', 'slot_not_available' ],
			'too far ahead'                    => [ '2026-12-24T10:00', 'slot_not_available' ],
			'no such day'                      => [ '2026-02-30T10:00', 'no_such_time' ],
			'an hour that the clock skips'     => [ '2027-03-28T02:30', 'no_such_time' ],
		];
	}

	/** @dataProvider impossible_times */
	public function test_a_time_that_is_not_on_offer_cannot_be_booked( string $start, string $reason ): void {
		self::assertSame( $reason, $this->outcome( $start ) );
		self::assertSame( '0', $this->database()->value( 'SELECT COUNT(*) FROM {bkx_slots}' ) );
	}

	public function test_one_order_does_not_take_the_same_time_of_the_same_person_twice(): void {
		$selection          = $this->salon->selection();
		$selection['items'] = array_merge( $selection['items'], $this->salon->selection( [ 'start' => '2026-11-24T11:00' ] )['items'] );

		$this->expectExceptionObject( new InvalidSelection( 'items.1.start', 'slot_not_available', 'This time is no longer free. Choose another one.' ) );
		$this->salon->book( $selection, '120.00' );
	}

	public function test_anyone_goes_to_whoever_is_free_and_least_busy(): void {
		$this->salon->book( $this->salon->selection( [ 'start' => '2026-11-24T15:00' ] ) );

		$second = $this->salon->order( $this->salon->book( $this->salon->selection( [ 'provider' => 0 ] ) )->booking_id() );
		$third  = $this->salon->order( $this->salon->book( $this->salon->selection( [ 'provider' => 0 ] ) )->booking_id() );

		self::assertSame( [ 'Ben', 'Ana' ], [ $second->appointments()[0]->provider(), $third->appointments()[0]->provider() ] );
		self::assertSame( 'slot_not_available', $this->outcome( '2026-11-24T10:00', 0 ) );
	}

	public function test_the_same_checkout_books_once_however_often_it_is_sent(): void {
		$coupon = $this->salon->coupon( 'ONCE', 5 );
		$key    = bin2hex( random_bytes( 16 ) );

		$first  = $this->salon->book( $this->salon->selection(), '54.00', [ 'ONCE' ], $key );
		$second = $this->salon->book( $this->salon->selection(), '54.00', [ 'ONCE' ], $key );

		self::assertSame( [ $first->booking_id(), true ], [ $second->booking_id(), $second->is_repeated() ] );
		self::assertSame( 1, $this->salon->times_used( $coupon ) );
	}

	public function test_another_price_than_the_accepted_one_stops_before_anything_is_booked(): void {
		$submission = $this->salon->book( $this->salon->selection(), '54.00', [ 'GONE' ] );

		self::assertSame( [ Submission::PRICE_CHANGED, '54.00', '60.00' ], [ $submission->outcome(), $submission->was()->to_decimal(), $submission->now()->to_decimal() ] );
		self::assertSame( [ '0', '0' ], [ $this->bookings(), $this->database()->value( 'SELECT COUNT(*) FROM {bkx_slots}' ) ] );
	}

	public function test_a_booking_that_breaks_off_half_way_leaves_nothing(): void {
		$coupon = $this->salon->coupon( 'HALF', 1 );
		$thrown = null;
		try {
			$this->salon->get( \BookingX\Addons\Coupons\Database\Transaction::class )->run(
				function (): void {
					$this->salon->book( $this->salon->selection(), '54.00', [ 'HALF' ] );
					throw new \RuntimeException( 'The power goes.' );
				}
			);
		} catch ( \RuntimeException $error ) {
			$thrown = $error->getMessage();
		}

		self::assertSame( 'The power goes.', $thrown );
		self::assertSame( [ '0', 0 ], [ $this->bookings(), $this->salon->times_used( $coupon ) ] );
		self::assertSame( [ '0', '0' ], [ $this->database()->value( 'SELECT COUNT(*) FROM {bkx_slots}' ), $this->database()->value( "SELECT COUNT(*) FROM {postmeta} WHERE meta_key = 'order_meta_data'" ) ] );
		self::assertTrue( $this->salon->book( $this->salon->selection(), '54.00', [ 'HALF' ] )->is_booked() );
	}

	public function test_cancelling_gives_the_use_back_once(): void {
		$coupon = $this->salon->coupon( 'BACK', 1 );
		$id     = $this->salon->book( $this->salon->selection(), '54.00', [ 'BACK' ] )->booking_id();

		$this->change( $id, OrderStatus::CANCELLED );
		self::assertSame( 0, $this->salon->times_used( $coupon ) );

		$next = $this->salon->book( $this->salon->selection(), '54.00', [ 'BACK' ] )->booking_id();
		try {
			$this->change( $id, OrderStatus::CANCELLED );
			self::fail( 'Cancelled twice.' );
		} catch ( \BookingX\Addons\Coupons\Host\Standalone\Orders\StatusNotAllowed $refused ) {
			self::assertSame( 1, $this->salon->times_used( $coupon ) );
		}
		self::assertTrue( $this->salon->order( $next )->is_live() );
	}

	public function test_a_deleted_booking_gives_back_what_it_took(): void {
		$coupon = $this->salon->coupon( 'BIN', 1 );
		$id     = $this->salon->book( $this->salon->selection(), '54.00', [ 'BIN' ] )->booking_id();

		wp_trash_post( $id );

		self::assertSame( 0, $this->salon->times_used( $coupon ) );
		self::assertSame( '0', $this->database()->value( 'SELECT COUNT(*) FROM {bkx_slots}' ) );
	}

	public function test_no_visitor_sees_a_booking_by_search_or_address(): void {
		$id = $this->salon->book( $this->salon->selection() )->booking_id();

		self::assertSame( [], get_posts( [ 's' => 'Eva', 'post_type' => 'any' ] ) );
		self::assertFalse( is_post_publicly_viewable( $id ) );
		self::assertSame( 404, rest_do_request( new \WP_REST_Request( 'GET', "/wp/v2/bkx_booking/$id" ) )->get_status() );
		self::assertFalse( comments_open( $id ) );
	}

	private function outcome( string $start, ?int $provider = null ): string {
		try {
			return $this->salon->book( $this->salon->selection( [ 'start' => $start, 'provider' => $provider ?? $this->salon->ana ] ) )->outcome();
		} catch ( InvalidSelection $refused ) {
			return $refused->reason();
		}
	}

	private function change( int $booking_id, string $status ): void {
		$this->salon->get( \BookingX\Addons\Coupons\Host\Standalone\Orders\OrderChanges::class )->change( $this->salon->order( $booking_id ), $status );
	}

	private function bookings(): ?string {
		return $this->database()->value( "SELECT COUNT(*) FROM {posts} WHERE post_type = 'bkx_booking'" );
	}
}
