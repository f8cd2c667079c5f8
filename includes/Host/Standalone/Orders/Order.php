<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Host\Standalone\Orders;

use BookingX\Addons\Coupons\Host\BookingSnapshot;
use BookingX\Addons\Coupons\Pricing\Money;

defined( 'ABSPATH' ) || exit;

/**
 * One checkout's appointments, as stored when read. Immutable: a change goes through OrderStore.
 */
final class Order {

	private int $id;
	private string $key;
	private string $status;
	private Contact $contact;
	private ?int $account_id;

	/** @var non-empty-list<OrderedAppointment> */
	private array $appointments;

	private Payment $payment;
	private \DateTimeImmutable $created_at;

	/**
	 * @param string                             $key          names the order to people and other systems; opens nothing
	 * @param non-empty-list<OrderedAppointment> $appointments that of the main booking first
	 */
	public function __construct( int $id, string $key, string $status, Contact $contact, ?int $account_id, array $appointments, Payment $payment, \DateTimeImmutable $created_at ) {
		$this->id           = $id;
		$this->key          = $key;
		$this->status       = $status;
		$this->contact      = $contact;
		$this->account_id   = $account_id;
		$this->appointments = $appointments;
		$this->payment      = $payment;
		$this->created_at   = $created_at;
	}

	/** Of the main booking. */
	public function id(): int {
		return $this->id;
	}

	public function key(): string {
		return $this->key;
	}

	/** Short form for people: `A1B2C3D4`. */
	public function reference(): string {
		return strtoupper( substr( $this->key, 0, 8 ) );
	}

	/** One of OrderStatus, or what WordPress made of it (trash). */
	public function status(): string {
		return $this->status;
	}

	/** The status that counts at a moment: an unpaid order has failed when its window is over, tidied up or not. */
	public function status_at( \DateTimeImmutable $now ): string {
		return $this->status === OrderStatus::PENDING && $this->payment->is_overdue( $now ) ? OrderStatus::FAILED : $this->status;
	}

	public function is_live(): bool {
		return in_array( $this->status, OrderStatus::live(), true );
	}

	public function contact(): Contact {
		return $this->contact;
	}

	public function account_id(): ?int {
		return $this->account_id;
	}

	/** @return non-empty-list<OrderedAppointment> */
	public function appointments(): array {
		return $this->appointments;
	}

	/** @return non-empty-list<int> */
	public function booking_ids(): array {
		return array_map( static fn( OrderedAppointment $appointment ): int => $appointment->booking_id(), $this->appointments );
	}

	public function payment(): Payment {
		return $this->payment;
	}

	public function total(): Money {
		return $this->payment->total();
	}

	public function created_at(): \DateTimeImmutable {
		return $this->created_at;
	}

	/** Start of whichever appointment comes first. */
	public function start(): \DateTimeImmutable {
		return min( array_map( static fn( OrderedAppointment $appointment ): \DateTimeImmutable => $appointment->range()->start(), $this->appointments ) );
	}

	public function snapshot(): BookingSnapshot {
		return new BookingSnapshot(
			[
				'id'            => $this->id,
				'booking_ids'   => $this->booking_ids(),
				'state'         => OrderStatus::state( $this->status ),
				'customer_name' => $this->contact->name(),
				'email'         => $this->contact->email(),
				'account_id'    => $this->account_id,
				'start'         => $this->start(),
				'created_at'    => $this->created_at,
			],
			$this->payment->total(),
			$this->payment->tax(),
			$this->payment->paid()
		);
	}
}
