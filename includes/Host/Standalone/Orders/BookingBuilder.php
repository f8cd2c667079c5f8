<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Host\Standalone\Orders;

use BookingX\Addons\Coupons\Checkout\SlotRange;
use BookingX\Addons\Coupons\Customers\Customer;
use BookingX\Addons\Coupons\Clock;
use BookingX\Addons\Coupons\Host\InvalidSelection;
use BookingX\Addons\Coupons\Host\Standalone\BookingSettings;
use BookingX\Addons\Coupons\Pricing\Booking;
use BookingX\Addons\Coupons\Pricing\InvalidMoney;
use BookingX\Addons\Coupons\Pricing\Line;
use BookingX\Addons\Coupons\Pricing\Money;
use BookingX\Addons\Coupons\Pricing\Shopper;

defined( 'ABSPATH' ) || exit;

/**
 * Turns appointments into what pricing sees. A quote and the booking itself come through here, so they cannot differ.
 */
final class BookingBuilder {

	private BookingSettings $settings;
	private OrderStore $orders;
	private Clock $clock;

	public function __construct( BookingSettings $settings, OrderStore $orders, Clock $clock ) {
		$this->settings = $settings;
		$this->orders   = $orders;
		$this->clock    = $clock;
	}

	/**
	 * @param list<Appointment> $appointments
	 * @throws InvalidSelection when the sum is more than money can be
	 */
	public function booking( array $appointments, Customer $customer, ?string $payment_method ): Booking {
		try {
			$lines = $this->lines( $appointments );
			$this->check_sum( $lines );
		} catch ( InvalidMoney $too_large ) {
			throw new InvalidSelection( 'items', 'too_large', __( 'This is more than can be booked at once.', 'bookingx-coupons' ) );
		}
		return new Booking(
			$lines,
			$this->shopper( $customer ),
			$this->clock->now(),
			$this->clock->zone(),
			$this->settings->currency(),
			'web',
			$payment_method,
			$this->settings->prices_include_tax()
		);
	}

	/**
	 * @param list<Appointment> $appointments with provider and time
	 * @return list<SlotRange>
	 */
	public function slots( array $appointments ): array {
		$slots = [];
		foreach ( $appointments as $appointment ) {
			$provider = $appointment->provider();
			if ( $provider !== null ) {
				$blocked = $appointment->blocked();
				$slots[] = new SlotRange( $provider->id(), $blocked->start(), $blocked->end() );
			}
		}
		return $slots;
	}

	/**
	 * @param list<Appointment> $appointments
	 * @return list<Line>
	 * @throws InvalidMoney
	 */
	private function lines( array $appointments ): array {
		$lines = [];
		foreach ( $appointments as $appointment ) {
			$lines[] = $this->service_line( $appointment );
			foreach ( $appointment->extras() as $chosen ) {
				$lines[] = Line::of(
					[
						'id'         => $appointment->line_id( $chosen['extra'] ),
						'kind'       => Line::EXTRA,
						'extra_id'   => $chosen['extra']->id(),
						'quantity'   => $chosen['quantity'],
						'unit_price' => $chosen['extra']->price(),
					] + $this->shared_facts( $appointment )
				);
			}
		}
		return $lines;
	}

	/**
	 * Adds up with the tax on top, as if no price had it inside.
	 *
	 * @param list<Line> $lines
	 * @throws InvalidMoney
	 */
	private function check_sum( array $lines ): void {
		$sum = Money::zero( $this->settings->currency() );
		foreach ( $lines as $line ) {
			$sum = $sum->plus( $line->total() )->plus( $line->total()->basis_points( $line->tax_basis_points() ) );
		}
	}

	private function service_line( Appointment $appointment ): Line {
		$service = $appointment->service();
		return Line::of(
			[
				'id'              => $appointment->line_id(),
				'kind'            => Line::SERVICE,
				'quantity'        => $appointment->persons(),
				'unit_price'      => $service->unit_price(),
				'already_reduced' => $service->is_reduced(),
			] + $this->shared_facts( $appointment )
		);
	}

	/** @return array{service_id: int, provider_id: int|null, start: \DateTimeImmutable|null, tax_basis_points: int, category_ids: list<int>} */
	private function shared_facts( Appointment $appointment ): array {
		$service  = $appointment->service();
		$provider = $appointment->provider();
		return [
			'service_id'       => $service->id(),
			'provider_id'      => $provider === null ? null : $provider->id(),
			'start'            => $appointment->start(),
			'tax_basis_points' => $service->tax_basis_points() ?? $this->settings->tax_basis_points(),
			'category_ids'     => array_keys( $service->categories() ),
		];
	}

	private function shopper( Customer $customer ): Shopper {
		$user = $customer->account_id() === null ? false : get_userdata( $customer->account_id() );
		return new Shopper(
			$customer->subject(),
			$customer->account_id(),
			null,
			$user === false ? [] : array_values( $user->roles ),
			$this->orders->count_of_customer( $customer )
		);
	}
}
