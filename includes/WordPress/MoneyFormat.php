<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\WordPress;

use BookingX\Addons\Coupons\Pricing\Money;

defined( 'ABSPATH' ) || exit;

/**
 * Money as the site's language writes it.
 *
 * Works on the digits of the decimal string, so no amount passes through a float; pages hand the same four pieces to their
 * script, so that server and browser write a price alike.
 */
final class MoneyFormat {

	/** U+2212; a hyphen would break lines and be read as "dash". */
	private const MINUS = "\u{2212}";

	/** @var array<string, array{prefix: string, suffix: string, decimal: string, group: string}> by currency */
	private array $pieces = [];

	public function text( Money $money ): string {
		return $this->decimal_text( $money->to_decimal(), $money->currency() );
	}

	/** @param string $decimal of the wire: digits with a point */
	public function decimal_text( string $decimal, string $currency ): string {
		$pieces = $this->pieces( $currency );
		$parts  = explode( '.', ltrim( $decimal, '-' ) );
		$whole  = (string) preg_replace( '/\B(?=(\d{3})+$)/', $pieces['group'], $parts[0] );
		return ( $decimal[0] === '-' ? self::MINUS : '' )
			. $pieces['prefix'] . $whole . ( isset( $parts[1] ) ? $pieces['decimal'] . $parts[1] : '' ) . $pieces['suffix'];
	}

	/** What comes off a price; nothing for nothing. */
	public function saving( Money $money ): string {
		return $money->is_zero() ? '' : self::MINUS . $this->text( $money );
	}

	/** @return array{prefix: string, suffix: string, decimal: string, group: string} */
	public function pieces( string $currency ): array {
		$this->pieces[ $currency ] ??= class_exists( \NumberFormatter::class ) ? $this->by_intl( $currency ) : $this->by_wordpress( $currency );
		return $this->pieces[ $currency ];
	}

	/** @return array{prefix: string, suffix: string, decimal: string, group: string} */
	private function by_intl( string $currency ): array {
		// Latin digits, because the amount is put in as it is.
		$formatter = new \NumberFormatter( get_locale() . '@numbers=latn', \NumberFormatter::CURRENCY );
		$sample    = (string) $formatter->formatCurrency( 1, $currency );
		preg_match( '/^(\D*)[\d.,\x{a0}\x{202f}]*\d(\D*)$/u', $sample, $around );
		return [
			'prefix'  => $around[1] ?? '',
			'suffix'  => $around[2] ?? " $currency",
			'decimal' => $formatter->getSymbol( \NumberFormatter::MONETARY_SEPARATOR_SYMBOL ),
			'group'   => $formatter->getSymbol( \NumberFormatter::MONETARY_GROUPING_SEPARATOR_SYMBOL ),
		];
	}

	/** @return array{prefix: string, suffix: string, decimal: string, group: string} */
	private function by_wordpress( string $currency ): array {
		global $wp_locale;
		$signs = $wp_locale instanceof \WP_Locale ? $wp_locale->number_format : [];
		return [
			'prefix'  => '',
			'suffix'  => "\u{a0}$currency",
			'decimal' => $this->sign( $signs['decimal_point'] ?? null, '.' ),
			'group'   => $this->sign( $signs['thousands_sep'] ?? null, ',' ),
		];
	}

	/** @param mixed $sign as the translation has it, maybe as an entity */
	private function sign( $sign, string $otherwise ): string {
		return is_string( $sign ) && $sign !== '' ? html_entity_decode( $sign, ENT_QUOTES, 'UTF-8' ) : $otherwise;
	}
}
