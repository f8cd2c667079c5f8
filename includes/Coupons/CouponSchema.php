<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Coupons;

use BookingX\Addons\Coupons\Pricing\Offer;
use BookingX\Addons\Coupons\Rest\Schema;

defined( 'ABSPATH' ) || exit;

/**
 * A coupon on the wire, with the brief's flat names; also the form, field by field, in its order.
 */
final class CouponSchema {

	private const MOST_USES = 1000000000;

	private DiscountValue $discount;
	private RestrictionFields $restrictions;

	public function __construct( DiscountValue $discount, RestrictionFields $restrictions ) {
		$this->discount     = $discount;
		$this->restrictions = $restrictions;
	}

	public function coupon(): Schema {
		$fields = $this->what() + $this->discount() + $this->restrictions() + $this->limits() + $this->texts() + $this->figures();
		return Schema::object( $fields )->named( 'Coupon' );
	}

	/** @return list<string> every status that may be sent; `inactive` is the brief's word for paused */
	public static function statuses(): array {
		return array_merge( CouponStatus::ALL, [ 'inactive' ] );
	}

	public function query(): Schema {
		return Schema::query(
			[
				'state'          => Schema::enum( array_values( array_diff( CouponState::ALL, [ CouponState::INVALID ] ) ) )
					->label( __( 'Status', 'bookingx-coupons' ) )->labels( $this->states() )->help( __( 'Without it, all but archived ones.', 'bookingx-coupons' ) ),
				'discount_type'  => Schema::enum( array_keys( $this->discount->labels() ) )->label( __( 'Discount', 'bookingx-coupons' ) )->labels( $this->discount->labels() ),
				'kind'           => Schema::enum( CouponKind::ALL )->label( __( 'How customers get it', 'bookingx-coupons' ) )->labels( $this->kinds() ),
				'category'       => Schema::enum( array_keys( $this->categories() ) )->label( __( 'Category', 'bookingx-coupons' ) )->labels( $this->categories() ),
				'service'        => Schema::id()->label( __( 'Limited to service', 'bookingx-coupons' ) ),
				'provider'       => Schema::id()->label( __( 'Limited to provider', 'bookingx-coupons' ) ),
				'ends_after'     => Schema::date()->label( __( 'Ends on or after', 'bookingx-coupons' ) ),
				'ends_before'    => Schema::date()->label( __( 'Ends before', 'bookingx-coupons' ) ),
				'created_after'  => Schema::date()->label( __( 'Created on or after', 'bookingx-coupons' ) ),
				'created_before' => Schema::date()->label( __( 'Created before', 'bookingx-coupons' ) ),
			],
			CouponQuery::ORDERS,
			'created_at'
		);
	}

	/** @return array<string, Schema> */
	private function what(): array {
		return [
			'name' => Schema::string( 190 )->min_length( 1 )->required()
				->label( __( 'Name', 'bookingx-coupons' ) )->help( __( 'For you and your colleagues; customers do not see it.', 'bookingx-coupons' ) ),
			'kind' => Schema::enum( CouponKind::ALL )->default( CouponKind::CODE )
				->label( __( 'How customers get it', 'bookingx-coupons' ) )->labels( $this->kinds() ),
			'code' => Schema::string( CodeForm::MAX_LENGTH )->min_length( CodeForm::MIN_LENGTH )->pattern( CodeForm::PATTERN, 'SUMMER-10' )->nullable()->default( null )->widget( 'code' )
				->label( __( 'Code', 'bookingx-coupons' ) )->help( __( 'Letters, digits and hyphens. Leave it empty and a code is made for you.', 'bookingx-coupons' ) ),
		];
	}

	/** @return array<string, Schema> */
	private function discount(): array {
		return [
			'discount_type'       => Schema::enum( array_keys( $this->discount->labels() ) )->required()
				->label( __( 'Discount', 'bookingx-coupons' ) )->labels( $this->discount->labels() ),
			'discount_value'      => $this->discount->schema()->required()->widget( 'discount-value' )
				->label( __( 'Value', 'bookingx-coupons' ) ),
			'max_discount_amount' => Schema::money()->nullable()->default( null )
				->label( __( 'At most', 'bookingx-coupons' ) )->help( __( 'Never more than this off one booking.', 'bookingx-coupons' ) ),
		];
	}

	/** @return array<string, Schema> */
	private function restrictions(): array {
		$schemas = [];
		foreach ( $this->restrictions->by_rule() as $fields ) {
			foreach ( $fields as $field ) {
				$schemas[ $field->name() ] = $field->schema();
			}
		}
		return $schemas;
	}

	/** @return array<string, Schema> */
	private function limits(): array {
		return [
			'usage_limit'              => Schema::integer( 1, self::MOST_USES )->nullable()->default( null )
				->label( __( 'Uses in total', 'bookingx-coupons' ) )->help( __( 'Empty: no limit.', 'bookingx-coupons' ) ),
			'usage_limit_per_customer' => Schema::integer( 1, self::MOST_USES )->nullable()->default( 1 )
				->label( __( 'Uses per customer', 'bookingx-coupons' ) )->help( __( 'Empty: no limit.', 'bookingx-coupons' ) ),
			'exclusive'                => Schema::boolean()->default( false )
				->label( __( 'Stands alone', 'bookingx-coupons' ) )->help( __( 'Cannot be combined with another discount.', 'bookingx-coupons' ) ),
			'priority'                 => Schema::integer( -1000, 1000 )->default( 0 )
				->label( __( 'Priority', 'bookingx-coupons' ) )->help( __( 'Where several discounts apply, the higher goes first.', 'bookingx-coupons' ) ),
			'disclosure'               => Schema::enum( [ Offer::OPEN, Offer::NEUTRAL ] )->default( Offer::OPEN )
				->label( __( 'When it does not work', 'bookingx-coupons' ) )
				->labels( [ Offer::OPEN => __( 'Tell customers why', 'bookingx-coupons' ), Offer::NEUTRAL => __( 'Give one answer for every reason', 'bookingx-coupons' ) ] ),
		];
	}

	/** @return array<string, Schema> */
	private function texts(): array {
		return [
			'customer_text' => Schema::text( 500 )->default( '' )
				->label( __( 'Text for customers', 'bookingx-coupons' ) )->help( __( 'Shown with the offer.', 'bookingx-coupons' ) ),
			'description'   => Schema::text( 5000 )->default( '' )
				->label( __( 'Notes', 'bookingx-coupons' ) )->help( __( 'What it is for; customers do not see it.', 'bookingx-coupons' ) ),
			'category'      => Schema::enum( array_keys( $this->categories() ) )->nullable()->default( null )
				->label( __( 'Category', 'bookingx-coupons' ) )->labels( $this->categories() ),
			'status'        => Schema::enum( self::statuses() )->with( 'x-input-only', [ 'inactive' ] )->default( CouponStatus::DRAFT )
				->label( __( 'Status', 'bookingx-coupons' ) )->labels( $this->states() ),
		];
	}

	/** @return array<string, Schema> what the system says */
	private function figures(): array {
		$fields = [
			'id'         => Schema::id(),
			'state'      => Schema::enum( CouponState::ALL )->label( __( 'Status now', 'bookingx-coupons' ) )->labels( $this->states() ),
			'times_used' => Schema::integer( 0, PHP_INT_MAX )->label( __( 'Uses', 'bookingx-coupons' ) ),
			'uses_left'  => Schema::integer( 0, PHP_INT_MAX )->nullable()->label( __( 'Uses left', 'bookingx-coupons' ) ),
			'starts_at'  => Schema::instant()->nullable()->label( __( 'Starts', 'bookingx-coupons' ) ),
			'ends_at'    => Schema::instant()->nullable()->label( __( 'Ends', 'bookingx-coupons' ) ),
			'issued'     => Schema::boolean()->label( __( 'Was active', 'bookingx-coupons' ) ),
			'created_by' => Schema::integer( 0, PHP_INT_MAX )->label( __( 'Created by', 'bookingx-coupons' ) ),
			'created_at' => Schema::instant()->label( __( 'Created', 'bookingx-coupons' ) ),
			'updated_at' => Schema::instant()->label( __( 'Changed', 'bookingx-coupons' ) ),
			'version'    => Schema::integer( 1, PHP_INT_MAX )->label( __( 'Version of the terms', 'bookingx-coupons' ) ),
			'etag'       => Schema::string( 20 ),
		];
		return array_map( static fn( Schema $field ): Schema => $field->read_only()->required(), $fields );
	}

	/** @return array<string, string> */
	private function kinds(): array {
		return [
			CouponKind::CODE      => __( 'They type a code', 'bookingx-coupons' ),
			CouponKind::LISTED    => __( 'It is listed for everybody', 'bookingx-coupons' ),
			CouponKind::AUTOMATIC => __( 'It applies by itself', 'bookingx-coupons' ),
		];
	}

	/** @return array<string, string> */
	private function categories(): array {
		return [
			'acquisition' => __( 'Acquisition', 'bookingx-coupons' ),
			'retention'   => __( 'Retention', 'bookingx-coupons' ),
			'seasonal'    => __( 'Seasonal', 'bookingx-coupons' ),
			'referral'    => __( 'Referral', 'bookingx-coupons' ),
			'other'       => __( 'Other', 'bookingx-coupons' ),
		];
	}

	/** @return array<string, string> */
	private function states(): array {
		return [
			CouponStatus::DRAFT    => __( 'Draft', 'bookingx-coupons' ),
			CouponState::SCHEDULED => __( 'Scheduled', 'bookingx-coupons' ),
			CouponStatus::ACTIVE   => __( 'Active', 'bookingx-coupons' ),
			CouponStatus::PAUSED   => __( 'Paused', 'bookingx-coupons' ),
			'inactive'             => __( 'Paused', 'bookingx-coupons' ),
			CouponState::EXPIRED   => __( 'Expired', 'bookingx-coupons' ),
			CouponState::DEPLETED  => __( 'Used up', 'bookingx-coupons' ),
			CouponStatus::ARCHIVED => __( 'Archived', 'bookingx-coupons' ),
			CouponState::INVALID   => __( 'Needs correction', 'bookingx-coupons' ),
		];
	}
}
