<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Rest\Validation;

defined( 'ABSPATH' ) || exit;

/**
 * Text: valid UTF-8 without control characters, of the right length, one of the choices, of the right form.
 */
final class StringCheck {

	private Formats $formats;

	public function __construct( Formats $formats ) {
		$this->formats = $formats;
	}

	/**
	 * @param array<mixed> $schema
	 * @param mixed        $value
	 */
	public function check( array $schema, $value, Place $place, Findings $findings ): ?string {
		if ( ! is_string( $value ) ) {
			$findings->add( $place->field(), 'wrong_type', __( 'Send text here.', 'bookingx-coupons' ), [ 'expected' => Kind::STRING ] );
			return null;
		}
		if ( ! self::is_clean( $value, ( $schema['x-multiline'] ?? false ) === true ) ) {
			$findings->add( $place->field(), 'bad_characters', __( 'This text has characters that cannot be shown.', 'bookingx-coupons' ) );
			return null;
		}
		$text = trim( $value );
		if ( $this->has_right_length( $schema, $text, $place, $findings ) ) {
			$this->check_form( $schema, $text, $place, $findings );
		}
		return $text;
	}

	/** NUL, other control characters and broken UTF-8 have no business in any text of ours. */
	private static function is_clean( string $text, bool $multiline ): bool {
		$forbidden = $multiline ? '/[\x00-\x08\x0B\x0C\x0E-\x1F\x7F]/u' : '/[\x00-\x1F\x7F]/u';
		return preg_match( $forbidden, $text ) === 0;
	}

	/** @param array<mixed> $schema */
	private function has_right_length( array $schema, string $text, Place $place, Findings $findings ): bool {
		$most   = $schema['maxLength'] ?? null;
		$least  = $schema['minLength'] ?? null;
		$length = mb_strlen( $text, 'UTF-8' );
		if ( is_int( $least ) && $length < $least ) {
			/* translators: %d: number of characters */
			$findings->add( $place->field(), 'too_short', sprintf( _n( 'At least %d character.', 'At least %d characters.', $least, 'bookingx-coupons' ), $least ), [ 'minimum' => $least ] );
			return false;
		}
		if ( is_int( $most ) && $length > $most ) {
			/* translators: %d: number of characters */
			$findings->add( $place->field(), 'too_long', sprintf( _n( 'At most %d character.', 'At most %d characters.', $most, 'bookingx-coupons' ), $most ), [ 'maximum' => $most ] );
			return false;
		}
		return true;
	}

	/** @param array<mixed> $schema */
	private function check_form( array $schema, string $text, Place $place, Findings $findings ): void {
		$choices = $schema['enum'] ?? null;
		if ( is_array( $choices ) && ! in_array( $text, $choices, true ) ) {
			$words = implode( ', ', array_filter( $choices, 'is_string' ) );
			/* translators: %s: list of values */
			$findings->add( $place->field(), 'not_a_choice', sprintf( __( 'One of: %s.', 'bookingx-coupons' ), $words ), [ 'choices' => $choices ] );
			return;
		}
		$pattern = $schema['pattern'] ?? null;
		if ( is_string( $pattern ) && preg_match( '~' . str_replace( '~', '\~', $pattern ) . '~uD', $text ) !== 1 ) {
			$findings->add( $place->field(), 'bad_format', $this->wanted( $schema['x-example'] ?? null ), [ 'pattern' => $pattern ] );
			return;
		}
		$format = $schema['format'] ?? null;
		if ( is_string( $format ) && ! $this->formats->accepts( $format, $text ) ) {
			$findings->add( $place->field(), 'bad_format', $this->formats->wanted( $format ), [ 'format' => $format ] );
		}
	}

	/** @param mixed $example */
	private function wanted( $example ): string {
		if ( ! is_string( $example ) ) {
			return __( 'This does not have the right form.', 'bookingx-coupons' );
		}
		/* translators: %s: example of a right value */
		return sprintf( __( 'This does not have the right form. Example: %s', 'bookingx-coupons' ), $example );
	}
}
