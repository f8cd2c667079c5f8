<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Doubles;

use BookingX\Addons\Coupons\Checkout\Counters;
use BookingX\Addons\Coupons\Checkout\CustomerCount;
use BookingX\Addons\Coupons\Checkout\HoldItem;
use BookingX\Addons\Coupons\Checkout\Taking;

/** Counters in arrays; offers and codes are added by the test. */
final class InMemoryCounters implements Counters {

	/** @var array<int, array{version: int, limit: int|null, per_customer: int|null, active: bool, used: int, held: int}> */
	public array $offers = [];

	/** @var array<int, array{limit: int|null, active: bool, used: int, held: int}> */
	public array $codes = [];

	/** @var array<int, array{coupon: int, key: int, taken: int}> */
	private array $shares = [];

	public function take_offer( int $coupon_id, int $version_id, bool $limited ): string {
		$offer = $this->offers[ $coupon_id ];
		if ( $offer['active'] && $offer['version'] !== $version_id ) {
			return Taking::OUTDATED;
		}
		$taken = $this->outcome( $offer );
		if ( $taken === Taking::TAKEN && $offer['limit'] !== null ) {
			++$this->offers[ $coupon_id ]['held'];
		}
		return $taken;
	}

	public function take_code( int $code_id, bool $limited ): string {
		$taken = $this->outcome( $this->codes[ $code_id ] );
		if ( $taken === Taking::TAKEN && $this->codes[ $code_id ]['limit'] !== null ) {
			++$this->codes[ $code_id ]['held'];
		}
		return $taken;
	}

	public function take_customer( int $coupon_id, int $customer_key_id ): string {
		return $this->take_share( $coupon_id, $customer_key_id, $this->offers[ $coupon_id ]['per_customer'] ?? PHP_INT_MAX );
	}

	public function take_first_booking( int $customer_key_id ): string {
		return $this->take_share( 0, $customer_key_id, 1 );
	}

	public function lock_share( int $coupon_id, int $customer_key_id ): HoldItem {
		return new HoldItem( HoldItem::CUSTOMER, $this->share( $coupon_id, $customer_key_id ) );
	}

	public function of_customer( array $coupon_ids, array $customer_key_ids ): array {
		$found = array_filter(
			$this->shares,
			static fn( array $share ): bool => in_array( $share['coupon'], $coupon_ids, true ) && in_array( $share['key'], $customer_key_ids, true )
		);
		uasort( $found, static fn( array $one, array $other ): int => [ $one['key'], $one['coupon'] ] <=> [ $other['key'], $other['coupon'] ] );
		return array_map(
			static fn( int $id, array $share ): CustomerCount => new CustomerCount( $id, $share['coupon'], $share['taken'] ),
			array_keys( $found ),
			$found
		);
	}

	public function change( HoldItem $item, int $held, int $used ): void {
		$id = $item->ref_id();
		if ( $item->kind() === HoldItem::CUSTOMER ) {
			$this->shares[ $id ]['taken'] += $held + $used;
		}
		if ( $item->kind() === HoldItem::OFFER && $this->offers[ $id ]['limit'] !== null ) {
			$this->offers[ $id ]['held'] += $held;
			$this->offers[ $id ]['used'] += $used;
		}
		if ( $item->kind() === HoldItem::CODE && $this->codes[ $id ]['limit'] !== null ) {
			$this->codes[ $id ]['held'] += $held;
			$this->codes[ $id ]['used'] += $used;
		}
	}

	public function recount( string $kind, int $ref_id ): void {
		throw new \LogicException( 'Needs the holds of a database.' );
	}

	/** @param array{limit: int|null, active: bool, used: int, held: int} $counter */
	private function outcome( array $counter ): string {
		if ( ! $counter['active'] ) {
			return Taking::SWITCHED_OFF;
		}
		return $counter['limit'] === null || $counter['used'] + $counter['held'] < $counter['limit'] ? Taking::TAKEN : Taking::FULL;
	}

	private function take_share( int $coupon_id, int $key_id, int $limit ): string {
		$id = $this->share( $coupon_id, $key_id );
		if ( $this->shares[ $id ]['taken'] >= $limit ) {
			return Taking::FULL;
		}
		++$this->shares[ $id ]['taken'];
		return Taking::TAKEN;
	}

	private function share( int $coupon_id, int $key_id ): int {
		foreach ( $this->shares as $id => $share ) {
			if ( $share['coupon'] === $coupon_id && $share['key'] === $key_id ) {
				return $id;
			}
		}
		$this->shares[ count( $this->shares ) + 1 ] = [ 'coupon' => $coupon_id, 'key' => $key_id, 'taken' => 0 ];
		return count( $this->shares );
	}
}
