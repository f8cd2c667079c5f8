<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Unit\Pricing;

use PHPUnit\Framework\TestCase;

/**
 * docs/pricing.md says nothing that is not so.
 */
final class DocumentationTest extends TestCase {

	private const PAGE = __DIR__ . '/../../../docs/pricing.md';

	/** @dataProvider examples */
	public function test_every_example_comes_out( string $json ): void {
		$example = DocumentedExample::read( $json );

		self::assertSame( $example->promised(), $example->outcome() );
	}

	/** @return array<string, array{string}> */
	public function examples(): array {
		preg_match_all( '/^```json\n(.*?)^```$/ms', self::page(), $blocks, PREG_OFFSET_CAPTURE );
		$examples = [];
		foreach ( $blocks[1] as [ $json, $offset ] ) {
			$line                           = substr_count( substr( self::page(), 0, $offset ), "\n" ) + 1;
			$examples[ "from line $line" ] = [ $json ];
		}
		return $examples;
	}

	public function test_an_example_that_does_not_come_out_is_noticed(): void {
		$wrong = DocumentedExample::read( '{ "lines": [ { "id": "a", "price": "1.00" } ], "offers": [], "gives": { "total": "2.00" } }' );

		self::assertNotSame( $wrong->promised(), $wrong->outcome() );
	}

	public function test_every_rule_is_named_with_every_setting_of_a_discount_type(): void {
		$rules = PricingTestCase::all_rules();
		foreach ( $rules->discount_types() as $id => $type ) {
			$row = preg_match( "/^\| `$id` \|.*$/m", self::page(), $found ) === 1 ? $found[0] : '';
			foreach ( array_keys( (array) $type->schema()['properties'] ) as $setting ) {
				self::assertStringContainsString( "`$setting`", $row, "$id: $setting" );
			}
		}
		foreach ( array_keys( $rules->restrictions() ) as $id ) {
			self::assertStringContainsString( "`$id`", self::page() );
		}
	}

	private static function page(): string {
		return (string) file_get_contents( self::PAGE );
	}
}
