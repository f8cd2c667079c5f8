<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Host\Standalone\Staff;

use BookingX\Addons\Coupons\Audit\AuditLog;
use BookingX\Addons\Coupons\Database\Transaction;
use BookingX\Addons\Coupons\Host\Standalone\Catalogue\CatalogueMeta;
use BookingX\Addons\Coupons\Host\Standalone\Posts\PostRecord;
use BookingX\Addons\Coupons\Host\Standalone\Posts\WpdbPosts;
use BookingX\Addons\Coupons\Rest\Problem;

defined( 'ABSPATH' ) || exit;

/**
 * Creates, changes and archives what the catalogue holds, each with its audit entry. Nothing is deleted: bookings of the
 * past name it.
 */
final class CatalogueEditor {

	/** The audit log outlives people, so it never has their addresses. */
	private const NOT_AUDITED = [ CatalogueMeta::PROVIDER_EMAIL, CatalogueMeta::PROVIDER_PHONE ];

	private WpdbPosts $posts;
	private Transaction $transaction;
	private AuditLog $audit;

	public function __construct( WpdbPosts $posts, Transaction $transaction, AuditLog $audit ) {
		$this->posts       = $posts;
		$this->transaction = $transaction;
		$this->audit       = $audit;
	}

	/** @return array<string, mixed>|null */
	public function find( CatalogueKind $kind, int $id ): ?array {
		foreach ( $kind->all() as $item ) {
			if ( $item['id'] === $id ) {
				return $item;
			}
		}
		return null;
	}

	/**
	 * @param array<string, mixed> $fields
	 * @return int id
	 */
	public function create( CatalogueKind $kind, array $fields ): int {
		$stored = $kind->stored( $fields );
		return $this->transaction->run(
			function () use ( $kind, $stored ): int {
				$id = $this->posts->insert( [ 'post_type' => $kind->post_type() ] + $stored['columns'], $stored['meta'] );
				$this->assign( $id, $stored['terms'] );
				$this->audit->record( $this->action( $kind, 'created' ), strtolower( $kind->name() ), $id, [], array_diff_key( $stored['meta'], array_flip( self::NOT_AUDITED ) ) );
				return $id;
			}
		);
	}

	/** @param array<string, mixed> $fields all of them, the unchanged too */
	public function change( CatalogueKind $kind, int $id, array $fields ): void {
		$stored = $kind->stored( $fields );
		$this->transaction->run(
			function () use ( $kind, $id, $stored ): void {
				$post = $this->posts->read( 'p.ID = %d AND p.post_type = %s', [ $id, $kind->post_type() ] )[0] ?? null;
				if ( $post === null ) {
					throw Problem::not_found();
				}
				[ $before, $after ] = $this->difference( $post, $stored['meta'] );
				$this->posts->update( $post, $stored['columns'], $stored['meta'] );
				$this->assign( $id, $stored['terms'] );
				$this->audit->record( $this->action( $kind, 'updated' ), strtolower( $kind->name() ), $id, $before, $after );
			}
		);
	}

	public function archive( CatalogueKind $kind, int $id ): void {
		$this->transaction->run(
			function () use ( $kind, $id ): void {
				$post = $this->posts->read( "p.ID = %d AND p.post_type = %s AND p.post_status IN ( 'publish', 'draft' )", [ $id, $kind->post_type() ] )[0] ?? null;
				if ( $post === null || $this->posts->change_status( [ $id ], $post->status(), 'trash' ) !== 1 ) {
					throw Problem::not_found();
				}
				$this->audit->record( $this->action( $kind, 'archived' ), strtolower( $kind->name() ), $id, [ 'status' => $post->status() ], [ 'status' => 'trash' ] );
			}
		);
	}

	/**
	 * @param array<string, string> $meta
	 * @return array{array<string, string>, array<string, string>} before and after, of what changes
	 */
	private function difference( PostRecord $post, array $meta ): array {
		$before = [];
		$after  = [];
		foreach ( array_diff_key( $meta, array_flip( self::NOT_AUDITED ) ) as $key => $value ) {
			if ( $post->text( $key ) !== $value ) {
				$before[ $key ] = $post->text( $key );
				$after[ $key ]  = $value;
			}
		}
		return [ $before, $after ];
	}

	private function action( CatalogueKind $kind, string $done ): string {
		return strtolower( $kind->name() ) . '_' . $done;
	}

	/**
	 * WordPress' own functions for terms carry no fence and call foreign code, so they run after the commit.
	 *
	 * @param array<string, list<string>> $terms
	 */
	private function assign( int $id, array $terms ): void {
		$this->transaction->after_commit(
			static function () use ( $id, $terms ): void {
				foreach ( $terms as $taxonomy => $names ) {
					wp_set_object_terms( $id, $names, $taxonomy );
				}
			}
		);
	}
}
