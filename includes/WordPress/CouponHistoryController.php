<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\WordPress;

use BookingX\Addons\Coupons\Audit\Actor;
use BookingX\Addons\Coupons\Database\Database;
use BookingX\Addons\Coupons\Rest\Input;
use BookingX\Addons\Coupons\Rest\Problem;
use BookingX\Addons\Coupons\Rest\Response;
use BookingX\Addons\Coupons\Rest\Route;
use BookingX\Addons\Coupons\Rest\RouteSource;
use BookingX\Addons\Coupons\Rest\Schema;

defined( 'ABSPATH' ) || exit;

/**
 * What happened to a coupon, in words, from the audit log. It stands here because names of people are WordPress' to tell.
 */
final class CouponHistoryController implements RouteSource {

	private const MOST = 100;

	private Database $database;

	public function __construct( Database $database ) {
		$this->database = $database;
	}

	public function routes(): array {
		return [
			Route::get( 'coupons/(?P<id>\d+)/history', 'CouponHistory' )->capability( Capabilities::VIEW_REPORTS )
				->returns( fn(): Schema => Schema::list( $this->entry_schema(), self::MOST ) )->handled_by( [ $this, 'show' ] ),
		];
	}

	/**
	 * Newest first.
	 *
	 * @throws Problem 404
	 */
	public function show( Input $input ): Response {
		$rows = $this->database->select(
			"SELECT occurred_at, action, actor_kind, actor_user_id, body FROM {bkx_audit} WHERE object_type = 'coupon' AND object_id = %d ORDER BY id DESC LIMIT %d",
			[ $input->integer( 'id' ), self::MOST ]
		);
		if ( $rows === [] ) {
			throw Problem::not_found();
		}
		return Response::ok( array_map( [ $this, 'entry' ], $rows ) );
	}

	private function entry_schema(): Schema {
		return Schema::object(
			[
				'at'      => Schema::instant()->required(),
				'text'    => Schema::string( 200 )->required(),
				'actor'   => Schema::string( 250 )->required(),
				'changed' => Schema::list( Schema::string( 64 ), 100 )->required(),
			]
		);
	}

	/**
	 * @param array<string, string|null> $row
	 * @return array{at: string, text: string, actor: string, changed: list<string>}
	 */
	private function entry( array $row ): array {
		$action = (string) $row['action'];
		return [
			'at'      => str_replace( ' ', 'T', (string) $row['occurred_at'] ) . 'Z',
			'text'    => $this->words()[ $action ] ?? $action,
			'actor'   => $this->actor( (string) $row['actor_kind'], (int) $row['actor_user_id'] ),
			'changed' => $this->changed( (string) $row['body'] ),
		];
	}

	/** @return list<string> names of fields */
	private function changed( string $body ): array {
		$entry = json_decode( $body, true );
		$after = is_array( $entry ) ? $entry['after'] ?? null : null;
		$names = is_array( $after ) ? $after['changed'] ?? null : null;
		return is_array( $names ) ? array_values( array_filter( $names, 'is_string' ) ) : [];
	}

	private function actor( string $kind, int $user_id ): string {
		$user = $user_id > 0 ? get_userdata( $user_id ) : false;
		if ( $user !== false ) {
			return $user->display_name;
		}
		return $kind === Actor::USER ? __( 'Somebody who left', 'bookingx-coupons' ) : __( 'System', 'bookingx-coupons' );
	}

	/** @return array<string, string> */
	private function words(): array {
		return [
			'coupon_created'   => __( 'Created', 'bookingx-coupons' ),
			'coupon_updated'   => __( 'Changed', 'bookingx-coupons' ),
			'coupon_activated' => __( 'Activated', 'bookingx-coupons' ),
			'coupon_paused'    => __( 'Paused', 'bookingx-coupons' ),
			'coupon_archived'  => __( 'Archived', 'bookingx-coupons' ),
		];
	}
}
