<?php
/**
 * Second touch: the entry beside those of rules.php.
 */

declare( strict_types=1 );

use BookingX\Addons\Coupons\Coupons\Facts;
use BookingX\Addons\Coupons\Tests\Architecture\LunarDiscount;
use BookingX\Addons\Coupons\Tests\Architecture\MoonPhase;

/** @var array{discount_types: array<string, \Closure>, restrictions: array<string, \Closure>, reasons: array<string, \Closure>, offered: list<string>} $rules */
$rules = require dirname( __DIR__, 2 ) . '/includes/Coupons/rules.php';

$rules['discount_types'][ LunarDiscount::class ] = static fn(): array => [
	'label'  => 'Lunar',
	'help'   => 'As much as there are craters.',
	'fields' => [ 'craters' => [ 'label' => 'Craters' ] ],
];
$rules['restrictions'][ MoonPhase::class ]       = static fn(): array => [
	'label'   => 'Moon',
	'fields'  => [ 'phase' => [ 'label' => 'Phase', 'choices' => [ 'new' => 'New', 'full' => 'Full' ] ] ],
	'reasons' => [
		'wrong_moon' => [
			'customer' => static fn( Facts $facts ): string => "Come back at {$facts->text( 'phase' )} moon.",
			'staff'    => static fn( Facts $facts ): string => "Moon is not {$facts->text( 'phase' )}.",
		],
	],
];
$rules['offered'][] = 'lunar';
$rules['offered'][] = 'moon_phase';
return $rules;
