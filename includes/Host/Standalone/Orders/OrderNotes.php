<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Host\Standalone\Orders;

use BookingX\Addons\Coupons\Clock;
use BookingX\Addons\Coupons\Database\Database;
use BookingX\Addons\Coupons\Database\Transaction;

defined( 'ABSPATH' ) || exit;

/**
 * Remarks for staff, as the core keeps them: comments of a type of their own on the booking, which no page shows.
 */
final class OrderNotes {

	private const TYPE = 'booking_note';

	private Database $database;
	private Transaction $transaction;
	private Clock $clock;

	public function __construct( Database $database, Transaction $transaction, Clock $clock ) {
		$this->database    = $database;
		$this->transaction = $transaction;
		$this->clock       = $clock;
	}

	public function add( Order $order, string $text ): void {
		$now = $this->clock->now();
		$this->transaction->run(
			fn(): int => $this->database->insert(
				'comments',
				[
					'comment_post_ID'  => $order->id(),
					'comment_author'   => '',
					'comment_content'  => $text,
					'comment_type'     => self::TYPE,
					'comment_approved' => '1',
					'comment_date'     => $now->setTimezone( $this->clock->zone() )->format( 'Y-m-d H:i:s' ),
					'comment_date_gmt' => $now->format( 'Y-m-d H:i:s' ),
				]
			)
		);
	}

	/** @return list<array{text: string, at: \DateTimeImmutable}> oldest first */
	public function of( Order $order ): array {
		$rows = $this->database->select(
			'SELECT comment_content, comment_date_gmt FROM {comments} WHERE comment_post_ID = %d AND comment_type = %s ORDER BY comment_ID',
			[ $order->id(), self::TYPE ]
		);
		return array_map(
			static fn( array $row ): array => [
				'text' => (string) $row['comment_content'],
				'at'   => new \DateTimeImmutable( (string) $row['comment_date_gmt'], new \DateTimeZone( 'UTC' ) ),
			],
			$rows
		);
	}
}
