<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\WordPress\SiteHealth;

defined( 'ABSPATH' ) || exit;

/** What a check found, in words for the site's administrator. */
final class HealthResult {

	private string $status;

	private string $label;

	private string $description;

	private function __construct( string $status, string $label, string $description ) {
		$this->status      = $status;
		$this->label       = $label;
		$this->description = $description;
	}

	public static function good( string $label, string $description ): self {
		return new self( 'good', $label, $description );
	}

	public static function recommended( string $label, string $description ): self {
		return new self( 'recommended', $label, $description );
	}

	public static function critical( string $label, string $description ): self {
		return new self( 'critical', $label, $description );
	}

	public function status(): string {
		return $this->status;
	}

	public function label(): string {
		return $this->label;
	}

	public function description(): string {
		return $this->description;
	}
}
