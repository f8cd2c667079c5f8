<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Coupons;

defined( 'ABSPATH' ) || exit;

/**
 * The one form under which a code is found and unique: however it is typed, it is the same code.
 */
final class CodeForm {

	public const MIN_LENGTH = 3;
	public const MAX_LENGTH = 50;

	/** What a new code may consist of. */
	public const PATTERN = '^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$';

	/** Full-width letters as Asian keyboards type them start here; ASCII follows in the same order. */
	private const FULL_WIDTH_OFFSET = 0xFEE0;

	/**
	 * NFKC, upper case, without spaces and hyphens of any kind; O and 0 stay two.
	 *
	 * @return string|null 3 to 50 letters A–Z and digits; null when it can be no code
	 */
	public static function canonical( string $typed ): ?string {
		if ( strlen( $typed ) > 4 * self::MAX_LENGTH || preg_match( '//u', $typed ) !== 1 ) {
			return null;
		}
		$plain = strtoupper( (string) preg_replace( '/[\p{Z}\p{Pd}\s]/u', '', self::compatible( $typed ) ) );
		return preg_match( '/^[A-Z0-9]{3,50}$/D', $plain ) === 1 ? $plain : null;
	}

	private static function compatible( string $typed ): string {
		if ( class_exists( \Normalizer::class ) ) {
			return (string) \Normalizer::normalize( $typed, \Normalizer::FORM_KC );
		}
		return (string) preg_replace_callback(
			'/[\x{FF01}-\x{FF5E}]/u',
			static fn( array $found ): string => chr( mb_ord( $found[0], 'UTF-8' ) - self::FULL_WIDTH_OFFSET ),
			$typed
		);
	}
}
