<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Integration\WordPress;

use BookingX\Addons\Coupons\Tests\Integration\TestCase;
use BookingX\Addons\Coupons\WordPress\InvalidSettings;
use BookingX\Addons\Coupons\WordPress\OptionSettings;
use BookingX\Addons\Coupons\WordPress\Settings;
use BookingX\Addons\Coupons\WordPress\SettingsForm;
use BookingX\Addons\Coupons\WordPress\SettingsSchema;
use BookingX\Addons\Coupons\WordPress\SettingsWords;

/**
 * @group smoke
 */
final class SettingsTest extends TestCase {

	public function test_changes_are_kept_in_one_autoloaded_option_that_costs_no_query(): void {
		$this->settings()->update( [ 'coupon_settings' => [ 'code_length' => 12 ] ] );
		wp_cache_flush();
		wp_load_alloptions();
		$queries = $this->wpdb()->num_queries;

		self::assertSame( 12, $this->settings()->int( 'coupon_settings', 'code_length' ) );
		self::assertSame( $queries, $this->wpdb()->num_queries );
	}

	public function test_a_change_is_seen_at_once_in_the_same_request(): void {
		self::assertSame( 8, $this->settings()->int( 'coupon_settings', 'code_length' ) );

		$this->settings()->update( [ 'coupon_settings' => [ 'code_length' => 12 ] ] );

		self::assertSame( 12, $this->settings()->int( 'coupon_settings', 'code_length' ) );
	}

	public function test_an_entry_says_what_it_was_and_what_it_is(): void {
		$this->settings()->update( [ 'coupon_settings' => [ 'code_length' => 12 ] ] );
		$this->settings()->update( [ 'coupon_settings' => [ 'code_length' => 10, 'case_sensitive' => true ] ] );
		$this->settings()->update( [ 'coupon_settings' => [ 'code_length' => 10 ] ] );

		$bodies = array_column( $this->database()->select( "SELECT body FROM {bkx_audit} WHERE action = 'settings_updated' ORDER BY id" ), 'body' );
		self::assertCount( 2, $bodies, 'What changes nothing leaves no entry.' );
		$entry = json_decode( (string) $bodies[1], true );
		self::assertIsArray( $entry );
		self::assertSame( [ 'coupon_settings.code_length' => 12 ], $entry['before'] );
		self::assertSame( [ 'coupon_settings.case_sensitive' => true, 'coupon_settings.code_length' => 10 ], $entry['after'] );
	}

	public function test_a_change_that_is_taken_back_is_not_seen(): void {
		try {
			$this->transaction()->run(
				function (): void {
					$this->settings()->update( [ 'coupon_settings' => [ 'code_length' => 12 ] ] );
					throw new \DomainException();
				}
			);
		} catch ( \DomainException $expected ) {
			self::assertSame( 8, $this->settings()->int( 'coupon_settings', 'code_length' ) );
		}
		self::assertFalse( get_option( OptionSettings::OPTION ) );
	}

	public function test_two_who_read_the_same_settings_do_not_undo_each_other(): void {
		$this->settings()->update( [ 'coupon_settings' => [ 'code_length' => 12 ] ] );
		get_option( OptionSettings::OPTION );
		$this->database()->update( 'options', [ 'option_value' => serialize( [ 'coupon_settings' => [ 'code_length' => 12, 'code_prefix' => 'ABC' ] ] ) ], 'option_name = %s', [ OptionSettings::OPTION ] );

		$this->settings()->update( [ 'coupon_settings' => [ 'case_sensitive' => true ] ] );

		self::assertSame( 'ABC', $this->settings()->string( 'coupon_settings', 'code_prefix' ) );
	}

	public function test_what_is_shown_can_be_sent_back_and_changes_nothing(): void {
		$form = $this->form();
		$wire = $form->to_wire( $this->settings()->all() );
		self::assertSame( [ 'amount' => '500.00', 'currency' => 'USD' ], $wire['discount_limits']['max_discount_amount'] );
		self::assertSame( '100.00', $wire['discount_limits']['max_discount_percentage'] );

		$before = $this->settings()->all();
		$this->settings()->update( $form->from_wire( $wire, 'USD' ) );

		self::assertSame( $before, $this->settings()->all() );
	}

	public function test_an_amount_in_another_currency_is_refused(): void {
		$this->expectException( InvalidSettings::class );

		$this->form()->from_wire( [ 'discount_limits' => [ 'min_final_price' => [ 'amount' => '1.00', 'currency' => 'EUR' ] ] ], 'USD' );
	}

	public function test_an_amount_may_come_together_with_its_new_currency(): void {
		$changes = $this->form()->from_wire(
			[
				'booking_settings' => [ 'currency' => 'EUR' ],
				'discount_limits'  => [ 'min_final_price' => [ 'amount' => '1.50', 'currency' => 'EUR' ], 'max_discount_percentage' => '12.5' ],
			],
			'USD'
		);

		self::assertSame( 1250, $changes['discount_limits']['max_discount_percentage'] );
		self::assertSame( 150, $changes['discount_limits']['min_final_price'] );
	}

	public function test_a_currency_that_does_not_exist_is_refused(): void {
		try {
			$this->settings()->update( [ 'booking_settings' => [ 'currency' => 'ZZZ' ] ] );
			self::fail( 'It is refused.' );
		} catch ( InvalidSettings $invalid ) {
			self::assertSame( [ 'booking_settings.currency' ], array_keys( $invalid->errors() ) );
		}
	}

	public function test_every_setting_has_a_label(): void {
		foreach ( ( new SettingsSchema() )->groups() as $group => $fields ) {
			self::assertNotSame( $group, ( new SettingsWords() )->group( $group ) );
			foreach ( array_keys( $fields ) as $key ) {
				self::assertNotSame( $key, ( new SettingsWords() )->field( $group, $key )[0], "$group.$key" );
			}
		}
	}

	private function settings(): Settings {
		return $this->get( Settings::class );
	}

	private function form(): SettingsForm {
		return $this->get( SettingsForm::class );
	}
}
