<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Rest\RateLimits;

use BookingX\Addons\Coupons\Database\Database;
use BookingX\Addons\Coupons\Database\Sql;

defined( 'ABSPATH' ) || exit;

final class WpdbRateWindows implements RateWindows {

	private Database $database;

	public function __construct( Database $database ) {
		$this->database = $database;
	}

	public function count( string $bucket, int $start, int $end, int $limit ): bool {
		if ( $this->add( $bucket, $start, $limit ) ) {
			return true;
		}
		if ( $limit > 0 && $this->database->insert_ignore( 'bkx_rate_windows', [ 'bucket' => $bucket, 'starts' => $start, 'ends' => $end, 'hits' => 1 ] ) ) {
			// Whoever opens a window sweeps out those that are over.
			$this->database->delete( 'bkx_rate_windows', 'ends < %d', [ $start ] );
			return true;
		}
		return $this->add( $bucket, $start, $limit );
	}

	/** The limit is in the WHERE: many requests at once must not get past it together. */
	private function add( string $bucket, int $start, int $limit ): bool {
		return $this->database->update( 'bkx_rate_windows', [ 'hits' => Sql::raw( 'hits + 1' ) ], 'bucket = %s AND starts = %d AND hits < %d', [ $bucket, $start, $limit ] ) === 1;
	}
}
