<?php
/**
 * The rules that exist, and everything they say to people.
 *
 * A new discount type or restriction is one class in Pricing/, one entry in the list it belongs to, and one test. An entry
 * is a closure, so that no word is translated before somebody reads it.
 *
 * - label, help: of the rule, for staff;
 * - fields: label and help of each of its settings, by name, and the names of the choices of an enum;
 * - reasons: the sentences of the reason codes that it gives, for the customer and for staff.
 *
 * `offered` names the rules that the coupon form and the API carry; the engine prices the others too.
 *
 * @package BookingX\Addons\Coupons
 */

declare( strict_types=1 );

defined( 'ABSPATH' ) || exit;

/** @return array<string, \Closure> */
$bookingx_rules = static function ( string $theme ): array {
	/** @var array<string, \Closure> $rules */
	$rules = require __DIR__ . "/rules/$theme.php";
	return $rules;
};

return [
	'discount_types' => $bookingx_rules( 'discount-types' ),
	'restrictions'   => array_merge( ...array_map( $bookingx_rules, [ 'what', 'how-much', 'when', 'who' ] ) ),
	'reasons'        => $bookingx_rules( 'reasons' ),
	'offered'        => [
		'percentage',
		'fixed',
		'services',
		'excluded_services',
		'providers',
		'excluded_providers',
		'min_purchase',
		'date_range',
		'weekdays',
		'customer_kind',
	],
];
