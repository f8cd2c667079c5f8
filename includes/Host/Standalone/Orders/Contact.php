<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Host\Standalone\Orders;

defined( 'ABSPATH' ) || exit;

/**
 * Who books, as typed. Line breaks are gone, so a name or address cannot become a header of a mail.
 */
final class Contact {

	private string $name;
	private string $email;
	private string $phone;
	private string $note;

	public function __construct( string $name, string $email, string $phone = '', string $note = '' ) {
		$this->name  = self::one_line( $name );
		$this->email = self::one_line( $email );
		$this->phone = self::one_line( $phone );
		$this->note  = trim( $note );
	}

	/** @param array<string, mixed> $fields of SelectionSchema::customer() */
	public static function of( array $fields ): self {
		$text = static fn( string $key ): string => is_string( $fields[ $key ] ?? null ) ? $fields[ $key ] : '';
		return new self( $text( 'name' ), $text( 'email' ), $text( 'phone' ), $text( 'note' ) );
	}

	public function name(): string {
		return $this->name;
	}

	/** The core keeps two names: the last word is the second. */
	public function first_name(): string {
		$words = explode( ' ', $this->name );
		return count( $words ) === 1 ? $this->name : implode( ' ', array_slice( $words, 0, -1 ) );
	}

	public function last_name(): string {
		$words = explode( ' ', $this->name );
		return count( $words ) === 1 ? '' : $words[ count( $words ) - 1 ];
	}

	public function email(): string {
		return $this->email;
	}

	public function phone(): string {
		return $this->phone;
	}

	public function note(): string {
		return $this->note;
	}

	private static function one_line( string $text ): string {
		return trim( (string) preg_replace( '/\s+/u', ' ', $text ) );
	}
}
