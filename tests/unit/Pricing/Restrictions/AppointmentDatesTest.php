<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Unit\Pricing\Restrictions;

final class AppointmentDatesTest extends RestrictionTestCase {

	/** @dataProvider starts */
	public function test_the_start_of_the_appointment_decides_in_the_zone_of_the_rule( ?string $start, bool $fits ): void {
		$june    = [ 'from' => '2026-06-01', 'until' => '2026-06-30', 'zone' => 'America/New_York' ];
		$booking = self::booking( [ self::line( 'a', 1000, [ 'start' => $start === null ? null : new \DateTimeImmutable( $start ) ] ) ] );

		$verdict = self::verdict( 'appointment_dates', $june, $booking );

		self::assertSame( $fits ? null : 'appointment_outside_dates', $verdict === null ? null : $verdict->reason() );
	}

	/** @return array<string, array{string|null, bool}> */
	public function starts(): array {
		return [
			'still May there'     => [ '2026-06-01T03:59:00Z', false ],
			'first minute'        => [ '2026-06-01T04:00:00Z', true ],
			'last minute'         => [ '2026-07-01T03:59:00Z', true ],
			'July there'          => [ '2026-07-01T04:00:00Z', false ],
			'no appointment yet'  => [ null, false ],
		];
	}

	public function test_both_ends_are_told(): void {
		$rejection = self::assertRejects( 'appointment_outside_dates', 'appointment_dates', [ 'from' => '2026-12-01', 'until' => '2026-12-31' ], self::booking( 1000 ) );

		self::assertEquals( [ 'from' => new \DateTimeImmutable( '2026-11-30T23:00:00Z' ), 'until' => new \DateTimeImmutable( '2026-12-31T23:00:00Z' ) ], $rejection->help() );
	}

	public function test_an_end_before_the_start_is_no_setting(): void {
		self::assertInvalid( '.until', 'ends_before_start', 'appointment_dates', [ 'from' => '2026-03-02', 'until' => '2026-03-01' ] );
	}
}
