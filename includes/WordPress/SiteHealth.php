<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\WordPress;

use BookingX\Addons\Coupons\Database\DatabaseError;
use BookingX\Addons\Coupons\WordPress\SiteHealth\HealthResult;

defined( 'ABSPATH' ) || exit;

/** Our part of Tools → Site Health. */
final class SiteHealth {

	/** @var list<SiteHealthCheck> */
	private array $checks;

	/** @param list<SiteHealthCheck> $checks */
	public function __construct( array $checks ) {
		$this->checks = $checks;
	}

	/**
	 * @param array<string, array<string, mixed>> $tests WordPress' own shape
	 * @return array<string, array<string, mixed>>
	 */
	public function add_tests( array $tests ): array {
		foreach ( $this->checks as $check ) {
			$tests['direct'][ 'bookingx_coupons_' . $check->id() ] = [
				'label' => 'BookingX Coupons',
				'test'  => fn(): array => $this->shape( $check ),
			];
		}
		return $tests;
	}

	/** @return array<string, mixed> */
	private function shape( SiteHealthCheck $check ): array {
		$result = $this->result( $check );
		return [
			'label'       => $result->label(),
			'status'      => $result->status(),
			'badge'       => [
				'label' => 'BookingX Coupons',
				'color' => $result->status() === 'critical' ? 'red' : 'blue',
			],
			'description' => '<p>' . esc_html( $result->description() ) . '</p>',
			'actions'     => '',
			'test'        => 'bookingx_coupons_' . $check->id(),
		];
	}

	private function result( SiteHealthCheck $check ): HealthResult {
		try {
			return $check->run();
		} catch ( DatabaseError $error ) {
			return HealthResult::critical( __( 'The booking database does not answer', 'bookingx-coupons' ), $error->getMessage() );
		}
	}
}
