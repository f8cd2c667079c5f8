<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Doubles;

use BookingX\Addons\Coupons\Secrets;

final class FixedSecrets implements Secrets {

	public function key( string $purpose ): string {
		return hash( 'sha256', "test/$purpose", true );
	}
}
