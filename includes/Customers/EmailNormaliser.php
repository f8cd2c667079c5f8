<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Customers;

defined( 'ABSPATH' ) || exit;

/**
 * Makes one of the many ways to write one mailbox. Only for comparing: mail goes to the address as it was typed.
 *
 * 1. Blanks around it go; compatibility forms are folded (NFKC), letters become lower case.
 * 2. The domain becomes ASCII (IDN, punycode); a dot at its end goes.
 * 3. From a plus sign on, the local part is a tag and goes, at every domain: the few mailboxes with a real plus sign
 *    would share a limit, which harms nobody; tags without end would undo it.
 * 4. At gmail.com dots in the local part mean nothing and go; googlemail.com is gmail.com.
 */
final class EmailNormaliser {

	/** @return string|null null for what is no address */
	public function normalise( string $email ): ?string {
		$folded = function_exists( 'normalizer_normalize' ) ? normalizer_normalize( $email, \Normalizer::FORM_KC ) : $email;
		$lower  = mb_strtolower( trim( (string) $folded ), 'UTF-8' );
		if ( preg_match( '/^([^\s\x00-\x1f]+)@([^\s\x00-\x1f@]+)$/uD', $lower, $parts ) !== 1 ) {
			return null;
		}
		$domain = $this->domain( $parts[2] );
		$local  = $this->local( $parts[1], $domain );
		return $local === '' || $domain === '' ? null : "$local@$domain";
	}

	private function domain( string $domain ): string {
		$bare = rtrim( $domain, '.' );
		if ( $bare === '' ) {
			return '';
		}
		$ascii = function_exists( 'idn_to_ascii' ) ? idn_to_ascii( $bare, IDNA_NONTRANSITIONAL_TO_ASCII, INTL_IDNA_VARIANT_UTS46 ) : $bare;
		$name  = is_string( $ascii ) && $ascii !== '' ? $ascii : $bare;
		return $name === 'googlemail.com' ? 'gmail.com' : $name;
	}

	private function local( string $local, string $domain ): string {
		$plus     = strpos( $local, '+' );
		$untagged = $plus === false || $plus === 0 ? $local : substr( $local, 0, $plus );
		return $domain === 'gmail.com' ? str_replace( '.', '', $untagged ) : $untagged;
	}
}
