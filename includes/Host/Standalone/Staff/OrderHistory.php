<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Host\Standalone\Staff;

use BookingX\Addons\Coupons\Audit\Actor;
use BookingX\Addons\Coupons\Database\Database;
use BookingX\Addons\Coupons\Host\Standalone\Orders\Order;
use BookingX\Addons\Coupons\Host\Standalone\Orders\OrderJournal;
use BookingX\Addons\Coupons\Host\Standalone\Orders\OrderNotes;
use BookingX\Addons\Coupons\Host\Standalone\Rest\Wire;

defined( 'ABSPATH' ) || exit;

/**
 * What happened to an order, from the audit log and staff's own notes.
 */
final class OrderHistory {

	private Database $database;
	private OrderNotes $notes;

	public function __construct( Database $database, OrderNotes $notes ) {
		$this->database = $database;
		$this->notes    = $notes;
	}

	/** @return list<array{at: string, action: string, text: string, actor: string}> newest first */
	public function of( Order $order ): array {
		$entries = [];
		$rows    = $this->database->select(
			'SELECT occurred_at, action, actor_kind, actor_user_id FROM {bkx_audit} WHERE object_type = %s AND object_id = %d ORDER BY id',
			[ OrderJournal::OBJECT, $order->id() ]
		);
		foreach ( $rows as $row ) {
			$action    = (string) $row['action'];
			$entries[] = [
				'at'     => Wire::instant( new \DateTimeImmutable( (string) $row['occurred_at'], new \DateTimeZone( 'UTC' ) ) ),
				'action' => $action,
				'text'   => $this->words()[ $action ] ?? $action,
				'actor'  => $this->actor( (string) $row['actor_kind'], (int) $row['actor_user_id'] ),
			];
		}
		foreach ( $this->notes->of( $order ) as $note ) {
			$entries[] = [ 'at' => Wire::instant( $note['at'] ), 'action' => 'note', 'text' => $note['text'], 'actor' => '' ];
		}
		$places = array_keys( $entries );
		usort( $places, static fn( int $a, int $b ): int => [ $entries[ $b ]['at'], $b ] <=> [ $entries[ $a ]['at'], $a ] );
		return array_map( static fn( int $place ): array => $entries[ $place ], $places );
	}

	/** @return array<string, string> */
	private function words(): array {
		return [
			'booking_created'   => __( 'Booked', 'bookingx-coupons' ),
			'booking_confirmed' => __( 'Confirmed', 'bookingx-coupons' ),
			'booking_completed' => __( 'Completed', 'bookingx-coupons' ),
			'booking_cancelled' => __( 'Cancelled; time and discount given back', 'bookingx-coupons' ),
			'booking_missed'    => __( 'Customer did not come', 'bookingx-coupons' ),
			'booking_failed'    => __( 'Failed; time and discount given back', 'bookingx-coupons' ),
			'booking_paid'      => __( 'Paid', 'bookingx-coupons' ),
			'payment_refused'   => __( 'Payment refused', 'bookingx-coupons' ),
		];
	}

	private function actor( string $kind, int $user_id ): string {
		$user = $user_id > 0 ? get_userdata( $user_id ) : false;
		if ( $user !== false ) {
			return $user->display_name;
		}
		return $kind === Actor::GUEST ? __( 'Guest', 'bookingx-coupons' ) : __( 'System', 'bookingx-coupons' );
	}
}
