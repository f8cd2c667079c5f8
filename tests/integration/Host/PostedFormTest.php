<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Integration\Host;

use BookingX\Addons\Coupons\Host\SelectionSchema;
use BookingX\Addons\Coupons\Host\Standalone\Form\Commands;
use BookingX\Addons\Coupons\Host\Standalone\Form\Draft;
use BookingX\Addons\Coupons\Host\Standalone\Form\Posted;
use BookingX\Addons\Coupons\Host\Standalone\Form\View;
use BookingX\Addons\Coupons\Tests\Integration\TestCase;
use BookingX\Addons\Coupons\WordPress\MoneyFormat;

/**
 * What the form without script makes of what is posted to it.
 */
final class PostedFormTest extends TestCase {

	public function test_the_fields_of_the_form_become_a_draft(): void {
		$draft = ( new Posted(
			[
				'step'     => 'details',
				'items'    => [ 12 => [ 'service' => '1', 'provider' => '4', 'persons' => '2', 'extras' => [ 5 => '1' ], 'start' => '2026-11-24T10:30' ], 13 => [ 'persons' => '1' ] ],
				'customer' => [ 'name' => ' Kim ', 'email' => 'kim@example.org' ],
				'accepted' => '67.50 USD',
			]
		) )->draft();
		self::assertSame( 'details', $draft->step() );
		self::assertSame( [ [ 'service' => 12, 'provider' => 4, 'persons' => 2, 'extras' => [ 5 ], 'start' => '2026-11-24T10:30' ] ], $draft->items() );
		self::assertSame( [ 'name' => 'Kim', 'email' => 'kim@example.org', 'phone' => '', 'note' => '' ], $draft->customer() );
		self::assertSame( [ 'amount' => '67.50', 'currency' => 'USD' ], $draft->accepted() );
	}

	/**
	 * @dataProvider nonsense
	 * @param array<array-key, mixed> $fields
	 */
	public function test_nonsense_becomes_a_draft_without_it( array $fields ): void {
		$draft = ( new Posted( $fields ) )->draft();
		self::assertContains( $draft->step(), Draft::STEPS );
		self::assertLessThanOrEqual( SelectionSchema::MAX_ITEMS, count( $draft->items() ) );
		self::assertSame( '', $draft->week() );
		self::assertSame( '', $draft->start() );
		self::assertLessThanOrEqual( 2000, strlen( $draft->customer()['note'] ) );
	}

	/** @return array<string, array{array<array-key, mixed>}> */
	public function nonsense(): array {
		return [
			'nothing'            => [ [] ],
			'another step'       => [ [ 'step' => 'pay' ] ],
			'lists for texts'    => [ [ 'step' => [ 'who' ], 'customer' => 'Kim', 'items' => 'all', 'code' => [ 'A' ] ] ],
			'words for ids'      => [ [ 'items' => [ 'x' => [ 'service' => '1' ], 'constructor' => [] ] ] ],
			'days that are none' => [ [ 'week' => '2026-02-31', 'items' => [ 1 => [ 'service' => '1', 'start' => "2026-11-24T10:30\n" . 'x' ] ] ] ],
			'too many items'     => [ [ 'items' => array_fill( 1, 500, [ 'service' => '1' ] ) ] ],
			'a long note'        => [ [ 'customer' => [ 'note' => str_repeat( 'a', 1000000 ) ] ] ],
			'bytes'              => [ [ 'customer' => [ 'note' => "a\0b\xff" ] ] ],
		];
	}

	/**
	 * @dataProvider commands
	 */
	public function test_no_command_gets_past_what_was_chosen( string $command ): void {
		$page = $this->get( Commands::class )->run( Draft::blank(), $command );
		self::assertSame( 'service', $page->draft()->step() );
		self::assertSame( '', $page->address() );
	}

	/** @return list<array{string}> */
	public function commands(): array {
		return [ [ 'next' ], [ 'to:review' ], [ 'book' ], [ 'enter' ], [ 'week:soon' ], [ 'day:2026-02-31' ], [ 'use:X' ], [ 'remove:' ], [ 'decline:x' ], [ 'rm -rf' ], [ '' ] ];
	}

	/**
	 * @dataProvider commands
	 */
	public function test_no_command_fails_on_what_is_not_on_sale( string $command ): void {
		$draft = Draft::blank()->choosing( [ 'service' => 999999, 'provider' => 0, 'persons' => 1, 'extras' => [], 'start' => '' ] )->at( 'when' );
		$page  = $this->get( Commands::class )->run( $draft, $command );
		self::assertSame( '', $page->address() );
		self::assertArrayHasKey( 'steps', $this->get( View::class )->of( $page ) );
	}

	public function test_money_is_written_from_its_digits(): void {
		$format = $this->get( MoneyFormat::class );
		self::assertSame( '$1,234,567.89', $format->decimal_text( '1234567.89', 'USD' ) );
		self::assertSame( "\u{2212}$7.50", $format->decimal_text( '-7.50', 'USD' ) );
		self::assertStringContainsString( '9,007,199,254', $format->decimal_text( '9007199254', 'JPY' ) );
	}

	public function test_money_is_written_in_the_language_of_the_site(): void {
		switch_to_locale( 'de_DE' );
		add_filter( 'locale', [ $this, 'german' ] );
		try {
			self::assertSame( "1.234,50\u{a0}€", ( new MoneyFormat() )->decimal_text( '1234.50', 'EUR' ) );
		} finally {
			remove_filter( 'locale', [ $this, 'german' ] );
			restore_previous_locale();
		}
	}

	public function german(): string {
		return 'de_DE';
	}
}
