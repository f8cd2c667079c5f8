<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Rest;

defined( 'ABSPATH' ) || exit;

/**
 * One line of the route table: who may do what, with which fields, how often, and who answers.
 *
 * Routes, `OPTIONS`, docs/rest.md, the TypeScript types and the access test are made from it.
 */
final class Route {

	public const API_NAMESPACE = 'bookingx/v1';

	private string $method;
	private string $path;
	private string $name;
	private ?string $capability = null;
	private ?string $why_anyone = null;
	private ?string $owner_rule = null;

	/** @var (\Closure( Input ): bool)|null */
	private ?\Closure $owner_check = null;

	/** @var (\Closure(): Schema)|null */
	private ?\Closure $accepts = null;

	/** @var (\Closure(): Schema)|null */
	private ?\Closure $returns = null;

	private ?Schema $input       = null;
	private ?Schema $output      = null;
	private ?string $rate        = null;
	private ?string $idempotency = null;
	private bool $reads_only;

	/** @var (\Closure( Input ): Response)|null */
	private ?\Closure $handler = null;

	private function __construct( string $method, string $path, string $name ) {
		$this->method     = $method;
		$this->path       = $path;
		$this->name       = $name;
		$this->reads_only = $method === 'GET';
	}

	/**
	 * @param string $path below the namespace, `coupons/(?P<id>\d+)`
	 * @param string $name PascalCase and unique; the TypeScript types are called after it
	 */
	public static function get( string $path, string $name ): self {
		return new self( 'GET', $path, $name );
	}

	public static function post( string $path, string $name ): self {
		return new self( 'POST', $path, $name );
	}

	public static function put( string $path, string $name ): self {
		return new self( 'PUT', $path, $name );
	}

	public static function delete( string $path, string $name ): self {
		return new self( 'DELETE', $path, $name );
	}

	public function capability( string $capability ): self {
		$copy             = clone $this;
		$copy->capability = $capability;
		return $copy;
	}

	/** Open to guests; the reason is printed in the docs. */
	public function anyone( string $why ): self {
		$copy             = clone $this;
		$copy->why_anyone = $why;
		return $copy;
	}

	/**
	 * Open to whoever owns the object in question. Another's object is answered like one that does not exist.
	 *
	 * @param string                  $rule  in words, for the docs
	 * @param callable( Input ): bool $check
	 */
	public function owner( string $rule, callable $check ): self {
		$copy              = clone $this;
		$copy->owner_rule  = $rule;
		$copy->owner_check = \Closure::fromCallable( $check );
		return $copy;
	}

	/**
	 * Query of a GET or DELETE, body of a POST or PUT. Without it no field is accepted.
	 *
	 * @param callable(): Schema $schema built when it is needed: a request needs that of one route only
	 */
	public function accepts( callable $schema ): self {
		$copy          = clone $this;
		$copy->accepts = \Closure::fromCallable( $schema );
		return $copy;
	}

	/** @param callable(): Schema $schema */
	public function returns( callable $schema ): self {
		$copy          = clone $this;
		$copy->returns = \Closure::fromCallable( $schema );
		return $copy;
	}

	/** @param 'browse'|'guess'|'book'|'staff' $rate_class */
	public function rate( string $rate_class ): self {
		$copy       = clone $this;
		$copy->rate = $rate_class;
		return $copy;
	}

	/** @param 'required'|'optional' $rule */
	public function idempotency( string $rule ): self {
		$copy              = clone $this;
		$copy->idempotency = $rule;
		return $copy;
	}

	/** A POST because its question does not fit into an address; changes nothing, so it needs no transaction. */
	public function reads_only(): self {
		$copy             = clone $this;
		$copy->reads_only = true;
		return $copy;
	}

	/** @param callable( Input ): Response $handler */
	public function handled_by( callable $handler ): self {
		$copy          = clone $this;
		$copy->handler = \Closure::fromCallable( $handler );
		return $copy;
	}

	public function method(): string {
		return $this->method;
	}

	public function path(): string {
		return $this->path;
	}

	public function name(): string {
		return $this->name;
	}

	public function needs_capability(): ?string {
		return $this->capability;
	}

	public function why_anyone(): ?string {
		return $this->why_anyone;
	}

	public function owner_rule(): ?string {
		return $this->owner_rule;
	}

	public function is_owner( Input $input ): bool {
		return $this->owner_check === null || ( $this->owner_check )( $input );
	}

	public function input(): Schema {
		$this->input ??= $this->accepts === null ? Schema::object( [] ) : ( $this->accepts )();
		return $this->input;
	}

	public function output(): ?Schema {
		if ( $this->returns !== null ) {
			$this->output ??= ( $this->returns )();
		}
		return $this->output;
	}

	/** @return 'browse'|'guess'|'book'|'staff' */
	public function rate_class(): string {
		if ( $this->rate === 'guess' || $this->rate === 'book' || $this->rate === 'browse' ) {
			return $this->rate;
		}
		return $this->capability === null ? 'browse' : 'staff';
	}

	/** @return 'required'|'optional'|'none' */
	public function idempotency_rule(): string {
		if ( $this->changes_nothing() ) {
			return 'none';
		}
		return $this->idempotency === 'required' ? 'required' : 'optional';
	}

	public function changes_nothing(): bool {
		return $this->reads_only;
	}

	public function reads_body(): bool {
		return $this->method === 'POST' || $this->method === 'PUT';
	}

	/** @return list<string> names of the variable parts of the path */
	public function path_fields(): array {
		preg_match_all( '/\(\?P<(\w+)>/', $this->path, $found );
		return $found[1];
	}

	/** `coupons/{id}`: for people. */
	public function readable_path(): string {
		return (string) preg_replace( '/\(\?P<(\w+)>[^)]*\)/', '{$1}', $this->path );
	}

	public function answer( Input $input ): Response {
		if ( $this->handler === null ) {
			throw new \LogicException( "Route {$this->name} has no handler." );
		}
		return ( $this->handler )( $input );
	}
}
