<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Host\Standalone\Orders;

defined( 'ABSPATH' ) || exit;

/**
 * An order cannot go from the one status to the other.
 */
final class StatusNotAllowed extends \RuntimeException {

	private string $from;
	private string $to;

	public function __construct( string $from, string $to ) {
		parent::__construct( "$to does not follow $from." );
		$this->from = $from;
		$this->to   = $to;
	}

	public function from(): string {
		return $this->from;
	}

	public function to(): string {
		return $this->to;
	}
}
