<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons;

defined( 'ABSPATH' ) || exit;

/**
 * Builds each object once, from the types its constructor asks for.
 *
 * Only the composition root holds it: a class that needs something says so in its constructor.
 */
final class Wiring {

	/** @var array<string, class-string|\Closure> */
	private array $bindings;

	/** @var array<string, object> */
	private array $built = [];

	/** @var array<string, true> */
	private array $building = [];

	/**
	 * @param array<string, class-string|\Closure> $bindings interface or class => class to build, or what builds it
	 */
	public function __construct( array $bindings ) {
		$this->bindings = $bindings;
	}

	/**
	 * @template T of object
	 * @param class-string<T> $type
	 * @return T
	 */
	public function get( string $type ): object {
		$this->built[ $type ] ??= $this->build( $type );
		$object                 = $this->built[ $type ];
		if ( ! $object instanceof $type ) {
			throw new \LogicException( "What is bound to $type is something else." );
		}
		return $object;
	}

	private function build( string $type ): object {
		$binding = $this->bindings[ $type ] ?? $type;
		if ( $binding instanceof \Closure ) {
			$object = $binding( $this );
			if ( ! is_object( $object ) ) {
				throw new \LogicException( "The binding of $type returns no object." );
			}
			return $object;
		}
		if ( $binding !== $type ) {
			/** @var class-string $binding */
			return $this->get( $binding );
		}
		if ( isset( $this->building[ $type ] ) ) {
			throw new \LogicException( "$type needs itself." );
		}
		$this->building[ $type ] = true;
		try {
			return $this->construct( $type );
		} finally {
			unset( $this->building[ $type ] );
		}
	}

	private function construct( string $type ): object {
		if ( ! class_exists( $type ) ) {
			throw new \LogicException( "Nothing is bound to $type." );
		}
		$constructor = ( new \ReflectionClass( $type ) )->getConstructor();
		$arguments   = [];
		foreach ( $constructor === null ? [] : $constructor->getParameters() as $parameter ) {
			$needs = $parameter->getType();
			if ( ! $needs instanceof \ReflectionNamedType || $needs->isBuiltin() ) {
				throw new \LogicException( "$type asks for \${$parameter->getName()}, which has no class: bind it." );
			}
			$name = $needs->getName();
			if ( ! class_exists( $name ) && ! interface_exists( $name ) ) {
				throw new \LogicException( "$type asks for $name, which does not exist." );
			}
			$arguments[] = $this->get( $name );
		}
		return new $type( ...$arguments );
	}
}
