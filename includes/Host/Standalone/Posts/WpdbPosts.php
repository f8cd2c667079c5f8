<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Host\Standalone\Posts;

use BookingX\Addons\Coupons\Clock;
use BookingX\Addons\Coupons\Database\Database;
use BookingX\Addons\Coupons\Database\Sql;
use BookingX\Addons\Coupons\Database\Transaction;

defined( 'ABSPATH' ) || exit;

/**
 * Writes posts and their meta as part of the open transaction, which wp_insert_post() cannot: it calls foreign code, and
 * its statements carry no fence. Caches are cleaned and WordPress' own hooks fire after the commit.
 */
final class WpdbPosts {

	private Database $database;
	private Transaction $transaction;
	private Clock $clock;

	public function __construct( Database $database, Transaction $transaction, Clock $clock ) {
		$this->database    = $database;
		$this->transaction = $transaction;
		$this->clock       = $clock;
	}

	/**
	 * @param literal-string   $where about the posts table, named p
	 * @param list<int|string> $args
	 * @return list<PostRecord>
	 */
	public function read( string $where, array $args ): array {
		$rows = $this->database->select( 'SELECT p.* FROM {posts} p WHERE ' . $where, $args );
		if ( $rows === [] ) {
			return [];
		}
		$ids  = array_map( static fn( array $row ): int => (int) $row['ID'], $rows );
		$meta = $this->meta_of( $ids );
		return array_map( static fn( array $row ): PostRecord => new PostRecord( $row, $meta[ (int) $row['ID'] ] ?? [] ), $rows );
	}

	/**
	 * @param array<string, int|string> $columns post_type, post_status, post_title …
	 * @param array<string, string>     $meta
	 */
	public function insert( array $columns, array $meta ): int {
		$now   = $this->clock->now();
		$local = $now->setTimezone( $this->clock->zone() )->format( 'Y-m-d H:i:s' );
		$utc   = $now->format( 'Y-m-d H:i:s' );
		$id    = $this->database->insert(
			'posts',
			$columns + [
				'post_author'           => 0,
				'post_content'          => '',
				'post_excerpt'          => '',
				'comment_status'        => 'closed',
				'ping_status'           => 'closed',
				'post_name'             => '',
				'to_ping'               => '',
				'pinged'                => '',
				'post_content_filtered' => '',
				'post_date'             => $local,
				'post_date_gmt'         => $utc,
				'post_modified'         => $local,
				'post_modified_gmt'     => $utc,
			]
		);
		$this->add_meta( $id, $meta );
		$this->announce( $id, 'new' );
		return $id;
	}

	/**
	 * @param array<string, int|string> $columns
	 * @param array<string, string>     $meta    an empty text removes the key
	 */
	public function update( PostRecord $post, array $columns, array $meta ): void {
		if ( $columns !== [] ) {
			$this->database->update( 'posts', $columns + $this->modified(), 'ID = %d', [ $post->id() ] );
		}
		$this->set_meta( $post->id(), $meta );
		$this->announce( $post->id(), $post->status() );
	}

	/**
	 * Moves posts from one status to another; only those that still have the first one.
	 *
	 * @param non-empty-list<int> $ids
	 * @return int how many were moved
	 */
	public function change_status( array $ids, string $from, string $to ): int {
		$moved = 0;
		foreach ( $ids as $id ) {
			$changed = $this->database->update( 'posts', [ 'post_status' => $to ] + $this->modified(), 'ID = %d AND post_status = %s', [ $id, $from ] );
			if ( $changed === 1 ) {
				$this->announce( $id, $from );
			}
			$moved += $changed;
		}
		return $moved;
	}

	/** @param array<string, string> $meta by key; an empty text removes the key */
	public function set_meta( int $id, array $meta ): void {
		foreach ( array_keys( $meta ) as $key ) {
			$this->database->delete( 'postmeta', 'post_id = %d AND meta_key = %s', [ $id, $key ] );
		}
		$this->add_meta( $id, $meta );
		$this->transaction->after_commit(
			static function () use ( $id ): void {
				clean_post_cache( $id );
			}
		);
	}

	/** Adds one more value under a key. */
	public function append_meta( int $id, string $key, string $value ): void {
		$this->add_meta( $id, [ $key => $value ] );
	}

	/** @return list<string> every value under the key */
	public function meta_values( int $id, string $key ): array {
		$rows = $this->database->select( 'SELECT meta_value FROM {postmeta} WHERE post_id = %d AND meta_key = %s ORDER BY meta_id', [ $id, $key ] );
		return array_map( static fn( array $row ): string => (string) $row['meta_value'], $rows );
	}

	/**
	 * Replaces a value only if it is still the expected one: of several callers exactly one succeeds.
	 */
	public function swap_meta( int $id, string $key, string $expected, string $value ): bool {
		return $this->database->update(
			'postmeta',
			[ 'meta_value' => $value ],
			'post_id = %d AND meta_key = %s AND meta_value = %s',
			[ $id, $key, $expected ]
		) === 1;
	}

	/** @param array<string, string> $meta */
	private function add_meta( int $id, array $meta ): void {
		$rows = [];
		foreach ( $meta as $key => $value ) {
			if ( $value !== '' ) {
				$rows[] = [ 'post_id' => $id, 'meta_key' => $key, 'meta_value' => $value ];
			}
		}
		if ( $rows !== [] ) {
			$this->database->insert_many( 'postmeta', $rows );
		}
	}

	/**
	 * @param non-empty-list<int> $ids
	 * @return array<int, array<string, string>>
	 */
	private function meta_of( array $ids ): array {
		$rows = $this->database->select(
			'SELECT post_id, meta_key, meta_value FROM {postmeta} WHERE post_id IN ( ' . Sql::placeholders( '%d', $ids ) . ' ) ORDER BY meta_id',
			$ids
		);
		$meta   = [];
		foreach ( $rows as $row ) {
			$meta[ (int) $row['post_id'] ] = ( $meta[ (int) $row['post_id'] ] ?? [] ) + [ (string) $row['meta_key'] => (string) $row['meta_value'] ];
		}
		return $meta;
	}

	/** @return array<string, string> */
	private function modified(): array {
		$now = $this->clock->now();
		return [
			'post_modified'     => $now->setTimezone( $this->clock->zone() )->format( 'Y-m-d H:i:s' ),
			'post_modified_gmt' => $now->format( 'Y-m-d H:i:s' ),
		];
	}

	private function announce( int $id, string $old_status ): void {
		// What was read before this write is old from now on, for this transaction too.
		wp_cache_set_last_changed( 'posts' );
		$this->transaction->after_commit(
			static function () use ( $id, $old_status ): void {
				clean_post_cache( $id );
				$post = get_post( $id );
				if ( $post === null ) {
					return;
				}
				wp_transition_post_status( $post->post_status, $old_status, $post );
				// The core's own hooks, for plugins that follow posts (search indexes, caches).
				do_action( "save_post_{$post->post_type}", $id, $post, $old_status !== 'new' );
				do_action( 'save_post', $id, $post, $old_status !== 'new' );
			}
		);
	}
}
