<?php
/**
 * One process of a race: says "ready", waits for a line on its input, does its work, says the result as JSON.
 *
 * php worker.php ACTION ARGUMENTS-AS-JSON, with WP_SITE in the environment.
 */

declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Concurrency;

require __DIR__ . '/../bootstrap.php';

$arguments = json_decode( $argv[2] ?? '[]', true, 16, JSON_THROW_ON_ERROR );
$racer     = new Racer();
echo "ready\n";
fgets( STDIN );
echo json_encode( $racer->run( $argv[1] ?? '', is_array( $arguments ) ? $arguments : [] ), JSON_THROW_ON_ERROR ) . "\n";
