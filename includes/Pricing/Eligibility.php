<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Pricing;

use BookingX\Addons\Coupons\Pricing\Conditions\Condition;
use BookingX\Addons\Coupons\Pricing\Conditions\Look;

/**
 * Which lines an offer is good for; when none, the reason that tells most.
 */
final class Eligibility {

	/** @var list<string> */
	private array $line_ids;
	private ?Rejection $rejection;

	/** @param list<string> $line_ids */
	private function __construct( array $line_ids, ?Rejection $rejection ) {
		$this->line_ids  = $line_ids;
		$this->rejection = $rejection;
	}

	public static function of( Condition $condition, Booking $booking ): self {
		$look    = new Look( $booking );
		$ids     = [];
		$fewest  = null;
		foreach ( $booking->lines() as $line ) {
			$objections = $condition->objections( $look, $line );
			if ( $objections === [] ) {
				$ids[] = $line->id();
			} elseif ( $fewest === null || count( $objections ) < count( $fewest ) ) {
				$fewest = $objections;
			}
		}
		return new self( $ids, $ids === [] && $fewest !== null ? self::most_telling( $fewest ) : null );
	}

	/** @return list<string> */
	public function line_ids(): array {
		return $this->line_ids;
	}

	/** @return list<Line> these lines at the prices of that booking */
	public function lines_of( Booking $booking ): array {
		return array_map( static fn( string $id ): Line => $booking->line( $id ), $this->line_ids );
	}

	public function rejection(): ?Rejection {
		return $this->rejection;
	}

	/**
	 * What nobody can change comes first: "add 5.00" would be a bad joke about a coupon that has ended.
	 *
	 * @param non-empty-list<Rejection> $objections
	 */
	private static function most_telling( array $objections ): Rejection {
		foreach ( $objections as $objection ) {
			if ( ! $objection->can_be_helped() ) {
				return $objection;
			}
		}
		return $objections[0];
	}
}
