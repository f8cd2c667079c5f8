<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Host\Standalone\Catalogue;

defined( 'ABSPATH' ) || exit;

/**
 * Meta keys of the catalogue: the core's where it has one, so that a site can move to the core later.
 */
final class CatalogueMeta {

	public const PRICE         = 'base_price';
	public const SALE_PRICE    = 'base_sale_price';
	public const TIME_UNIT     = 'base_time_option';
	public const HOURS_LONG    = 'base_hours';
	public const MINUTES       = 'base_minutes';
	public const PROVIDERS     = 'base_selected_seats';
	public const ALL_PROVIDERS = 'base_seat_all';
	public const IS_EXTENDED   = 'base_is_extended';
	public const BUFFER_BEFORE = '_bookingx_buffer_before_minutes';
	public const BUFFER_AFTER  = '_bookingx_buffer_after_minutes';
	public const MAX_PERSONS   = '_bookingx_max_persons';
	public const TAX           = '_bookingx_tax_basis_points';
	public const CATEGORY      = '_bookingx_category';
	public const LOCATION      = '_bookingx_location';

	public const EXTRA_PRICE     = 'addition_price';
	public const EXTRA_TIME_UNIT = 'addition_time_option';
	public const EXTRA_HOURS     = 'addition_hours';
	public const EXTRA_MINUTES   = 'addition_minutes';
	public const EXTRA_SERVICES  = 'extra_selected_base';

	public const PROVIDER_EMAIL = 'seatEmail';
	public const PROVIDER_PHONE = 'seatPhone';
	public const PREPAYMENT     = 'seatIsPrePayment';
	public const HOURS          = '_bookingx_weekly_hours';
	public const DAYS_OFF       = '_bookingx_days_off';
}
