<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Host;

defined( 'ABSPATH' ) || exit;

/**
 * What is on sale: ids, titles and what belongs together. Prices are asked for with a selection.
 */
final class Catalogue {

	/** @var list<CatalogueEntry> */
	private array $services;

	/** @var list<CatalogueEntry> */
	private array $providers;

	/** @var list<CatalogueEntry> */
	private array $extras;

	/**
	 * @param list<CatalogueEntry> $services  related to providers
	 * @param list<CatalogueEntry> $providers related to services
	 * @param list<CatalogueEntry> $extras    related to services
	 */
	public function __construct( array $services, array $providers, array $extras ) {
		$this->services  = $services;
		$this->providers = $providers;
		$this->extras    = $extras;
	}

	/** @return list<CatalogueEntry> */
	public function services(): array {
		return $this->services;
	}

	/** @return list<CatalogueEntry> */
	public function providers(): array {
		return $this->providers;
	}

	/** @return list<CatalogueEntry> */
	public function extras(): array {
		return $this->extras;
	}
}
