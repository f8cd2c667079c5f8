<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Host\Standalone\Catalogue;

use BookingX\Addons\Coupons\Pricing\Money;

defined( 'ABSPATH' ) || exit;

/**
 * Something added to an appointment: the core's "addition".
 */
final class Extra {

	private int $id;
	private string $title;
	private string $description;
	private bool $is_published;
	private Money $price;
	private int $minutes;

	/** @var list<int> */
	private array $service_ids;

	/** @param list<int> $service_ids empty: goes with every service */
	public function __construct( int $id, string $title, string $description, bool $is_published, Money $price, int $minutes, array $service_ids ) {
		$this->id           = $id;
		$this->title        = $title;
		$this->description  = $description;
		$this->is_published = $is_published;
		$this->price        = $price;
		$this->minutes      = $minutes;
		$this->service_ids  = $service_ids;
	}

	public function id(): int {
		return $this->id;
	}

	public function title(): string {
		return $this->title;
	}

	public function description(): string {
		return $this->description;
	}

	public function is_published(): bool {
		return $this->is_published;
	}

	public function price(): Money {
		return $this->price;
	}

	/** What one of it adds to the appointment. */
	public function minutes(): int {
		return $this->minutes;
	}

	/** @return list<int> empty: goes with every service */
	public function service_ids(): array {
		return $this->service_ids;
	}

	public function goes_with( int $service_id ): bool {
		return $this->service_ids === [] || in_array( $service_id, $this->service_ids, true );
	}
}
