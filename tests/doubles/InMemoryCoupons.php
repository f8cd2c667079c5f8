<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Doubles;

use BookingX\Addons\Coupons\Clock;
use BookingX\Addons\Coupons\Coupons\CodeForm;
use BookingX\Addons\Coupons\Coupons\CodeTaken;
use BookingX\Addons\Coupons\Coupons\Coupon;
use BookingX\Addons\Coupons\Coupons\CouponCode;
use BookingX\Addons\Coupons\Coupons\CouponKind;
use BookingX\Addons\Coupons\Coupons\CouponPage;
use BookingX\Addons\Coupons\Coupons\CouponQuery;
use BookingX\Addons\Coupons\Coupons\CouponRepository;
use BookingX\Addons\Coupons\Coupons\CouponState;
use BookingX\Addons\Coupons\Coupons\CouponStatus;
use BookingX\Addons\Coupons\Coupons\CouponValues;
use BookingX\Addons\Coupons\Coupons\FoundCode;
use BookingX\Addons\Coupons\Coupons\RuleList;
use BookingX\Addons\Coupons\Coupons\TermsProjection;

/** Coupons as rows in an array, with the columns of the tables. */
final class InMemoryCoupons implements CouponRepository {

	private Clock $clock;
	private TermsProjection $projection;

	/** @var array<int, array<string, string|null>> */
	private array $rows = [];

	/** @var array<string, array<string, string|null>> by canonical form */
	private array $codes = [];

	private int $last_id         = 0;
	private int $last_version_id = 0;

	public function __construct( Clock $clock ) {
		$this->clock      = $clock;
		$this->projection = new TermsProjection( $clock );
	}

	public function find( int $id ): ?Coupon {
		return isset( $this->rows[ $id ] ) ? new Coupon( $this->rows[ $id ] ) : null;
	}

	public function find_by_code( string $canonical ): ?FoundCode {
		$code = isset( $this->codes[ $canonical ] ) ? new CouponCode( $this->codes[ $canonical ] ) : null;
		return $code === null ? null : new FoundCode( new Coupon( $this->rows[ $code->coupon_id() ] ), $code );
	}

	public function automatic(): array {
		return $this->open( CouponKind::AUTOMATIC );
	}

	public function listed(): array {
		return $this->open( CouponKind::LISTED );
	}

	public function page( CouponQuery $query ): CouponPage {
		$state = new CouponState( RuleList::installed()->rules() );
		$found = array_filter(
			array_map( static fn( array $row ): Coupon => new Coupon( $row ), $this->rows ),
			fn( Coupon $coupon ): bool => ( $query->state === null ? $coupon->status() !== CouponStatus::ARCHIVED : $state->of( $coupon, $query->now ) === $query->state )
				&& $this->matches( $this->rows[ $coupon->id() ], $query )
		);
		uasort(
			$found,
			function ( Coupon $one, Coupon $other ) use ( $query ): int {
				$column = $query->orderby;
				$order  = [ $this->rows[ $one->id() ][ $column ] ?? null, $one->id() ] <=> [ $this->rows[ $other->id() ][ $column ] ?? null, $other->id() ];
				return $query->descending ? -$order : $order;
			}
		);
		return new CouponPage( array_slice( array_values( $found ), $query->offset(), $query->per_page ), count( $found ) );
	}

	public function add( CouponValues $values, int $created_by, \DateTimeImmutable $now ): int {
		$this->refuse_taken( $values->code, 0 );
		$id                = ++$this->last_id;
		$moment            = $now->format( 'Y-m-d H:i:s' );
		$this->rows[ $id ] = self::text( $this->columns( $values ) ) + self::text(
			[
				'id'         => $id,
				'status'     => CouponStatus::DRAFT,
				'issued'     => 0,
				'version_id' => ++$this->last_version_id,
				'version'    => 1,
				'revision'   => 1,
				'times_used' => 0,
				'times_held' => 0,
				'created_by' => $created_by,
				'created_at' => $moment,
				'updated_at' => $moment,
			]
		);
		$this->write_code( $id, $values->code );
		return $id;
	}

	public function change( Coupon $before, CouponValues $after, int $changed_by, \DateTimeImmutable $now ): bool {
		$row = $this->rows[ $before->id() ];
		if ( (int) $row['revision'] !== $before->revision() ) {
			return false;
		}
		$this->refuse_taken( $after->code, $before->id() );
		$row = self::text( $this->columns( $after ) ) + $row;
		if ( $before->was_issued() && $before->terms() !== $after->terms ) {
			$row = self::text( [ 'version_id' => ++$this->last_version_id, 'version' => $before->version() + 1 ] ) + $row;
		}
		$this->rows[ $before->id() ] = $this->edited( $row, $now );
		if ( $before->code() !== $after->code ) {
			$this->drop_codes( $before->id() );
			$this->write_code( $before->id(), $after->code );
		}
		return true;
	}

	public function set_status( Coupon $before, string $status, \DateTimeImmutable $now ): bool {
		$row = $this->rows[ $before->id() ];
		if ( (int) $row['revision'] !== $before->revision() ) {
			return false;
		}
		$row['status']               = $status;
		$row['issued']               = $status === CouponStatus::ACTIVE ? '1' : $row['issued'];
		$this->rows[ $before->id() ] = $this->edited( $row, $now );
		return true;
	}

	public function erase( Coupon $draft ): bool {
		if ( ( $this->rows[ $draft->id() ]['issued'] ?? '1' ) === '1' ) {
			return false;
		}
		unset( $this->rows[ $draft->id() ] );
		$this->drop_codes( $draft->id() );
		return true;
	}

	/** @param array<string, string|null> $row */
	private function matches( array $row, CouponQuery $query ): bool {
		if ( $query->search !== null && stripos( $row['name'] . "\n" . $row['code'] . "\n" . $row['description'], $query->search ) === false ) {
			return false;
		}
		foreach ( [ 'discount_type' => $query->discount_type, 'kind' => $query->kind, 'category' => $query->category ] as $column => $wanted ) {
			if ( $wanted !== null && $row[ $column ] !== $wanted ) {
				return false;
			}
		}
		$coupon = new Coupon( $row );
		foreach ( [ 'service' => $query->service, 'provider' => $query->provider ] as $kind => $id ) {
			if ( $id !== null && ! in_array( [ 'kind' => $kind, 'mode' => 'include', 'target_id' => $id ], $this->projection->targets( $coupon->terms() ), true ) ) {
				return false;
			}
		}
		$ends = $coupon->valid_until();
		return ( $query->ends_after === null || ( $ends !== null && $ends >= $query->ends_after ) )
			&& ( $query->ends_before === null || ( $ends !== null && $ends < $query->ends_before ) )
			&& ( $query->created_after === null || $coupon->created_at() >= $query->created_after )
			&& ( $query->created_before === null || $coupon->created_at() < $query->created_before );
	}

	/** @return list<Coupon> */
	private function open( string $kind ): array {
		$open = [];
		foreach ( $this->rows as $row ) {
			$coupon = new Coupon( $row );
			if ( $coupon->kind() === $kind && $coupon->is_active() && ( $coupon->valid_until() === null || $coupon->valid_until() > $this->clock->now() ) ) {
				$open[] = $coupon;
			}
		}
		return $open;
	}

	private function refuse_taken( ?string $code, int $own_id ): void {
		$canonical = $code === null ? null : CodeForm::canonical( $code );
		$taken     = $canonical === null ? null : $this->codes[ $canonical ] ?? null;
		if ( $taken !== null && (int) $taken['coupon_id'] !== $own_id ) {
			throw new CodeTaken();
		}
	}

	private function write_code( int $coupon_id, ?string $code ): void {
		$canonical = $code === null ? null : CodeForm::canonical( $code );
		if ( $canonical !== null ) {
			$this->codes[ $canonical ] = self::text( [ 'id' => count( $this->codes ) + 1, 'coupon_id' => $coupon_id, 'canonical' => $canonical, 'display' => $code, 'status' => CouponCode::ACTIVE, 'usage_limit' => null ] );
		}
	}

	private function drop_codes( int $coupon_id ): void {
		$this->codes = array_filter( $this->codes, static fn( array $code ): bool => (int) $code['coupon_id'] !== $coupon_id );
	}

	/**
	 * @param array<string, string|null> $row
	 * @return array<string, string|null>
	 */
	private function edited( array $row, \DateTimeImmutable $now ): array {
		return [ 'revision' => (string) ( (int) $row['revision'] + 1 ), 'updated_at' => $now->format( 'Y-m-d H:i:s' ) ] + $row;
	}

	/** @return array<string, int|string|null> */
	private function columns( CouponValues $values ): array {
		$own = get_object_vars( $values );
		unset( $own['terms'] );
		/** @var array<string, int|string|null> $own */
		return $own + [ 'terms' => json_encode( $values->terms, JSON_THROW_ON_ERROR ) ] + $this->projection->columns( $values->terms );
	}

	/**
	 * @param array<string, int|string|null> $values
	 * @return array<string, string|null>
	 */
	private static function text( array $values ): array {
		return array_map( static fn( $value ): ?string => $value === null ? null : (string) $value, $values );
	}
}
