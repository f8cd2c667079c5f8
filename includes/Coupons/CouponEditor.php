<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Coupons;

use BookingX\Addons\Coupons\Audit\AuditLog;
use BookingX\Addons\Coupons\Checkout\Counters;
use BookingX\Addons\Coupons\Checkout\HoldItem;
use BookingX\Addons\Coupons\Clock;
use BookingX\Addons\Coupons\Database\Transaction;
use BookingX\Addons\Coupons\Queue\Outbox;

defined( 'ABSPATH' ) || exit;

/**
 * Every change of a coupon: the change itself, its audit entry and its event in one transaction.
 */
final class CouponEditor {

	private const EVENTS = [
		CouponStatus::DRAFT    => 'coupon_updated',
		CouponStatus::ACTIVE   => 'coupon_activated',
		CouponStatus::PAUSED   => 'coupon_paused',
		CouponStatus::ARCHIVED => 'coupon_archived',
	];

	private CouponRepository $coupons;
	private Counters $counters;
	private Transaction $transaction;
	private AuditLog $audit;
	private Outbox $outbox;
	private Clock $clock;

	public function __construct( CouponRepository $coupons, Counters $counters, Transaction $transaction, AuditLog $audit, Outbox $outbox, Clock $clock ) {
		$this->coupons     = $coupons;
		$this->counters    = $counters;
		$this->transaction = $transaction;
		$this->audit       = $audit;
		$this->outbox      = $outbox;
		$this->clock       = $clock;
	}

	/**
	 * @return Coupon a draft
	 * @throws CouponRefused code_taken
	 */
	public function create( CouponValues $values, int $created_by ): Coupon {
		return $this->transaction->run(
			function () use ( $values, $created_by ): Coupon {
				try {
					$id = $this->coupons->add( $values, $created_by, $this->clock->now() );
				} catch ( CodeTaken $taken ) {
					throw new CouponRefused( 'code_taken', 'code' );
				}
				$coupon = $this->stored( $id );
				$this->audit->record( 'coupon_created', 'coupon', $id, [], $this->figures( $coupon ) );
				$this->outbox->record( 'coupon_created', $this->payload( $coupon ) );
				return $coupon;
			}
		);
	}

	/** @throws CouponRefused */
	public function update( Coupon $before, CouponValues $values, int $changed_by ): Coupon {
		$changed = $this->changed_fields( $before, $values );
		if ( $changed === [] ) {
			return $before;
		}
		$this->refuse_changes_of_what_is_known( $before, $values );
		return $this->transaction->run(
			function () use ( $before, $values, $changed_by, $changed ): Coupon {
				try {
					$fresh = $this->coupons->change( $before, $values, $changed_by, $this->clock->now() );
				} catch ( CodeTaken $taken ) {
					throw new CouponRefused( 'code_taken', 'code' );
				}
				if ( ! $fresh ) {
					throw new CouponRefused( 'edit_conflict' );
				}
				if ( $before->usage_limit() === null && $values->usage_limit !== null ) {
					// Until now nobody counted: who took a use meanwhile is found in the holds.
					$this->counters->recount( HoldItem::OFFER, $before->id() );
				}
				$after = $this->stored( $before->id() );
				$this->audit->record( 'coupon_updated', 'coupon', $before->id(), $this->figures( $before ), $this->figures( $after ) + [ 'changed' => $changed ] );
				$this->outbox->record( 'coupon_updated', $this->payload( $after ) + [ 'changed' => $changed ] );
				return $after;
			}
		);
	}

	/** @throws CouponRefused */
	public function change_status( Coupon $before, string $status ): Coupon {
		if ( $before->status() === $status ) {
			return $before;
		}
		if ( ! CouponStatus::may_follow( $before->status(), $status, $before->was_issued() ) ) {
			throw new CouponRefused( 'status_not_possible', 'status' );
		}
		return $this->transaction->run(
			function () use ( $before, $status ): Coupon {
				if ( ! $this->coupons->set_status( $before, $status, $this->clock->now() ) ) {
					throw new CouponRefused( 'edit_conflict' );
				}
				$after = $this->stored( $before->id() );
				$this->audit->record( self::EVENTS[ $status ], 'coupon', $before->id(), [ 'status' => $before->status() ], [ 'status' => $status ] );
				$this->outbox->record( self::EVENTS[ $status ], $this->payload( $after ) );
				return $after;
			}
		);
	}

	/**
	 * Archives; only a draft that nobody ever saw is gone for good.
	 *
	 * @return Coupon|null the archived coupon, or null when there is none any more
	 * @throws CouponRefused
	 */
	public function remove( Coupon $coupon ): ?Coupon {
		if ( $coupon->was_issued() || $coupon->status() !== CouponStatus::DRAFT ) {
			return $this->change_status( $coupon, CouponStatus::ARCHIVED );
		}
		$this->transaction->run(
			function () use ( $coupon ): void {
				if ( ! $this->coupons->erase( $coupon ) ) {
					throw new CouponRefused( 'edit_conflict' );
				}
				$this->audit->record( 'coupon_deleted', 'coupon', $coupon->id(), $this->figures( $coupon ), [] );
				$this->outbox->record( 'coupon_archived', $this->payload( $coupon ) + [ 'deleted' => true ] );
			}
		);
		return null;
	}

	/** Somebody may hold the code in hand. */
	private function refuse_changes_of_what_is_known( Coupon $before, CouponValues $values ): void {
		if ( ! $before->was_issued() ) {
			return;
		}
		if ( ( $before->kind() === CouponKind::AUTOMATIC ) !== ( $values->kind === CouponKind::AUTOMATIC ) ) {
			throw new CouponRefused( 'kind_fixed', 'kind' );
		}
		if ( $before->code() !== $values->code ) {
			throw new CouponRefused( 'code_given_out', 'code' );
		}
	}

	/** @return list<string> */
	private function changed_fields( Coupon $before, CouponValues $values ): array {
		$old     = get_object_vars( $before->values() );
		$changed = [];
		foreach ( get_object_vars( $values ) as $name => $value ) {
			if ( $old[ $name ] !== $value ) {
				$changed[] = $name;
			}
		}
		return $changed;
	}

	private function stored( int $id ): Coupon {
		$coupon = $this->coupons->find( $id );
		if ( $coupon === null ) {
			throw new \LogicException( "Coupon $id was just written and is not there." );
		}
		return $coupon;
	}

	/**
	 * Ids and figures only: texts may name somebody.
	 *
	 * @return array<string, mixed>
	 */
	private function figures( Coupon $coupon ): array {
		return [
			'status'                   => $coupon->status(),
			'kind'                     => $coupon->kind(),
			'code'                     => $coupon->code(),
			'version'                  => $coupon->version(),
			'usage_limit'              => $coupon->usage_limit(),
			'usage_limit_per_customer' => $coupon->usage_limit_per_customer(),
		];
	}

	/** @return array<string, mixed> */
	private function payload( Coupon $coupon ): array {
		return [ 'coupon_id' => $coupon->id(), 'version_id' => $coupon->version_id(), 'status' => $coupon->status() ];
	}
}
