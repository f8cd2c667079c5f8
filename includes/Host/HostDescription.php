<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Host;

defined( 'ABSPATH' ) || exit;

/**
 * Names the host and what it can express.
 */
final class HostDescription {

	public const SEVERAL_SERVICES = 'several_services';
	public const QUANTITIES       = 'quantities';
	public const PARTIAL_PAYMENT  = 'partial_payment';
	public const BOOKS_ATOMICALLY = 'books_atomically';

	private string $id;
	private string $name;
	private string $version;

	/** @var list<string> */
	private array $capabilities;

	/**
	 * @param string       $id           `standalone`, `bookingx`; stored with holds
	 * @param list<string> $capabilities the constants above
	 */
	public function __construct( string $id, string $name, string $version, array $capabilities ) {
		$this->id           = $id;
		$this->name         = $name;
		$this->version      = $version;
		$this->capabilities = $capabilities;
	}

	public function id(): string {
		return $this->id;
	}

	public function name(): string {
		return $this->name;
	}

	public function version(): string {
		return $this->version;
	}

	public function can( string $capability ): bool {
		return in_array( $capability, $this->capabilities, true );
	}
}
