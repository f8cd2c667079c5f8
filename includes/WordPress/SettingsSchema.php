<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\WordPress;

defined( 'ABSPATH' ) || exit;

/**
 * Every setting with its limits and default (seed 003, where it has one), without words: it is read on pages that show
 * none. SettingsForm adds the words.
 */
final class SettingsSchema {

	private const CODE_PREFIX = '[A-Z0-9]{0,20}';

	/** @var array<string, array<string, SettingField>>|null */
	private ?array $groups = null;

	/** @return array<string, array<string, SettingField>> group => key => field, in the order of the screen */
	public function groups(): array {
		return $this->groups ??= [
			'coupon_settings'       => $this->coupons(),
			'discount_limits'       => $this->limits(),
			'display_settings'      => $this->display(),
			'notification_settings' => $this->notifications(),
			'booking_settings'      => $this->bookings(),
			'data_settings'         => [ 'remove_all_data' => SettingField::bool( false ) ],
		];
	}

	public function field( string $group, string $key ): ?SettingField {
		return $this->groups()[ $group ][ $key ] ?? null;
	}

	/** @return array<string, SettingField> */
	private function coupons(): array {
		return [
			'enable_coupons'             => SettingField::bool( true ),
			'show_coupon_field_checkout' => SettingField::bool( true ),
			'auto_apply_best_discount'   => SettingField::bool( true ),
			'allow_multiple_coupons'     => SettingField::bool( false ),
			'case_sensitive'             => SettingField::bool( false ),
			'code_prefix'                => SettingField::text( 'BKX', self::CODE_PREFIX ),
			'code_length'                => SettingField::int( 8, 4, 30 ),
		];
	}

	/** @return array<string, SettingField> */
	private function limits(): array {
		return [
			'max_discount_percentage' => SettingField::percent( 10000 ),
			'max_discount_amount'     => SettingField::money( 500 )->nullable(),
			'allow_free_bookings'     => SettingField::bool( false ),
			'min_final_price'         => SettingField::money( 1 ),
			// What whoever may not activate coupons may give (seed 000).
			'marketing_min_percentage' => SettingField::percent( 500 ),
			'marketing_max_percentage' => SettingField::percent( 5000 ),
			'marketing_min_amount'     => SettingField::money( 5 ),
			'marketing_max_amount'     => SettingField::money( 500 ),
		];
	}

	/** @return array<string, SettingField> */
	private function display(): array {
		return [
			'show_available_coupons' => SettingField::bool( true ),
			'show_savings_amount'    => SettingField::bool( true ),
		];
	}

	/** @return array<string, SettingField> */
	private function notifications(): array {
		return [
			'send_booking_confirmation' => SettingField::bool( true ),
			'send_booking_cancellation' => SettingField::bool( true ),
			'send_coupon_confirmation'  => SettingField::bool( true ),
		];
	}

	/**
	 * The Standalone host's; times in whole steps of the 5-minute grains in which appointments are kept.
	 *
	 * @return array<string, SettingField>
	 */
	private function bookings(): array {
		return [
			'currency'               => SettingField::currency( 'USD' ),
			'prices_include_tax'     => SettingField::bool( true ),
			'tax_percentage'         => SettingField::percent( 0 ),
			'slot_step_minutes'      => SettingField::int( 15, 5, 240, 5 ),
			'lead_time_minutes'      => SettingField::int( 60, 0, 43200, 5 ),
			'horizon_days'           => SettingField::int( 60, 1, 730 ),
			'payment_window_minutes' => SettingField::int( 15, 1, 1440 ),
			'auto_confirm'           => SettingField::bool( true ),
			'cancel_until_hours'     => SettingField::int( 24, 0, 8760 ),
			'test_payments'          => SettingField::bool( false ),
		];
	}
}
