<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Host\Standalone\Rest;

use BookingX\Addons\Coupons\Host\InvalidSelection;
use BookingX\Addons\Coupons\Rest\Problem;

defined( 'ABSPATH' ) || exit;

/**
 * A selection that is not on sale, as a refusal on the wire.
 */
final class SelectionProblem {

	public static function of( InvalidSelection $error ): Problem {
		$field = 'selection.' . $error->field();
		return $error->reason() === 'slot_not_available'
			? Problem::conflict( 'slot_taken', $error->getMessage(), $error->facts(), $field )
			: Problem::invalid( $field, $error->reason(), $error->getMessage(), $error->facts() );
	}
}
