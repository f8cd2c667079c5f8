<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Unit;

use BookingX\Addons\Coupons\Wiring;
use PHPUnit\Framework\TestCase;

interface Engine {
}

final class Diesel implements Engine {
}

final class Car {
	public Engine $engine;

	public function __construct( Engine $engine ) {
		$this->engine = $engine;
	}
}

final class Wheel {
	public int $inches;

	public function __construct( int $inches ) {
		$this->inches = $inches;
	}
}

final class Chicken {
	public function __construct( Egg $egg ) {
		unset( $egg );
	}
}

final class Egg {
	public function __construct( Chicken $chicken ) {
		unset( $chicken );
	}
}

final class WiringTest extends TestCase {

	public function test_it_builds_what_a_constructor_asks_for(): void {
		$wiring = new Wiring( [ Engine::class => Diesel::class ] );

		self::assertInstanceOf( Diesel::class, $wiring->get( Car::class )->engine );
	}

	public function test_it_builds_each_class_once(): void {
		$wiring = new Wiring( [ Engine::class => Diesel::class ] );

		self::assertSame( $wiring->get( Diesel::class ), $wiring->get( Car::class )->engine );
	}

	public function test_a_binding_may_be_a_closure(): void {
		$wiring = new Wiring( [ Wheel::class => static fn(): Wheel => new Wheel( 17 ) ] );

		self::assertSame( 17, $wiring->get( Wheel::class )->inches );
	}

	public function test_a_scalar_without_a_binding_is_named(): void {
		$this->expectException( \LogicException::class );
		$this->expectExceptionMessage( '$inches' );

		( new Wiring( [] ) )->get( Wheel::class );
	}

	public function test_a_class_that_needs_itself_is_refused(): void {
		$this->expectException( \LogicException::class );
		$this->expectExceptionMessage( 'needs itself' );

		( new Wiring( [] ) )->get( Chicken::class );
	}

	public function test_an_interface_without_a_binding_is_named(): void {
		$this->expectException( \LogicException::class );
		$this->expectExceptionMessage( Engine::class );

		( new Wiring( [] ) )->get( Engine::class );
	}

	public function test_a_binding_of_the_wrong_kind_is_refused(): void {
		$this->expectException( \LogicException::class );

		( new Wiring( [ Engine::class => static fn(): Wheel => new Wheel( 17 ) ] ) )->get( Engine::class );
	}
}
