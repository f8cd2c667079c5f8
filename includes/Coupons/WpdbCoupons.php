<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Coupons;

use BookingX\Addons\Coupons\Clock;
use BookingX\Addons\Coupons\Database\Database;
use BookingX\Addons\Coupons\Database\DuplicateKey;
use BookingX\Addons\Coupons\Database\Sql;

defined( 'ABSPATH' ) || exit;

final class WpdbCoupons implements CouponRepository {

	private const SELECT = 'SELECT c.*, v.version, v.terms FROM {bkx_coupons} c JOIN {bkx_coupon_versions} v ON v.id = c.version_id ';

	/** What a Coupon is made of, without the columns that only lists search: each column costs a verdict time. */
	private const HEAD = 'c.id, c.code, c.name, c.description, c.customer_text, c.category, c.kind, c.status, c.issued, c.disclosure, c.version_id, c.revision,
		c.usage_limit, c.usage_limit_per_customer, c.times_used, c.times_held, c.valid_from, c.valid_until, c.created_by, c.created_at, c.updated_at';

	/** More open offers than this make no list that anybody reads. */
	private const MOST_OPEN = 200;

	private Database $database;
	private TermsProjection $projection;
	private WpdbCouponPages $pages;
	private Clock $clock;

	public function __construct( Database $database, TermsProjection $projection, WpdbCouponPages $pages, Clock $clock ) {
		$this->database   = $database;
		$this->projection = $projection;
		$this->pages      = $pages;
		$this->clock      = $clock;
	}

	public function find( int $id ): ?Coupon {
		$row = $this->database->row( self::SELECT . 'WHERE c.id = %d', [ $id ] );
		return $row === null ? null : new Coupon( $row );
	}

	public function find_by_code( string $canonical ): ?FoundCode {
		$row = $this->database->row(
			'SELECT ' . self::HEAD . ', v.version, v.terms, k.id AS code_id, k.canonical AS code_canonical, k.display AS code_display, k.status AS code_status,
				k.usage_limit AS code_usage_limit, k.times_used AS code_times_used, k.times_held AS code_times_held
			FROM {bkx_coupon_codes} k JOIN {bkx_coupons} c ON c.id = k.coupon_id JOIN {bkx_coupon_versions} v ON v.id = c.version_id
			WHERE k.canonical = %s',
			[ $canonical ]
		);
		if ( $row === null ) {
			return null;
		}
		$code = [ 'coupon_id' => $row['id'] ];
		foreach ( [ 'id', 'canonical', 'display', 'status', 'usage_limit', 'times_used', 'times_held' ] as $column ) {
			$code[ $column ] = $row[ 'code_' . $column ];
		}
		return new FoundCode( new Coupon( $row ), new CouponCode( $code ) );
	}

	public function automatic(): array {
		return $this->open( CouponKind::AUTOMATIC );
	}

	public function listed(): array {
		return $this->open( CouponKind::LISTED );
	}

	public function page( CouponQuery $query ): CouponPage {
		return $this->pages->page( $query );
	}

	public function add( CouponValues $values, int $created_by, \DateTimeImmutable $now ): int {
		$moment = $now->format( 'Y-m-d H:i:s' );
		$own    = [ 'status' => CouponStatus::DRAFT, 'created_by' => $created_by, 'created_at' => $moment, 'updated_at' => $moment ];
		$id     = $this->guarded( fn(): int => $this->database->insert( 'bkx_coupons', $own + $this->columns( $values ) ) );
		$this->write_code( $id, $values->code, $moment );
		$version_id = $this->add_version( $id, 1, $values, $created_by, $moment );
		$this->database->update( 'bkx_coupons', [ 'version_id' => $version_id ], 'id = %d', [ $id ] );
		$this->write_targets( $id, $values );
		return $id;
	}

	public function change( Coupon $before, CouponValues $after, int $changed_by, \DateTimeImmutable $now ): bool {
		$moment = $now->format( 'Y-m-d H:i:s' );
		$set    = $this->columns( $after ) + $this->edited( $moment );
		if ( $this->guarded( fn(): int => $this->database->update( 'bkx_coupons', $set, 'id = %d AND revision = %d', [ $before->id(), $before->revision() ] ) ) !== 1 ) {
			return false;
		}
		if ( $before->code() !== $after->code ) {
			$this->database->delete( 'bkx_coupon_codes', 'coupon_id = %d', [ $before->id() ] );
			$this->write_code( $before->id(), $after->code, $moment );
		}
		if ( $before->terms() !== $after->terms ) {
			$this->write_terms( $before, $after, $changed_by, $moment );
		}
		return true;
	}

	public function set_status( Coupon $before, string $status, \DateTimeImmutable $now ): bool {
		$set = [ 'status' => $status ] + $this->edited( $now->format( 'Y-m-d H:i:s' ) );
		if ( $status === CouponStatus::ACTIVE ) {
			$set['issued'] = true;
		}
		return $this->database->update( 'bkx_coupons', $set, 'id = %d AND revision = %d', [ $before->id(), $before->revision() ] ) === 1;
	}

	public function erase( Coupon $draft ): bool {
		if ( $this->database->delete( 'bkx_coupons', 'id = %d AND issued = 0', [ $draft->id() ] ) !== 1 ) {
			return false;
		}
		foreach ( [ 'bkx_coupon_codes', 'bkx_coupon_versions', 'bkx_coupon_targets' ] as $table ) {
			$this->database->delete( $table, 'coupon_id = %d', [ $draft->id() ] );
		}
		return true;
	}

	/** @return list<Coupon> */
	private function open( string $kind ): array {
		$rows = $this->database->select(
			self::SELECT . 'WHERE c.kind = %s AND c.status = %s AND ( c.valid_until IS NULL OR c.valid_until > %s ) ORDER BY c.id LIMIT %d',
			[ $kind, CouponStatus::ACTIVE, $this->clock->now()->format( 'Y-m-d H:i:s' ), self::MOST_OPEN ]
		);
		return array_map( static fn( array $row ): Coupon => new Coupon( $row ), $rows );
	}

	private function write_terms( Coupon $before, CouponValues $after, int $changed_by, string $moment ): void {
		if ( $before->was_issued() ) {
			$version_id = $this->add_version( $before->id(), $before->version() + 1, $after, $changed_by, $moment );
			$this->database->update( 'bkx_coupons', [ 'version_id' => $version_id ], 'id = %d', [ $before->id() ] );
		} else {
			$this->database->update( 'bkx_coupon_versions', [ 'terms' => self::json( $after ) ], 'id = %d', [ $before->version_id() ] );
		}
		$this->database->delete( 'bkx_coupon_targets', 'coupon_id = %d', [ $before->id() ] );
		$this->write_targets( $before->id(), $after );
	}

	private function add_version( int $id, int $version, CouponValues $values, int $by, string $moment ): int {
		return $this->database->insert(
			'bkx_coupon_versions',
			[ 'coupon_id' => $id, 'version' => $version, 'terms' => self::json( $values ), 'created_by' => $by, 'created_at' => $moment ]
		);
	}

	private function write_code( int $id, ?string $code, string $moment ): void {
		$canonical = $code === null ? null : CodeForm::canonical( $code );
		if ( $code !== null && $canonical !== null ) {
			$row = [ 'coupon_id' => $id, 'canonical' => $canonical, 'display' => $code, 'created_at' => $moment ];
			$this->guarded( fn(): int => $this->database->insert( 'bkx_coupon_codes', $row ) );
		}
	}

	private function write_targets( int $id, CouponValues $values ): void {
		$rows = [];
		foreach ( $this->projection->targets( $values->terms ) as $target ) {
			$rows[] = [ 'coupon_id' => $id ] + $target;
		}
		$this->database->insert_many( 'bkx_coupon_targets', $rows );
	}

	/**
	 * Both unique keys that a write of ours can meet are those of a code.
	 *
	 * @param callable(): int $write
	 */
	private function guarded( callable $write ): int {
		try {
			return $write();
		} catch ( DuplicateKey $error ) {
			throw new CodeTaken( 'Another coupon has this code.', 0, $error );
		}
	}

	/** @return array<string, Sql|string> */
	private function edited( string $moment ): array {
		return [ 'updated_at' => $moment, 'revision' => Sql::raw( 'revision + 1' ), 'ver' => Sql::raw( 'ver + 1' ) ];
	}

	/** @return array<string, int|string|null> */
	private function columns( CouponValues $values ): array {
		return [
			'code'                     => $values->code,
			'name'                     => $values->name,
			'description'              => $values->description,
			'customer_text'            => $values->customer_text,
			'category'                 => $values->category,
			'kind'                     => $values->kind,
			'disclosure'               => $values->disclosure,
			'usage_limit'              => $values->usage_limit,
			'usage_limit_per_customer' => $values->usage_limit_per_customer,
		] + $this->projection->columns( $values->terms );
	}

	private static function json( CouponValues $values ): string {
		return json_encode( $values->terms, JSON_THROW_ON_ERROR | JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES );
	}
}
