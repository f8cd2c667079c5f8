<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Host;

defined( 'ABSPATH' ) || exit;

/**
 * A service, provider or extra in the catalogue.
 */
final class CatalogueEntry {

	private int $id;
	private string $title;

	/** @var list<int> */
	private array $related_ids;

	/** @param list<int> $related_ids what it may be booked with, see Catalogue */
	public function __construct( int $id, string $title, array $related_ids ) {
		$this->id          = $id;
		$this->title       = $title;
		$this->related_ids = $related_ids;
	}

	public function id(): int {
		return $this->id;
	}

	public function title(): string {
		return $this->title;
	}

	/** @return list<int> */
	public function related_ids(): array {
		return $this->related_ids;
	}
}
