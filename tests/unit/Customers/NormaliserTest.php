<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Unit\Customers;

use BookingX\Addons\Coupons\Customers\EmailNormaliser;
use BookingX\Addons\Coupons\Customers\PhoneNormaliser;
use PHPUnit\Framework\TestCase;

final class NormaliserTest extends TestCase {

	/** @return array<string, array{string, string|null}> */
	public function addresses(): array {
		return [
			'plain'                           => [ 'anna@example.org', 'anna@example.org' ],
			'letter case and blanks'          => [ "  Anna@Example.ORG\t", 'anna@example.org' ],
			'tag'                             => [ 'anna+shop+2@example.org', 'anna@example.org' ],
			'plus sign at the start'          => [ '+anna@example.org', '+anna@example.org' ],
			'dots elsewhere mean something'   => [ 'an.na@example.org', 'an.na@example.org' ],
			'dots at gmail mean nothing'      => [ 'a.n.n.a@gmail.com', 'anna@gmail.com' ],
			'googlemail is gmail'             => [ 'an.na+x@googlemail.com', 'anna@gmail.com' ],
			'gmail under another domain'      => [ 'an.na@gmail.com.example', 'an.na@gmail.com.example' ],
			'umlaut domain'                   => [ 'anna@BÜCHER.example', 'anna@xn--bcher-kva.example' ],
			'punycode domain'                 => [ 'anna@xn--bcher-kva.example', 'anna@xn--bcher-kva.example' ],
			'dot at the end of the domain'    => [ 'anna@example.org.', 'anna@example.org' ],
			'full width letters'              => [ 'ａｎｎａ＠example.org', 'anna@example.org' ],
			'local part beyond ASCII'         => [ 'ÄNNA@example.org', 'änna@example.org' ],
			'composed and decomposed umlauts' => [ "a\u{308}nna@example.org", 'änna@example.org' ],
			'no at sign'                      => [ 'anna.example.org', null ],
			'nothing before it'               => [ '@example.org', null ],
			'nothing after it'                => [ 'anna@', null ],
			'only a dot after it'             => [ 'anna@.', null ],
			'only dots before it at gmail'    => [ '..@gmail.com', null ],
			'blank inside'                    => [ 'an na@example.org', null ],
			'line break inside'               => [ "anna@example.org\nBcc: x@example.org", null ],
			'NUL inside'                      => [ "anna\0@example.org", null ],
			'not UTF-8'                       => [ "anna\xff@example.org", null ],
			'empty'                           => [ '', null ],
		];
	}

	/** @dataProvider addresses */
	public function test_one_mailbox_has_one_form( string $typed, ?string $expected ): void {
		self::assertSame( $expected, ( new EmailNormaliser() )->normalise( $typed ) );
	}

	/** @dataProvider addresses */
	public function test_normalising_twice_changes_nothing( string $typed ): void {
		$once = ( new EmailNormaliser() )->normalise( $typed );

		self::assertSame( $once, $once === null ? null : ( new EmailNormaliser() )->normalise( $once ) );
	}

	/** @return array<string, array{string, string|null}> */
	public function numbers(): array {
		return [
			'with plus'              => [ '+49 30 123456', '+4930123456' ],
			'with 00'                => [ '0049-30/123456', '+4930123456' ],
			'zero in brackets'       => [ '+49 (0)30 123456', '+4930123456' ],
			'national stays so'      => [ '030 123456', '030123456' ],
			'letters say nothing'    => [ 'Tel. 030 123456', '030123456' ],
			'too short to be one'    => [ '112', null ],
			'too long to be one'     => [ '1234567890123456', null ],
			'nothing'                => [ '', null ],
		];
	}

	/** @dataProvider numbers */
	public function test_one_telephone_has_one_form( string $typed, ?string $expected ): void {
		self::assertSame( $expected, ( new PhoneNormaliser() )->normalise( $typed ) );
	}
}
