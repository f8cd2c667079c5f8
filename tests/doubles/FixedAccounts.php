<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Doubles;

use BookingX\Addons\Coupons\Customers\Accounts;

final class FixedAccounts implements Accounts {

	/** @var array<int, string> */
	private array $emails;

	/** @param array<int, string> $emails by account */
	public function __construct( array $emails = [] ) {
		$this->emails = $emails;
	}

	public function email( int $account_id ): ?string {
		return $this->emails[ $account_id ] ?? null;
	}

	public function change( int $account_id, string $email ): void {
		$this->emails[ $account_id ] = $email;
	}
}
