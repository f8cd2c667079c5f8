<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Checkout;

defined( 'ABSPATH' ) || exit;

/**
 * How often offers, codes and customers' shares of them are used and held. Inside a transaction only.
 *
 * Every take is one conditional statement with the limit in its condition: two people who pay at once never both get
 * the last use. An offer or code without a limit is not counted, only kept from changing until the transaction ends.
 */
interface Counters {

	/**
	 * @param int  $version_id that was priced
	 * @param bool $limited    whether it had a limit when it was priced; decides which lock is asked for first
	 * @return string one of Taking
	 */
	public function take_offer( int $coupon_id, int $version_id, bool $limited ): string;

	/** @return string one of Taking */
	public function take_code( int $code_id, bool $limited ): string;

	/**
	 * One more use of the offer by this customer key, as far as the offer's limit per customer allows.
	 *
	 * @return string TAKEN or FULL
	 */
	public function take_customer( int $coupon_id, int $customer_key_id ): string;

	/**
	 * The right to be a first booking, of which each customer key has one.
	 *
	 * @return string TAKEN or FULL
	 */
	public function take_first_booking( int $customer_key_id ): string;

	/** The row behind one share, locked; it may be younger than what the transaction sees by reading. */
	public function lock_share( int $coupon_id, int $customer_key_id ): HoldItem;

	/**
	 * The rows behind the customers' shares.
	 *
	 * @param list<int> $coupon_ids       0 for the right to be a first booking
	 * @param list<int> $customer_key_ids
	 * @return list<CustomerCount> by key, then offer
	 */
	public function of_customer( array $coupon_ids, array $customer_key_ids ): array;

	/** Adds to what the item's counter counts as held and as used; negative to give back. */
	public function change( HoldItem $item, int $held, int $used ): void;

	/** Counts offer or code anew from the holds; to be called in the transaction that gives it a limit, after that change. */
	public function recount( string $kind, int $ref_id ): void;
}
