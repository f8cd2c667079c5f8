<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Checkout;

use BookingX\Addons\Coupons\Database\Database;
use BookingX\Addons\Coupons\Database\Sql;

defined( 'ABSPATH' ) || exit;

/**
 * One row per provider and five minutes; the unique key is what keeps two people out of the same chair.
 */
final class WpdbSlots implements Slots {

	private Database $database;

	public function __construct( Database $database ) {
		$this->database = $database;
	}

	public function take( int $hold_id, SlotRange $range ): bool {
		$rows = array_map(
			static fn( int $grain ): array => [ 'provider_id' => $range->provider_id(), 'grain' => $grain, 'hold_id' => $hold_id ],
			$range->grains()
		);
		if ( $this->database->insert_new( 'bkx_slots', $rows ) === count( $rows ) ) {
			return true;
		}
		$grains = $range->grains();
		$this->database->delete( 'bkx_slots', 'provider_id = %d AND grain BETWEEN %d AND %d AND hold_id = %d', [ $range->provider_id(), $grains[0], end( $grains ), $hold_id ] );
		return false;
	}

	public function give_back( int $hold_id ): void {
		$this->database->delete( 'bkx_slots', 'hold_id = %d', [ $hold_id ] );
	}

	public function overdue_holds( SlotRange $range, \DateTimeImmutable $now ): array {
		$grains = $range->grains();
		$rows   = $this->database->select(
			'SELECT DISTINCT h.id FROM {bkx_slots} s JOIN {bkx_holds} h ON h.id = s.hold_id
			WHERE s.provider_id = %d AND s.grain BETWEEN %d AND %d AND h.state IN ( %s, %s ) AND h.expires_at <= %s ORDER BY h.id',
			[ $range->provider_id(), $grains[0], end( $grains ), HoldState::HELD, HoldState::BOUND, $now->format( 'Y-m-d H:i:s' ) ]
		);
		return array_map( 'intval', array_column( $rows, 'id' ) );
	}

	public function taken( array $provider_ids, \DateTimeImmutable $from, \DateTimeImmutable $until, \DateTimeImmutable $now ): array {
		if ( $provider_ids === [] || $until <= $from ) {
			return [];
		}
		$grains = ( new SlotRange( $provider_ids[0], $from, $until ) )->grains();
		$rows   = $this->database->select(
			'SELECT s.provider_id, s.grain FROM {bkx_slots} s JOIN {bkx_holds} h ON h.id = s.hold_id
			WHERE s.provider_id IN ( ' . Sql::placeholders( '%d', $provider_ids ) . ' ) AND s.grain BETWEEN %d AND %d
			AND ( h.state NOT IN ( %s, %s ) OR h.expires_at IS NULL OR h.expires_at > %s )
			ORDER BY s.provider_id, s.grain',
			array_merge( $provider_ids, [ $grains[0], end( $grains ), HoldState::HELD, HoldState::BOUND, $now->format( 'Y-m-d H:i:s' ) ] )
		);
		return $this->joined( $rows );
	}

	/**
	 * @param list<array<string, string|null>> $rows by provider and grain
	 * @return list<SlotRange>
	 */
	private function joined( array $rows ): array {
		$runs = [];
		foreach ( $rows as $row ) {
			$provider = (int) $row['provider_id'];
			$grain    = (int) $row['grain'];
			$last     = count( $runs ) - 1;
			if ( $last >= 0 && $runs[ $last ]['provider'] === $provider && $runs[ $last ]['last'] === $grain - 1 ) {
				$runs[ $last ]['last'] = $grain;
				continue;
			}
			$runs[] = [ 'provider' => $provider, 'first' => $grain, 'last' => $grain ];
		}
		return array_map(
			static fn( array $run ): SlotRange => SlotRange::of_grains( $run['provider'], $run['first'], $run['last'] ),
			$runs
		);
	}
}
