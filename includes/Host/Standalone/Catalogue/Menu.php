<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Host\Standalone\Catalogue;

defined( 'ABSPATH' ) || exit;

/**
 * The part of the catalogue that customers can book.
 */
final class Menu {

	private CatalogueStore $store;

	public function __construct( CatalogueStore $store ) {
		$this->store = $store;
	}

	/** @return array<int, Service> by id: those that somebody does */
	public function services(): array {
		return array_filter(
			$this->store->services(),
			fn( Service $service ): bool => $service->is_published() && $this->providers_of( $service ) !== []
		);
	}

	/** @return array<int, Provider> by id */
	public function providers(): array {
		return array_filter( $this->store->providers(), static fn( Provider $provider ): bool => $provider->is_published() );
	}

	/** @return array<int, Extra> by id */
	public function extras(): array {
		return array_filter( $this->store->extras(), static fn( Extra $extra ): bool => $extra->is_published() );
	}

	public function service( int $id ): ?Service {
		return $this->services()[ $id ] ?? null;
	}

	/** @return array<int, Provider> by id */
	public function providers_of( Service $service ): array {
		return array_filter( $this->providers(), static fn( Provider $provider ): bool => $service->is_done_by( $provider->id() ) );
	}

	/** @return array<int, Extra> by id */
	public function extras_of( Service $service ): array {
		return array_filter( $this->extras(), static fn( Extra $extra ): bool => $extra->goes_with( $service->id() ) );
	}
}
