<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Host\Standalone\Mails;

defined( 'ABSPATH' ) || exit;

/**
 * The mail system did not take a mail.
 */
final class MailNotSent extends \RuntimeException {
}
