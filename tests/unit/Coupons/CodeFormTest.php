<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Unit\Coupons;

use BookingX\Addons\Coupons\Coupons\CodeForm;
use PHPUnit\Framework\TestCase;

final class CodeFormTest extends TestCase {

	/** @return array<string, array{string, string|null}> */
	public function typed(): array {
		return [
			'as it is'                 => [ 'WELCOME10', 'WELCOME10' ],
			'small letters'            => [ 'welcome10', 'WELCOME10' ],
			'hyphens'                  => [ 'WEL-COME-10', 'WELCOME10' ],
			'spaces around and inside' => [ " wel come 10\t", 'WELCOME10' ],
			'a dash from a text'       => [ 'WELCOME–10', 'WELCOME10' ],
			'a space that does not break' => [ "WELCOME\u{A0}10", 'WELCOME10' ],
			'full-width letters'       => [ 'ＷＥＬＣＯＭＥ１０', 'WELCOME10' ],
			'O and 0 stay two'         => [ 'WELC0ME1O', 'WELC0ME1O' ],
			'shortest'                 => [ 'abc', 'ABC' ],
			'longest'                  => [ str_repeat( 'A', 50 ), str_repeat( 'A', 50 ) ],
			'too short'                => [ 'ab', null ],
			'too short without hyphen' => [ 'a-b', null ],
			'too long'                 => [ str_repeat( 'A', 51 ), null ],
			'very long'                => [ str_repeat( 'A', 100000 ), null ],
			'underscore'               => [ 'WELCOME_10', null ],
			'accent'                   => [ 'WÉLCOME', null ],
			'a letter that only looks the same' => [ "WELC\u{41E}ME", null ],
			'emoji'                    => [ 'WELCOME🎉', null ],
			'broken UTF-8'             => [ "WELCOME\xff", null ],
			'NUL'                      => [ "WEL\0COME", null ],
			'empty'                    => [ '', null ],
		];
	}

	/** @dataProvider typed */
	public function test_however_it_is_typed_it_is_one_code( string $typed, ?string $canonical ): void {
		self::assertSame( $canonical, CodeForm::canonical( $typed ) );
	}
}
