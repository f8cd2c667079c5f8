<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Pricing;

/**
 * Stored data that is not of the shape that was written.
 */
final class InvalidRecord extends \UnexpectedValueException {
}
