<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Unit\Host;

use BookingX\Addons\Coupons\Customers\Customer;
use BookingX\Addons\Coupons\Host\BookingHost;
use BookingX\Addons\Coupons\Pricing\DiscountLimits;
use BookingX\Addons\Coupons\Pricing\Inputs;
use BookingX\Addons\Coupons\Pricing\Money;
use BookingX\Addons\Coupons\Pricing\Policy;
use BookingX\Addons\Coupons\Pricing\Quote;
use BookingX\Addons\Coupons\Tests\Contract\BookingHostContract;
use BookingX\Addons\Coupons\Tests\Doubles\FrozenClock;
use BookingX\Addons\Coupons\Tests\Doubles\InMemoryHost;
use PHPUnit\Framework\TestCase;

final class InMemoryHostTest extends TestCase {

	use BookingHostContract;

	private InMemoryHost $memory;

	protected function setUp(): void {
		$this->memory = new InMemoryHost( new FrozenClock() );
	}

	protected function host(): BookingHost {
		return $this->memory;
	}

	protected function customer(): Customer {
		return new Customer( 5, 'subject', null, [] );
	}

	protected function selection(): array {
		return [ 'items' => [ [ 'service' => InMemoryHost::SERVICE, 'persons' => 2, 'extras' => [ [ 'id' => InMemoryHost::EXTRA, 'quantity' => 1 ] ] ] ] ];
	}

	protected function book(): int {
		$booking = $this->memory->booking_for( $this->selection(), $this->customer() );
		return $this->memory->book( new Quote( new Inputs( $booking, [], new DiscountLimits( 10000, null, Money::zero( 'USD' ), true ), new Policy( false ) ), [], [] ), $this->customer() );
	}

	protected function pay( int $booking_id ): void {
		$this->memory->pay( $booking_id );
	}

	protected function settle(): void {
		// Listeners are told at once.
	}

	protected function notes_of( int $booking_id ): array {
		return $this->memory->notes_of( $booking_id );
	}

	protected function look_at( string $place, ?int $booking_id ): string {
		return $this->memory->look_at( $place, $booking_id );
	}
}
