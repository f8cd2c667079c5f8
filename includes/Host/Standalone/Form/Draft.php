<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Host\Standalone\Form;

defined( 'ABSPATH' ) || exit;

/**
 * What somebody has chosen and typed so far, as it travels with the form from page to page. Nothing in it is trusted: the
 * routes check it when it is used.
 */
final class Draft {

	public const STEPS = [ 'service', 'who', 'when', 'details', 'review' ];

	/** @var array{step: string, items: list<array{service: int, provider: int, persons: int, extras: list<int>, start: string}>, customer: array{name: string, email: string, phone: string, note: string}, payment: string, week: string, day: string, code: string, accepted: string, key: string, picked: string, refused: string} */
	private array $facts;

	/**
	 * @param array{step: string, items: list<array{service: int, provider: int, persons: int, extras: list<int>, start: string}>, customer: array{name: string, email: string, phone: string, note: string}, payment: string, week: string, day: string, code: string, accepted: string, key: string, picked: string, refused: string} $facts
	 *        start and day in the shop's wall time, '' when not chosen; accepted as `67.50 USD`; key: idempotency key of the order;
	 *        picked: the time that was ticked on this page, not yet looked up; refused: a code that was refused before
	 */
	public function __construct( array $facts ) {
		$this->facts = $facts;
	}

	public static function blank(): self {
		return new self(
			[
				'step'     => self::STEPS[0],
				'items'    => [],
				'customer' => [ 'name' => '', 'email' => '', 'phone' => '', 'note' => '' ],
				'payment'  => '',
				'week'     => '',
				'day'      => '',
				'code'     => '',
				'accepted' => '',
				'key'      => '',
				'picked'   => '',
				'refused'  => '',
			]
		);
	}

	public function step(): string {
		return $this->facts['step'];
	}

	/** @return list<array{service: int, provider: int, persons: int, extras: list<int>, start: string}> */
	public function items(): array {
		return $this->facts['items'];
	}

	/** @return array{name: string, email: string, phone: string, note: string} */
	public function customer(): array {
		return $this->facts['customer'];
	}

	public function names_somebody(): bool {
		return implode( '', $this->facts['customer'] ) !== '';
	}

	public function payment(): string {
		return $this->facts['payment'];
	}

	public function week(): string {
		return $this->facts['week'];
	}

	public function day(): string {
		return $this->facts['day'];
	}

	public function code(): string {
		return $this->facts['code'];
	}

	/** A code was typed whose answer nobody has seen yet. */
	public function has_untried_code(): bool {
		return $this->facts['code'] !== '' && $this->facts['code'] !== $this->facts['refused'];
	}

	public function refused(): string {
		return $this->facts['refused'];
	}

	public function key(): string {
		return $this->facts['key'];
	}

	public function picked(): string {
		return $this->facts['picked'];
	}

	/** @return array{amount: string, currency: string} */
	public function accepted(): array {
		$parts = explode( ' ', $this->facts['accepted'] . ' ' );
		return [ 'amount' => $parts[0], 'currency' => $parts[1] ];
	}

	/** Start of the first appointment, '' when not chosen. */
	public function start(): string {
		return $this->facts['items'][0]['start'] ?? '';
	}

	public function has_times(): bool {
		return ! in_array( '', array_column( $this->facts['items'], 'start' ), true );
	}

	/**
	 * What the routes are told.
	 *
	 * @return array<string, mixed>
	 */
	public function order(): array {
		$order = [ 'selection' => [ 'items' => array_map( [ $this, 'wire_item' ], $this->facts['items'] ) ] ];
		if ( $this->facts['payment'] !== '' ) {
			$order['selection']['payment_method'] = $this->facts['payment'];
		}
		if ( $this->facts['customer']['name'] !== '' && $this->facts['customer']['email'] !== '' ) {
			$order['customer'] = $this->facts['customer'];
		}
		return $order;
	}

	public function at( string $step ): self {
		return $this->with( [ 'step' => in_array( $step, self::STEPS, true ) ? $step : $this->facts['step'] ] );
	}

	public function at_next_step(): self {
		$next = (int) array_search( $this->facts['step'], self::STEPS, true ) + 1;
		return $this->at( self::STEPS[ min( $next, count( self::STEPS ) - 1 ) ] );
	}

	public function showing( string $week, string $day ): self {
		return $this->with( [ 'week' => $week, 'day' => $day ] );
	}

	public function without_code(): self {
		return $this->with( [ 'code' => '' ] );
	}

	public function with_refused_code(): self {
		return $this->with( [ 'refused' => $this->facts['code'] ] );
	}

	/** @param string $key for the next try to book; another order must not have the key of this one */
	public function with_key( string $key ): self {
		return $this->with( [ 'key' => $key ] );
	}

	/** @param array{service: int, provider: int, persons: int, extras: list<int>, start: string} $item */
	public function choosing( array $item ): self {
		return $this->with( [ 'items' => array_merge( $this->facts['items'], [ $item ] ) ] );
	}

	public function for_customer( string $name, string $email ): self {
		return $this->with( [ 'customer' => [ 'name' => $name, 'email' => $email ] + $this->facts['customer'] ] );
	}

	/** @param array<int, string> $starts by service; others lose theirs */
	public function starting( array $starts ): self {
		$items = [];
		foreach ( $this->facts['items'] as $item ) {
			$item['start'] = $starts[ $item['service'] ] ?? '';
			$items[]       = $item;
		}
		return $this->with( [ 'items' => $items ] );
	}

	/**
	 * @param array{service: int, provider: int, persons: int, extras: list<int>, start: string} $item
	 * @return array<string, mixed>
	 */
	private function wire_item( array $item ): array {
		$item['extras'] = array_map( static fn( int $id ): array => [ 'id' => $id, 'quantity' => 1 ], $item['extras'] );
		if ( $item['start'] === '' ) {
			unset( $item['start'] );
		}
		return $item;
	}

	/** @param array<string, mixed> $changes */
	private function with( array $changes ): self {
		$copy = clone $this;
		/** @var array{step: string, items: list<array{service: int, provider: int, persons: int, extras: list<int>, start: string}>, customer: array{name: string, email: string, phone: string, note: string}, payment: string, week: string, day: string, code: string, accepted: string, key: string, picked: string, refused: string} $facts */
		$facts       = array_merge( $this->facts, $changes );
		$copy->facts = $facts;
		return $copy;
	}
}
