<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Audit;

defined( 'ABSPATH' ) || exit;

/** What a look along the audit chain found. */
final class AuditVerdict {

	private ?int $first_altered;

	private bool $cut_off;

	private int $sealed;

	private int $unsealed;

	/**
	 * @param int|null $first_altered id of the first row that does not fit: altered, or the next after one that is missing
	 * @param bool     $cut_off       rows at the end are missing
	 * @param int      $sealed        rows looked at
	 * @param int      $unsealed      rows that are not chained yet, so nothing can be said of them
	 */
	public function __construct( ?int $first_altered, bool $cut_off, int $sealed, int $unsealed ) {
		$this->first_altered = $first_altered;
		$this->cut_off       = $cut_off;
		$this->sealed        = $sealed;
		$this->unsealed      = $unsealed;
	}

	public function is_intact(): bool {
		return $this->first_altered === null && ! $this->cut_off;
	}

	public function first_altered(): ?int {
		return $this->first_altered;
	}

	public function is_cut_off(): bool {
		return $this->cut_off;
	}

	public function sealed(): int {
		return $this->sealed;
	}

	public function unsealed(): int {
		return $this->unsealed;
	}
}
