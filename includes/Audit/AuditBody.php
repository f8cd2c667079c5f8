<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Audit;

defined( 'ABSPATH' ) || exit;

/**
 * The one form of an entry that is hashed: JSON with sorted names, UTF-8 as it is, no blanks.
 */
final class AuditBody {

	/** Says how the body and its hash are made; entries of an older version stay verifiable. */
	public const VERSION = 1;

	/**
	 * @param array<string, mixed> $entry
	 * @throws \JsonException
	 */
	public function encode( array $entry ): string {
		return json_encode( $this->sorted( $entry ), JSON_THROW_ON_ERROR | JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES );
	}

	/** Hash of an entry at its place in the chain: version byte, place, hash before, body. */
	public function hash( int $version, int $seq, string $prev_hash, string $body ): string {
		return hash( 'sha256', chr( $version ) . "$seq\n$prev_hash\n$body" );
	}

	/**
	 * @param array<mixed> $value
	 * @return array<mixed>
	 */
	private function sorted( array $value ): array {
		if ( array_keys( $value ) !== array_keys( array_keys( $value ) ) ) {
			ksort( $value, SORT_STRING );
		}
		foreach ( $value as $name => $item ) {
			$value[ $name ] = is_array( $item ) ? $this->sorted( $item ) : $item;
		}
		return $value;
	}
}
