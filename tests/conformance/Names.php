<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Conformance;

/**
 * The cases call services by names, the engine by numbers.
 */
final class Names {

	/** @var array<string, int> */
	private array $ids = [];

	public function id( string $kind, string $name ): int {
		$this->ids[ "$kind $name" ] = $this->ids[ "$kind $name" ] ?? count( $this->ids ) + 1;
		return $this->ids[ "$kind $name" ];
	}

	/**
	 * @param list<string> $names
	 * @return list<int>
	 */
	public function ids( string $kind, array $names ): array {
		return array_map( fn( string $name ): int => $this->id( $kind, $name ), $names );
	}
}
