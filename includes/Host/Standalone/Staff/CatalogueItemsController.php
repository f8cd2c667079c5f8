<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Host\Standalone\Staff;

use BookingX\Addons\Coupons\Rest\Input;
use BookingX\Addons\Coupons\Rest\Problem;
use BookingX\Addons\Coupons\Rest\Response;
use BookingX\Addons\Coupons\Rest\Route;
use BookingX\Addons\Coupons\Rest\RouteSource;
use BookingX\Addons\Coupons\Rest\Schema;
use BookingX\Addons\Coupons\WordPress\Capabilities;

defined( 'ABSPATH' ) || exit;

/**
 * Services, providers and extras for staff. A catalogue is small, so lists are searched and sorted here.
 */
final class CatalogueItemsController implements RouteSource {

	private const ORDERS = [ 'title', 'id' ];

	private CatalogueEditor $editor;

	/** @var list<CatalogueKind> */
	private array $kinds;

	public function __construct( CatalogueEditor $editor, ServiceKind $services, ProviderKind $providers, ExtraKind $extras ) {
		$this->editor = $editor;
		$this->kinds  = [ $services, $providers, $extras ];
	}

	public function routes(): array {
		return array_merge( [], ...array_map( [ $this, 'routes_of' ], $this->kinds ) );
	}

	/** @return list<Route> */
	private function routes_of( CatalogueKind $kind ): array {
		$path   = 'standalone/' . $kind->path();
		$one    = $path . '/(?P<id>\d+)';
		$fields = static fn(): Schema => Schema::object( $kind->fields() );
		$item   = static fn(): Schema => Schema::object( [ 'id' => Schema::id()->read_only()->required() ] + $kind->fields() )->named( $kind->name() );
		$query  = static fn(): Schema => Schema::query( [ 'status' => Schema::enum( [ CatalogueFields::PUBLISHED, CatalogueFields::DRAFT ] ) ], self::ORDERS, 'title' );
		$routes = [
			Route::get( $path, "List{$kind->name()}s" )->accepts( $query )->returns( static fn(): Schema => Schema::list( $item(), 100 ) )
				->handled_by( fn( Input $input ): Response => $this->list( $kind, $input ) ),
			Route::post( $path, "Create{$kind->name()}" )->accepts( $fields )->returns( $item )->idempotency( 'optional' )
				->handled_by( fn( Input $input ): Response => $this->create( $kind, $input ) ),
			Route::get( $one, "Get{$kind->name()}" )->returns( $item )
				->handled_by( fn( Input $input ): Response => $this->answer( $this->item( $kind, $input->integer( 'id' ) ) ) ),
			Route::put( $one, "Update{$kind->name()}" )->accepts( static fn(): Schema => $fields()->partial() )->returns( $item )->idempotency( 'optional' )
				->handled_by( fn( Input $input ): Response => $this->update( $kind, $input ) ),
			Route::delete( $one, "Archive{$kind->name()}" )->idempotency( 'optional' )
				->handled_by( fn( Input $input ): Response => $this->archive( $kind, $input ) ),
		];
		return array_map( static fn( Route $route ): Route => $route->capability( Capabilities::MANAGE_BOOKINGS ), $routes );
	}

	private function list( CatalogueKind $kind, Input $input ): Response {
		$items = array_filter( $kind->all(), fn( array $item ): bool => $this->is_wanted( $item, $input ) );
		usort( $items, static fn( array $a, array $b ): int => $a[ $input->string( 'orderby' ) ] <=> $b[ $input->string( 'orderby' ) ] );
		$sorted = $input->string( 'order' ) === 'desc' ? array_reverse( $items ) : $items;
		$size   = $input->integer( 'per_page' );
		return Response::page( array_slice( $sorted, ( $input->integer( 'page' ) - 1 ) * $size, $size ), count( $items ), $size );
	}

	/** @param array<string, mixed> $item */
	private function is_wanted( array $item, Input $input ): bool {
		$search = (string) $input->string_or( 'search', '' );
		$title  = CatalogueFields::text( $item['title'] );
		return ( $search === '' || mb_stripos( $title, $search ) !== false )
			&& ( ! $input->has( 'status' ) || $item['status'] === $input->string( 'status' ) );
	}

	private function create( CatalogueKind $kind, Input $input ): Response {
		$id = $this->editor->create( $kind, $input->all() );
		return Response::created( $this->item( $kind, $id ), "standalone/{$kind->path()}/$id" );
	}

	private function update( CatalogueKind $kind, Input $input ): Response {
		$item = $this->item( $kind, $input->integer( 'id' ) );
		$input->must_match( $this->revision( $item ) );
		$this->editor->change( $kind, $input->integer( 'id' ), $input->all() + $item );
		return $this->answer( $this->item( $kind, $input->integer( 'id' ) ) );
	}

	private function archive( CatalogueKind $kind, Input $input ): Response {
		$input->must_match( $this->revision( $this->item( $kind, $input->integer( 'id' ) ) ) );
		$this->editor->archive( $kind, $input->integer( 'id' ) );
		return Response::no_content();
	}

	/** @return array<string, mixed> */
	private function item( CatalogueKind $kind, int $id ): array {
		$item = $this->editor->find( $kind, $id );
		if ( $item === null ) {
			throw Problem::not_found();
		}
		return $item;
	}

	/** @param array<string, mixed> $item */
	private function answer( array $item ): Response {
		return Response::ok( $item )->with_etag( $this->revision( $item ) );
	}

	/** @param array<string, mixed> $item */
	private function revision( array $item ): string {
		return substr( hash( 'sha256', (string) wp_json_encode( $item ) ), 0, 16 );
	}
}
