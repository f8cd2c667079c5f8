<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Host\Standalone\Orders;

use BookingX\Addons\Coupons\Clock;
use BookingX\Addons\Coupons\Customers\Customer;
use BookingX\Addons\Coupons\Customers\Customers;
use BookingX\Addons\Coupons\Database\Database;
use BookingX\Addons\Coupons\Database\Sql;
use BookingX\Addons\Coupons\Host\Standalone\BookingSettings;
use BookingX\Addons\Coupons\Host\Standalone\Mails\BookingMails;
use BookingX\Addons\Coupons\Host\Standalone\Mails\MailMarks;
use BookingX\Addons\Coupons\Host\Standalone\Posts\PostRecord;
use BookingX\Addons\Coupons\Host\Standalone\Posts\WpdbPosts;
use BookingX\Addons\Coupons\Host\Standalone\PostTypes;
use BookingX\Addons\Coupons\Pricing\Money;
use BookingX\Addons\Coupons\Pricing\Quote;

defined( 'ABSPATH' ) || exit;

/**
 * Orders as posts: one per appointment, the others below the main booking (post_parent).
 */
final class WpdbOrders implements OrderStore {

	private Database $database;
	private WpdbPosts $posts;
	private Customers $customers;
	private BookingSettings $settings;
	private Clock $clock;
	private OrderMeta $meta;
	private OrderReader $reader;
	private PriceSplit $split;
	private OrderSearch $search;

	public function __construct( Database $database, WpdbPosts $posts, Customers $customers, BookingSettings $settings, Clock $clock, OrderMeta $meta, OrderReader $reader, PriceSplit $split, OrderSearch $search ) {
		$this->database  = $database;
		$this->posts     = $posts;
		$this->customers = $customers;
		$this->settings  = $settings;
		$this->clock     = $clock;
		$this->meta      = $meta;
		$this->reader    = $reader;
		$this->split     = $split;
		$this->search    = $search;
	}

	public function insert( NewOrder $order ): int {
		$key    = bin2hex( random_bytes( 16 ) );
		$now    = $this->clock->now()->setTimezone( $this->clock->zone() );
		$prices = $this->split->among( $order->quote(), count( $order->appointments() ) );
		$main   = 0;
		foreach ( $order->appointments() as $index => $appointment ) {
			$rate   = $appointment->service()->tax_basis_points() ?? $this->settings->tax_basis_points();
			$fields = $this->meta->of_appointment( $order, $appointment, $now )
				+ $this->meta->of_price( $prices[ $index ]['total'], $prices[ $index ]['tax'], $rate, $this->settings->prices_include_tax() );
			$own    = $this->meta->own( $order, $appointment, $key ) + ( $index === 0 ? $this->meta->of_quote( $order->quote() ) + MailMarks::of_new_booking( BookingMails::KINDS ) : [] );
			$id     = $this->insert_post( $order, $main, $fields + $own );
			$main   = $main === 0 ? $id : $main;
			$this->posts->set_meta( $id, [ 'order_id' => (string) $id, OrderMeta::ALL_FIELDS => $this->meta->all_fields( [ 'order_id' => (string) $id ] + $fields ) ] );
		}
		return $main;
	}

	public function find( int $booking_id ): ?Order {
		$parent = $this->database->value(
			'SELECT CASE WHEN post_parent > 0 THEN post_parent ELSE ID END FROM {posts} WHERE ID = %d AND post_type = %s',
			[ $booking_id, PostTypes::BOOKING ]
		);
		return $parent === null ? null : $this->orders( [ (int) $parent ] )[0] ?? null;
	}

	public function of_customer( Customer $customer, int $limit ): array {
		$ids = $this->customers->ids_of( $customer );
		if ( $ids === [] ) {
			return [];
		}
		[ $where, $args ] = $this->of_customers( $ids );
		$rows             = $this->database->select(
			"SELECT p.ID FROM {posts} p JOIN {postmeta} m ON m.post_id = p.ID WHERE $where ORDER BY p.post_date_gmt DESC, p.ID DESC LIMIT %d",
			array_merge( $args, [ $limit ] )
		);
		return $this->orders( array_map( static fn( array $row ): int => (int) $row['ID'], $rows ) );
	}

	public function count_of_customer( Customer $customer ): int {
		$ids = $this->customers->ids_of( $customer );
		if ( $ids === [] ) {
			return 0;
		}
		[ $where, $args ] = $this->of_customers( $ids );
		return (int) $this->database->value( "SELECT COUNT(*) FROM {posts} p JOIN {postmeta} m ON m.post_id = p.ID WHERE $where", $args );
	}

	public function page( OrderQuery $query ): array {
		return $this->orders( $this->search->ids( $query ) );
	}

	public function count( OrderQuery $query ): int {
		return $this->search->count( $query );
	}

	public function change_status( Order $order, string $to ): bool {
		// The main booking decides: of two who change it at once, one finds another status than it expected.
		if ( $this->posts->change_status( [ $order->id() ], $order->status(), $to ) !== 1 ) {
			return false;
		}
		$others = array_slice( $order->booking_ids(), 1 );
		if ( $others !== [] ) {
			$this->posts->change_status( $others, $order->status(), $to );
		}
		$this->rewrite( $order, [ 'post_status' => $to, 'last_updated_date' => $this->clock->now()->setTimezone( $this->clock->zone() )->format( 'Y-m-d H:i:s' ) ] );
		return true;
	}

	public function record_payment( Order $order, Money $amount, string $reference ): bool {
		if ( ! $this->posts->swap_meta( $order->id(), OrderMeta::PAYMENT_STATUS, OrderMeta::UNPAID, OrderMeta::PAID ) ) {
			return false;
		}
		$this->rewrite( $order, [ OrderMeta::PAYMENT_STATUS => OrderMeta::PAID ] );
		$payment = [ 'transactionID' => $reference, 'payment_status' => OrderMeta::PAID, 'pay_amt' => $amount->to_decimal() ];
		$this->posts->set_meta( $order->id(), [ OrderMeta::PAYMENT => serialize( $payment ) ] );
		return true;
	}

	public function set_prices( Order $order, Quote $quote ): void {
		$prices = $this->split->among( $quote, count( $order->booking_ids() ) );
		foreach ( $this->records( $order->booking_ids() ) as $index => $post ) {
			$fields = $this->meta->of_amounts( $prices[ $index ]['total'], $prices[ $index ]['tax'] );
			$this->posts->set_meta( $post->id(), $fields + $this->renewed_fields( $post, $fields ) + ( $index === 0 ? $this->meta->of_quote( $quote ) : [] ) );
		}
	}

	/** @param array<string, string> $meta */
	private function insert_post( NewOrder $order, int $main, array $meta ): int {
		return $this->posts->insert(
			[
				'post_type'   => PostTypes::BOOKING,
				'post_status' => $order->status(),
				'post_parent' => $main,
				'post_author' => $order->account_id() ?? 0,
				'post_title'  => $order->contact()->name(),
			],
			$meta
		);
	}

	/**
	 * Changes a few of the core's fields, where they stand alone and in the array.
	 *
	 * @param array<string, string> $fields
	 */
	private function rewrite( Order $order, array $fields ): void {
		foreach ( $this->records( $order->booking_ids() ) as $post ) {
			$this->posts->set_meta( $post->id(), $fields + $this->renewed_fields( $post, $fields ) );
		}
	}

	/**
	 * @param array<string, string> $fields
	 * @return array<string, string>
	 */
	private function renewed_fields( PostRecord $post, array $fields ): array {
		return [ OrderMeta::ALL_FIELDS => $this->meta->all_fields( $fields + $post->texts( OrderMeta::ALL_FIELDS ) ) ];
	}

	/**
	 * @param non-empty-list<int> $customer_ids
	 * @return array{literal-string, list<int|string>}
	 */
	private function of_customers( array $customer_ids ): array {
		$where = 'p.post_type = %s AND p.post_parent = 0 AND p.post_status IN ( ' . Sql::placeholders( '%s', OrderStatus::live() ) . ' )
			AND m.meta_key = %s AND m.meta_value IN ( ' . Sql::placeholders( '%s', $customer_ids ) . ' )';
		return [ $where, array_merge( [ PostTypes::BOOKING ], OrderStatus::live(), [ OrderMeta::CUSTOMER ], array_map( 'strval', $customer_ids ) ) ];
	}

	/**
	 * @param list<int> $main_ids
	 * @return list<Order> in that order
	 */
	private function orders( array $main_ids ): array {
		$groups = [];
		foreach ( $main_ids === [] ? [] : $this->records_of( $main_ids ) as $post ) {
			$parent              = (int) $post->column( 'post_parent' );
			$groups[ $parent > 0 ? $parent : $post->id() ][] = $post;
		}
		$orders = [];
		foreach ( $main_ids as $id ) {
			if ( isset( $groups[ $id ] ) ) {
				$orders[] = $this->reader->order( $groups[ $id ] );
			}
		}
		return $orders;
	}

	/**
	 * @param non-empty-list<int> $main_ids
	 * @return list<PostRecord> main bookings before what belongs to them
	 */
	private function records_of( array $main_ids ): array {
		$places = Sql::placeholders( '%d', $main_ids );
		return $this->posts->read(
			"p.post_type = %s AND ( p.ID IN ( $places ) OR p.post_parent IN ( $places ) ) ORDER BY p.post_parent, p.ID",
			array_merge( [ PostTypes::BOOKING ], $main_ids, $main_ids )
		);
	}

	/**
	 * @param non-empty-list<int> $ids
	 * @return list<PostRecord>
	 */
	private function records( array $ids ): array {
		return $this->posts->read( 'p.ID IN ( ' . Sql::placeholders( '%d', $ids ) . ' ) ORDER BY p.post_parent, p.ID', $ids );
	}
}
