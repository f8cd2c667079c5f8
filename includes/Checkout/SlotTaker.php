<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Checkout;

defined( 'ABSPATH' ) || exit;

/**
 * Takes the time that a booking needs.
 */
final class SlotTaker {

	private Slots $slots;
	private Settlement $settlement;

	public function __construct( Slots $slots, Settlement $settlement ) {
		$this->slots      = $slots;
		$this->settlement = $settlement;
	}

	/**
	 * @param list<SlotRange> $ranges
	 * @return list<HoldItem>
	 * @throws NotBooked when somebody else has any of it
	 */
	public function take( Hold $hold, array $ranges, \DateTimeImmutable $now ): array {
		usort(
			$ranges,
			static fn( SlotRange $one, SlotRange $other ): int => [ $one->provider_id(), $one->start() ] <=> [ $other->provider_id(), $other->start() ]
		);
		return array_map( fn( SlotRange $range ): HoldItem => $this->take_range( $hold, $range, $now ), $ranges );
	}

	private function take_range( Hold $hold, SlotRange $range, \DateTimeImmutable $now ): HoldItem {
		if ( ! $this->slots->take( $hold->id(), $range ) && ! ( $this->lapse_overdue( $range, $now ) && $this->slots->take( $hold->id(), $range ) ) ) {
			throw new NotBooked( Submission::slot_taken( $range ) );
		}
		return new HoldItem( HoldItem::SLOT, $range->provider_id(), count( $range->grains() ), null, $range->start() );
	}

	private function lapse_overdue( SlotRange $range, \DateTimeImmutable $now ): bool {
		$lapsed = false;
		foreach ( $this->slots->overdue_holds( $range, $now ) as $hold_id ) {
			$lapsed = $this->settlement->lapse( $hold_id, $now ) || $lapsed;
		}
		return $lapsed;
	}
}
