<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Doubles;

use BookingX\Addons\Coupons\Host\Standalone\Availability\OpeningHours;
use BookingX\Addons\Coupons\Host\Standalone\Catalogue\CatalogueStore;
use BookingX\Addons\Coupons\Host\Standalone\Catalogue\Extra;
use BookingX\Addons\Coupons\Host\Standalone\Catalogue\Provider;
use BookingX\Addons\Coupons\Host\Standalone\Catalogue\Service;
use BookingX\Addons\Coupons\Pricing\Money;

/** Massage (10, by everybody, for two) and hair (11, by Ana only); Ana (20) and Ben (21); stones (30, massage only). */
final class InMemoryCatalogue implements CatalogueStore {

	/** @var list<int> ids of what cannot be booked */
	public array $hidden = [];

	public function services(): array {
		return [ 10 => $this->service( 10, 'Massage', 2, [] ), 11 => $this->service( 11, 'Hair', 1, [ 20 ] ) ];
	}

	public function providers(): array {
		return [ 20 => $this->provider( 20, 'Ana' ), 21 => $this->provider( 21, 'Ben' ) ];
	}

	public function extras(): array {
		return [ 30 => new Extra( 30, 'Hot stones', '', $this->is_shown( 30 ), Money::of_minor( 1500, 'USD' ), 15, [ 10 ] ) ];
	}

	/** @param list<int> $provider_ids */
	private function service( int $id, string $title, int $max_persons, array $provider_ids ): Service {
		return new Service(
			[ 'id' => $id, 'title' => $title, 'description' => '', 'is_published' => $this->is_shown( $id ), 'category' => '', 'location' => '' ],
			Money::of_minor( 6000, 'USD' ),
			null,
			[ 'minutes' => 60, 'buffer_before' => 0, 'buffer_after' => 10, 'max_persons' => $max_persons, 'tax_basis_points' => null ],
			$provider_ids,
			[]
		);
	}

	private function provider( int $id, string $title ): Provider {
		return new Provider(
			[ 'id' => $id, 'title' => $title, 'description' => '', 'is_published' => $this->is_shown( $id ), 'email' => '', 'phone' => '' ],
			new OpeningHours( array_fill( 0, 7, [ [ 'from' => '09:00', 'to' => '17:00' ] ] ), [] )
		);
	}

	private function is_shown( int $id ): bool {
		return ! in_array( $id, $this->hidden, true );
	}
}
