<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Host\Standalone\Catalogue;

defined( 'ABSPATH' ) || exit;

/**
 * Services, providers and extras as stored. Drafts are read too; archived ones are not.
 */
interface CatalogueStore {

	/** @return array<int, Service> by id, in the order of the menu */
	public function services(): array;

	/** @return array<int, Provider> by id, in the order of the menu */
	public function providers(): array;

	/** @return array<int, Extra> by id, in the order of the menu */
	public function extras(): array;
}
