<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\WordPress;

use BookingX\Addons\Coupons\Pricing\Currency;

defined( 'ABSPATH' ) || exit;

/**
 * One setting: what it may be, and what it is until somebody changes it.
 */
final class SettingField {

	public const BOOL = 'bool';

	public const INT = 'int';

	public const TEXT = 'text';

	/** An integer number of basis points; on the wire a percentage with two places. */
	public const PERCENT = 'percent';

	/** An integer number of minor units of the site's currency; the default is given in major units. */
	public const MONEY = 'money';

	/** Highest amount of a setting, the limit of Money. */
	private const MAX_MINOR = 1000000000000;

	private string $kind;

	/** @var bool|int|string|null */
	private $default;

	private int $minimum = 0;

	private int $maximum = self::MAX_MINOR;

	private int $step = 1;

	private string $pattern = '';

	private bool $nullable = false;

	private bool $is_currency = false;

	/** @param bool|int|string|null $default */
	private function __construct( string $kind, $default ) {
		$this->kind    = $kind;
		$this->default = $default;
	}

	public static function bool( bool $default ): self {
		return new self( self::BOOL, $default );
	}

	/** @param int $step The value is a multiple of it. */
	public static function int( int $default, int $minimum, int $maximum, int $step = 1 ): self {
		$field          = new self( self::INT, $default );
		$field->minimum = $minimum;
		$field->maximum = $maximum;
		$field->step    = $step;
		return $field;
	}

	/** @param string $pattern What the text must match in full, without delimiters. */
	public static function text( string $default, string $pattern ): self {
		$field          = new self( self::TEXT, $default );
		$field->pattern = $pattern;
		return $field;
	}

	/** The code of a currency of ISO 4217. */
	public static function currency( string $default ): self {
		$field              = self::text( $default, '[A-Z]{3}' );
		$field->is_currency = true;
		return $field;
	}

	public static function percent( int $default_basis_points ): self {
		$field          = new self( self::PERCENT, $default_basis_points );
		$field->maximum = 10000;
		return $field;
	}

	public static function money( int $default_major ): self {
		return new self( self::MONEY, $default_major );
	}

	/** May be left empty: no limit. */
	public function nullable(): self {
		$field           = clone $this;
		$field->nullable = true;
		return $field;
	}

	public function kind(): string {
		return $this->kind;
	}

	public function is_nullable(): bool {
		return $this->nullable;
	}

	public function minimum(): int {
		return $this->minimum;
	}

	public function maximum(): int {
		return $this->maximum;
	}

	public function step(): int {
		return $this->step;
	}

	public function pattern(): string {
		return $this->pattern;
	}

	/** @return bool|int|string|null */
	public function default( string $currency ) {
		return $this->kind === self::MONEY && is_int( $this->default )
			? $this->default * Currency::minor_per_major( $currency )
			: $this->default;
	}

	/** Of an amount: the default as people say it, before a currency makes minor units of it. */
	public function default_in_major_units(): ?int {
		return $this->kind === self::MONEY && is_int( $this->default ) ? $this->default : null;
	}

	/** @param mixed $value as it is stored */
	public function accepts( $value ): bool {
		if ( $value === null ) {
			return $this->nullable;
		}
		switch ( $this->kind ) {
			case self::BOOL:
				return is_bool( $value );
			case self::TEXT:
				return is_string( $value ) && preg_match( "/^(?:$this->pattern)$/D", $value ) === 1 && ( ! $this->is_currency || Currency::is_listed( $value ) );
			default:
				return is_int( $value ) && $value >= $this->minimum && $value <= $this->maximum && $value % $this->step === 0;
		}
	}
}
