<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Contract\Coupons;

use BookingX\Addons\Coupons\Coupons\CodeTaken;
use BookingX\Addons\Coupons\Coupons\Coupon;
use BookingX\Addons\Coupons\Coupons\CouponKind;
use BookingX\Addons\Coupons\Coupons\CouponQuery;
use BookingX\Addons\Coupons\Coupons\CouponRepository;
use BookingX\Addons\Coupons\Coupons\CouponStatus;
use BookingX\Addons\Coupons\Coupons\CouponValues;

/**
 * What every store of coupons must do; the site's zone is Europe/Berlin, now is 2026-11-23 09:00 UTC.
 */
trait CouponRepositoryContract {

	abstract protected function coupons(): CouponRepository;

	public function test_what_was_written_is_read_back(): void {
		$values           = $this->values( 'Summer-10' );
		$values->name     = 'Sommer 🎉';
		$values->category = 'seasonal';
		$coupon           = $this->added( $values );

		self::assertEquals( $values, $coupon->values() );
		self::assertSame( [ 'draft', false, 1, 1, 7 ], [ $coupon->status(), $coupon->was_issued(), $coupon->version(), $coupon->revision(), $coupon->created_by() ] );
		self::assertEquals( $this->now(), $coupon->created_at() );
	}

	public function test_a_code_is_found_in_its_canonical_form_with_its_offer(): void {
		$coupon = $this->added( $this->values( 'Summer-10' ) );
		$found  = $this->coupons()->find_by_code( 'SUMMER10' );

		self::assertNotNull( $found );
		self::assertEquals( $this->coupons()->find( $coupon->id() ), $found->coupon() );
		self::assertSame( [ 'Summer-10', true, null ], [ $found->code()->display(), $found->code()->is_active(), $found->code()->usage_limit() ] );
		self::assertNull( $this->coupons()->find_by_code( 'WINTER10' ) );
	}

	public function test_the_same_code_in_other_letters_is_taken(): void {
		$this->added( $this->values( 'SUMMER10' ) );
		$this->expectException( CodeTaken::class );

		$this->added( $this->values( 'sum-mer-10' ) );
	}

	public function test_two_offers_without_a_code_stand_side_by_side(): void {
		$this->activated( $this->added( $this->values( null ) ) );
		$this->activated( $this->added( $this->values( null ) ) );

		self::assertCount( 2, $this->coupons()->automatic() );
	}

	public function test_an_edit_of_an_older_revision_changes_nothing(): void {
		$before       = $this->added( $this->values( 'SUMMER10' ) );
		$values       = $before->values();
		$values->name = 'First';
		self::assertTrue( $this->coupons()->change( $before, $values, 7, $this->now() ) );
		$values->name = 'Second';

		self::assertFalse( $this->coupons()->change( $before, $values, 7, $this->now() ) );
		self::assertFalse( $this->coupons()->set_status( $before, CouponStatus::ACTIVE, $this->now() ) );
		self::assertSame( [ 'First', 2 ], [ $this->again( $before )->name(), $this->again( $before )->revision() ] );
	}

	public function test_new_terms_of_a_draft_replace_the_old(): void {
		$before        = $this->added( $this->values( 'SUMMER10' ) );
		$values        = $before->values();
		$values->terms = $this->terms( 2000 );
		$this->coupons()->change( $before, $values, 7, $this->now() );

		$after = $this->again( $before );
		self::assertSame( [ $this->terms( 2000 ), 1, $before->version_id() ], [ $after->terms(), $after->version(), $after->version_id() ] );
	}

	public function test_new_terms_of_an_issued_offer_are_a_new_version(): void {
		$before        = $this->activated( $this->added( $this->values( 'SUMMER10' ) ) );
		$values        = $before->values();
		$values->terms = $this->terms( 2000 );
		$this->coupons()->change( $before, $values, 7, $this->now() );

		$after = $this->again( $before );
		self::assertSame( [ $this->terms( 2000 ), 2 ], [ $after->terms(), $after->version() ] );
		self::assertNotSame( $before->version_id(), $after->version_id() );
	}

	public function test_a_change_of_texts_or_limits_makes_no_new_version(): void {
		$before              = $this->activated( $this->added( $this->values( 'SUMMER10' ) ) );
		$values              = $before->values();
		$values->name        = 'Other';
		$values->usage_limit = 5;
		$this->coupons()->change( $before, $values, 7, $this->now() );

		self::assertSame( [ 1, 5 ], [ $this->again( $before )->version(), $this->again( $before )->usage_limit() ] );
	}

	public function test_the_code_of_a_draft_can_be_changed(): void {
		$before       = $this->added( $this->values( 'SUMMER10' ) );
		$values       = $before->values();
		$values->code = 'WINTER10';
		$this->coupons()->change( $before, $values, 7, $this->now() );

		self::assertNull( $this->coupons()->find_by_code( 'SUMMER10' ) );
		self::assertNotNull( $this->coupons()->find_by_code( 'WINTER10' ) );
	}

	public function test_only_what_was_never_active_can_be_erased(): void {
		$draft  = $this->added( $this->values( 'SUMMER10' ) );
		$issued = $this->activated( $this->added( $this->values( 'WINTER10' ) ) );

		self::assertTrue( $this->coupons()->erase( $draft ) );
		self::assertFalse( $this->coupons()->erase( $issued ) );
		self::assertNull( $this->coupons()->find( $draft->id() ) );
		self::assertNull( $this->coupons()->find_by_code( 'SUMMER10' ) );
		self::assertNotNull( $this->coupons()->find( $issued->id() ) );
	}

	public function test_offers_that_are_over_are_open_no_longer_though_no_job_ran(): void {
		$values        = $this->values( null );
		$values->terms = $this->terms( 1000, [ 'date_range', [ 'from' => null, 'until' => '2026-11-22', 'zone' => 'Europe/Berlin' ] ] );
		$this->activated( $this->added( $values ) );
		$values->terms = $this->terms( 1000, [ 'date_range', [ 'from' => null, 'until' => '2026-11-23', 'zone' => 'Europe/Berlin' ] ] );
		$open          = $this->activated( $this->added( $values ) );

		self::assertSame( [ $open->id() ], array_map( static fn( Coupon $coupon ): int => $coupon->id(), $this->coupons()->automatic() ) );
	}

	public function test_drafts_are_not_open(): void {
		$values       = $this->values( 'SUMMER10' );
		$values->kind = CouponKind::LISTED;
		$draft        = $this->added( $values );
		$listed       = fn(): int => count( $this->coupons()->listed() );
		self::assertSame( 0, $listed() );

		$this->activated( $draft );
		self::assertSame( 1, $listed() );
	}

	/** @return array<string, array{array<string, mixed>, list<string>}> */
	public function questions(): array {
		$zone = new \DateTimeZone( 'Europe/Berlin' );
		return [
			'nothing in particular: no archived ones' => [ [], [ 'over', 'spring', 'soon', 'note', 'draft' ] ],
			'active now'                => [ [ 'state' => 'active' ], [ 'spring', 'note' ] ],
			'not yet'                   => [ [ 'state' => 'scheduled' ], [ 'soon' ] ],
			'over'                      => [ [ 'state' => 'expired' ], [ 'over' ] ],
			'drafts'                    => [ [ 'state' => 'draft' ], [ 'draft' ] ],
			'archived'                  => [ [ 'state' => 'archived' ], [ 'gone' ] ],
			'part of a code'            => [ [ 'search' => 'pring' ], [ 'spring' ] ],
			'part of the notes'         => [ [ 'search' => '100% sure_' ], [ 'note' ] ],
			'a wildcard is no wildcard' => [ [ 'search' => 's_re' ], [] ],
			'of one service'            => [ [ 'service' => 7 ], [ 'spring' ] ],
			'of another service'        => [ [ 'service' => 8 ], [] ],
			'of one provider'           => [ [ 'provider' => 4 ], [] ],
			'in a category'             => [ [ 'category' => 'seasonal' ], [ 'spring' ] ],
			'ending before'             => [ [ 'ends_before' => new \DateTimeImmutable( '2026-11-23', $zone ) ], [ 'over' ] ],
			'ending on or after'        => [ [ 'ends_after' => new \DateTimeImmutable( '2026-11-23', $zone ) ], [] ],
			'by name, ascending'        => [ [ 'orderby' => 'name', 'descending' => false ], [ 'draft', 'note', 'over', 'soon', 'spring' ] ],
			'by code, descending'       => [ [ 'orderby' => 'code', 'descending' => true ], [ 'spring', 'soon', 'over', 'note', 'draft' ] ],
		];
	}

	/**
	 * @dataProvider questions
	 * @param array<string, mixed> $question
	 * @param list<string>         $names
	 */
	public function test_a_list_shows_what_was_asked_for( array $question, array $names ): void {
		$this->fill();
		$page  = $this->coupons()->page( $this->query( $question ) );
		$found = array_map( static fn( Coupon $coupon ): string => $coupon->name(), $page->coupons() );
		if ( ! isset( $question['orderby'] ) ) {
			sort( $found );
			sort( $names );
		}

		self::assertSame( $names, $found );
		self::assertSame( count( $names ), $page->total() );
	}

	public function test_a_page_is_a_part_of_the_whole(): void {
		$this->fill();
		$question = [ 'orderby' => 'name', 'descending' => false, 'per_page' => 2, 'page' => 2 ];
		$page     = $this->coupons()->page( $this->query( $question ) );

		self::assertSame( [ 'over', 'soon' ], array_map( static fn( Coupon $coupon ): string => $coupon->name(), $page->coupons() ) );
		self::assertSame( 5, $page->total() );
		self::assertSame( [], $this->coupons()->page( $this->query( [ 'page' => 9 ] ) )->coupons() );
	}

	private function now(): \DateTimeImmutable {
		return new \DateTimeImmutable( '2026-11-23 09:00:00', new \DateTimeZone( 'UTC' ) );
	}

	/** @param string|null $code null makes it automatic */
	private function values( ?string $code ): CouponValues {
		$values        = new CouponValues();
		$values->name  = 'Coupon';
		$values->code  = $code;
		$values->kind  = $code === null ? CouponKind::AUTOMATIC : CouponKind::CODE;
		$values->terms = $this->terms( 1000 );
		return $values;
	}

	/**
	 * @param array{string, array<string, mixed>} ...$restrictions
	 * @return array<string, mixed>
	 */
	private function terms( int $basis_points, array ...$restrictions ): array {
		return [
			'discount_type'      => 'percentage',
			'discount_value'     => [ 'basis_points' => $basis_points ],
			'currency'           => null,
			'max_discount_minor' => null,
			'restrictions'       => array_map( static fn( array $one ): array => [ 'id' => $one[0], 'settings' => $one[1] ], $restrictions ),
			'priority'           => 0,
			'exclusive'          => false,
		];
	}

	private function added( CouponValues $values ): Coupon {
		$coupon = $this->coupons()->find( $this->coupons()->add( $values, 7, $this->now() ) );
		self::assertNotNull( $coupon );
		return $coupon;
	}

	private function activated( Coupon $coupon ): Coupon {
		self::assertTrue( $this->coupons()->set_status( $coupon, CouponStatus::ACTIVE, $this->now() ) );
		return $this->again( $coupon );
	}

	private function again( Coupon $coupon ): Coupon {
		$fresh = $this->coupons()->find( $coupon->id() );
		self::assertNotNull( $fresh );
		return $fresh;
	}

	private function fill(): void {
		$make = function ( string $name, string $code, string $description, array ...$restrictions ): Coupon {
			/** @var list<array{string, array<string, mixed>}> $restrictions */
			$values              = $this->values( $code );
			$values->name        = $name;
			$values->description = $description;
			$values->category    = $name === 'spring' ? 'seasonal' : null;
			$values->terms       = $this->terms( 1000, ...$restrictions );
			return $this->added( $values );
		};
		$range = static fn( ?string $from, ?string $until ): array => [ 'date_range', [ 'from' => $from, 'until' => $until, 'zone' => 'Europe/Berlin' ] ];
		$this->activated( $make( 'spring', 'SPRING-10', '', [ 'services', [ 'ids' => [ 7, 9 ] ] ], [ 'excluded_providers', [ 'ids' => [ 4 ] ] ] ) );
		$this->activated( $make( 'soon', 'SOON', '', $range( '2026-12-01', null ) ) );
		$this->activated( $make( 'over', 'OVER', '', $range( null, '2026-11-20' ) ) );
		$this->activated( $make( 'note', 'NOTE', 'We are 100% sure_of it' ) );
		$make( 'draft', 'DRAFT', '' );
		$this->coupons()->set_status( $make( 'gone', 'GONE', '' ), CouponStatus::ARCHIVED, $this->now() );
	}

	/** @param array<string, mixed> $question */
	private function query( array $question ): CouponQuery {
		$query = new CouponQuery( $this->now() );
		foreach ( $question as $name => $value ) {
			$query->{$name} = $value; // @phpstan-ignore property.dynamicName
		}
		return $query;
	}
}
