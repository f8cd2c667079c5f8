<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Unit\Queue;

use PHPUnit\Framework\TestCase;

/** docs/hooks.md names every hook that the code fires. */
final class HooksDocTest extends TestCase {

	/** @return iterable<string, array{string}> */
	public function hooks(): iterable {
		$folder = dirname( __DIR__, 3 ) . '/includes';
		foreach ( new \RecursiveIteratorIterator( new \RecursiveDirectoryIterator( $folder, \FilesystemIterator::SKIP_DOTS ) ) as $file ) {
			$code = $file instanceof \SplFileInfo ? (string) file_get_contents( $file->getPathname() ) : '';
			preg_match_all( "/(?:do_action|apply_filters|HOOK =)\W+(bookingx_coupons_\w*\w[a-z])'|outbox->record\( '(\w+)'/", $code, $found, PREG_SET_ORDER );
			foreach ( $found as $match ) {
				$name = end( $match );
				yield $name => [ $name ];
			}
		}
	}

	/** @dataProvider hooks */
	public function test_each_hook_is_described( string $name ): void {
		$page = (string) file_get_contents( dirname( __DIR__, 3 ) . '/docs/hooks.md' );

		self::assertStringContainsString( "| `$name` |", $page );
	}

	public function test_the_hooks_are_found(): void {
		$names = [];
		foreach ( $this->hooks() as $name => $arguments ) {
			$names[] = $name;
		}

		self::assertContains( 'coupon_created', $names );
		self::assertContains( 'bookingx_coupons_tick', $names );
		self::assertContains( 'bookingx_coupons_rate_limits', $names );
		self::assertNotContains( 'bookingx_coupons_', $names );
	}
}
