<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Host\Standalone\Catalogue;

use BookingX\Addons\Coupons\Host\Standalone\Availability\Duration;
use BookingX\Addons\Coupons\Pricing\Money;

defined( 'ABSPATH' ) || exit;

/**
 * Something that is done at an appointment: the core's "base".
 */
final class Service {

	private int $id;
	private string $title;
	private string $description;
	private bool $is_published;
	private Money $price;
	private ?Money $sale_price;

	/** @var array{minutes: int, buffer_before: int, buffer_after: int, max_persons: int, tax_basis_points: int|null} */
	private array $numbers;

	/** @var list<int> */
	private array $provider_ids;

	/** @var array<int, string> */
	private array $categories;

	private string $category;
	private string $location;

	/**
	 * @param array{id: int, title: string, description: string, is_published: bool, category: string, location: string} $texts
	 * @param array{minutes: int, buffer_before: int, buffer_after: int, max_persons: int, tax_basis_points: int|null} $numbers
	 * @param list<int>          $provider_ids empty: every provider does it
	 * @param array<int, string> $categories   term id => name
	 */
	public function __construct( array $texts, Money $price, ?Money $sale_price, array $numbers, array $provider_ids, array $categories ) {
		$this->id           = $texts['id'];
		$this->title        = $texts['title'];
		$this->description  = $texts['description'];
		$this->is_published = $texts['is_published'];
		$this->category     = $texts['category'];
		$this->location     = $texts['location'];
		$this->price        = $price;
		$this->sale_price   = $sale_price;
		$this->numbers      = $numbers;
		$this->provider_ids = $provider_ids;
		$this->categories   = $categories;
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

	public function location(): string {
		return $this->location;
	}

	/** Before a sale. */
	public function price(): Money {
		return $this->price;
	}

	public function sale_price(): ?Money {
		return $this->sale_price;
	}

	/** What one person pays now. */
	public function unit_price(): Money {
		return $this->sale_price ?? $this->price;
	}

	public function is_reduced(): bool {
		return $this->sale_price !== null;
	}

	public function minutes(): int {
		return $this->numbers['minutes'];
	}

	public function buffer_before_minutes(): int {
		return $this->numbers['buffer_before'];
	}

	public function buffer_after_minutes(): int {
		return $this->numbers['buffer_after'];
	}

	public function max_persons(): int {
		return $this->numbers['max_persons'];
	}

	/** Null: the site's rate. */
	public function tax_basis_points(): ?int {
		return $this->numbers['tax_basis_points'];
	}

	/** @return list<int> empty: every provider does it */
	public function provider_ids(): array {
		return $this->provider_ids;
	}

	public function is_done_by( int $provider_id ): bool {
		return $this->provider_ids === [] || in_array( $provider_id, $this->provider_ids, true );
	}

	/** The one that staff chose. */
	public function category(): string {
		return $this->category;
	}

	/** @return array<int, string> term id => name */
	public function categories(): array {
		return $this->categories;
	}

	/** @param int $extra_minutes what the chosen extras add */
	public function duration( int $extra_minutes ): Duration {
		return new Duration( $this->minutes() + $extra_minutes, $this->buffer_before_minutes(), $this->buffer_after_minutes() );
	}
}
