<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Unit\Host\Standalone\Orders;

use BookingX\Addons\Coupons\Host\InvalidSelection;
use BookingX\Addons\Coupons\Host\Standalone\Catalogue\Menu;
use BookingX\Addons\Coupons\Host\Standalone\Orders\SelectionReader;
use BookingX\Addons\Coupons\Tests\Doubles\FrozenClock;
use BookingX\Addons\Coupons\Tests\Doubles\InMemoryCatalogue;
use PHPUnit\Framework\TestCase;

require_once dirname( __DIR__, 4 ) . '/support/translation.php';

final class SelectionReaderTest extends TestCase {

	public function test_extras_make_an_appointment_longer_and_persons_do_not(): void {
		$appointment = $this->read( [ 'service' => 10, 'persons' => 2, 'extras' => [ [ 'id' => 30, 'quantity' => 2 ] ], 'start' => '2026-11-24T10:00' ] )[0];

		self::assertSame( 90, $appointment->range()->minutes() );
		self::assertSame( '09:00 to 10:40', $appointment->blocked()->start()->format( 'H:i' ) . ' to ' . $appointment->blocked()->end()->format( 'H:i' ) );
		self::assertSame( [ 'item-1', 'item-1-extra-30' ], [ $appointment->line_id(), $appointment->line_id( $appointment->extras()[0]['extra'] ) ] );
	}

	public function test_no_provider_and_zero_mean_anyone(): void {
		self::assertNull( $this->read( [ 'service' => 10 ] )[0]->provider() );
		self::assertNull( $this->read( [ 'service' => 10, 'provider' => 0 ] )[0]->provider() );
	}

	/** @return array<string, array{array<string, mixed>, string, string}> item, field, reason */
	public function refused(): array {
		return [
			'no such service'                 => [ [ 'service' => 99 ], 'items.0.service', 'unknown_service' ],
			'a service as text'               => [ [ 'service' => '10' ], 'items.0.service', 'unknown_service' ],
			'somebody who does not do it'     => [ [ 'service' => 11, 'provider' => 21 ], 'items.0.provider', 'unknown_provider' ],
			'a negative provider'             => [ [ 'service' => 10, 'provider' => -1 ], 'items.0.provider', 'unknown_provider' ],
			'more persons than it takes'      => [ [ 'service' => 10, 'persons' => 3 ], 'items.0.persons', 'too_many_persons' ],
			'nobody'                          => [ [ 'service' => 10, 'persons' => 0 ], 'items.0.persons', 'too_many_persons' ],
			'an extra of another service'     => [ [ 'service' => 11, 'extras' => [ [ 'id' => 30 ] ] ], 'items.0.extras.0.id', 'unknown_extra' ],
			'an extra twice'                  => [ [ 'service' => 10, 'extras' => [ [ 'id' => 30 ], [ 'id' => 30 ] ] ], 'items.0.extras.1.id', 'unknown_extra' ],
			'a negative number of an extra'   => [ [ 'service' => 10, 'extras' => [ [ 'id' => 30, 'quantity' => -2 ] ] ], 'items.0.extras.0.id', 'unknown_extra' ],
			'the 31st of November'            => [ [ 'service' => 10, 'start' => '2026-11-31T10:00' ], 'items.0.start', 'no_such_time' ],
			'the hour that spring jumps over' => [ [ 'service' => 10, 'start' => '2027-03-28T02:30' ], 'items.0.start', 'no_such_time' ],
			'a time with a zone'              => [ [ 'service' => 10, 'start' => '2026-11-24T10:00Z' ], 'items.0.start', 'no_such_time' ],
		];
	}

	/**
	 * @dataProvider refused
	 * @param array<string, mixed> $item
	 */
	public function test_what_is_not_on_sale_is_named( array $item, string $field, string $reason ): void {
		try {
			$this->read( $item );
			self::fail( 'Read what is not on sale.' );
		} catch ( InvalidSelection $refused ) {
			self::assertSame( [ $field, $reason ], [ $refused->field(), $refused->reason() ] );
		}
	}

	public function test_what_is_hidden_cannot_be_booked_even_by_number(): void {
		$catalogue         = new InMemoryCatalogue();
		$catalogue->hidden = [ 20 ];
		$menu              = new Menu( $catalogue );

		self::assertSame( [ 10 ], array_keys( $menu->services() ) );
		self::assertNull( $menu->service( 11 ), 'Hair is done by Ana only.' );
	}

	public function test_nothing_and_too_much_are_refused(): void {
		foreach ( [ 'no_items' => [], 'too_many' => array_fill( 0, 11, [ 'service' => 10 ] ) ] as $reason => $items ) {
			try {
				$this->reader()->read( [ 'items' => $items ] );
				self::fail( 'Read ' . count( $items ) . ' items.' );
			} catch ( InvalidSelection $refused ) {
				self::assertSame( $reason, $refused->reason() );
			}
		}
	}

	/**
	 * @param array<string, mixed> $item
	 * @return non-empty-list<\BookingX\Addons\Coupons\Host\Standalone\Orders\Appointment>
	 */
	private function read( array $item ): array {
		return $this->reader()->read( [ 'items' => [ $item ] ] );
	}

	private function reader(): SelectionReader {
		return new SelectionReader( new Menu( new InMemoryCatalogue() ), new FrozenClock( '2026-11-23 07:00:00', 'Europe/Vienna' ) );
	}
}
