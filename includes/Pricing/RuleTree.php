<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Pricing;

use BookingX\Addons\Coupons\Pricing\Conditions\AllOf;
use BookingX\Addons\Coupons\Pricing\Conditions\AnyOf;
use BookingX\Addons\Coupons\Pricing\Conditions\Condition;
use BookingX\Addons\Coupons\Pricing\Conditions\Not;
use BookingX\Addons\Coupons\Pricing\Conditions\Single;

/**
 * Reads `restrictions` and `rules` of an offer: {rule, settings} | {all: […]} | {any: […]} | {not: …}.
 *
 * @phpstan-import-type Node from Offer
 */
final class RuleTree {

	public const MAX_DEPTH = 5;
	public const MAX_RULES = 50;

	private Rules $rules;
	/** @var list<InvalidSetting> */
	private array $problems = [];
	private int $count = 0;

	public function __construct( Rules $rules ) {
		$this->rules = $rules;
	}

	public function read( Offer $offer ): Condition {
		$branches = [];
		foreach ( $offer->restrictions() as $position => $node ) {
			$branches[] = $this->node( $node, "restrictions.$position", 0 );
		}
		if ( $offer->rules() !== [] ) {
			$branches[] = $this->node( $offer->rules(), 'rules', 1 );
		}
		return new AllOf( array_values( array_filter( $branches ) ) );
	}

	/** @return list<InvalidSetting> what read() found wrong */
	public function problems(): array {
		return $this->problems;
	}

	/** @param array<array-key, mixed> $node */
	private function node( array $node, string $path, int $depth ): ?Condition {
		if ( $depth > self::MAX_DEPTH ) {
			$this->wrong( $path, 'too_deep', [ 'most' => self::MAX_DEPTH ] );
			return null;
		}
		foreach ( [ 'all', 'any' ] as $kind ) {
			if ( array_keys( $node ) === [ $kind ] && is_array( $node[ $kind ] ) && $node[ $kind ] !== [] ) {
				$branches = $this->branches( $node[ $kind ], "$path.$kind", $depth + 1 );
				return $kind === 'all' ? new AllOf( $branches ) : new AnyOf( $branches );
			}
		}
		if ( array_keys( $node ) === [ 'not' ] && is_array( $node['not'] ) ) {
			$branch = $this->node( $node['not'], "$path.not", $depth + 1 );
			return $branch === null ? null : new Not( $branch );
		}
		return $this->single( $node, $path );
	}

	/**
	 * @param array<array-key, mixed> $nodes
	 * @return list<Condition>
	 */
	private function branches( array $nodes, string $path, int $depth ): array {
		$branches = [];
		foreach ( array_values( $nodes ) as $position => $node ) {
			$branches[] = $this->node( is_array( $node ) ? $node : [], "$path.$position", $depth );
		}
		return array_values( array_filter( $branches ) );
	}

	/** @param array<array-key, mixed> $node */
	private function single( array $node, string $path ): ?Condition {
		$id = $node['rule'] ?? null;
		/** @var array<string, mixed>|bool|int|string $settings */
		$settings = $node['settings'] ?? [];
		if ( ! is_string( $id ) || ! is_array( $settings ) || array_diff_key( $node, [ 'rule' => 1, 'settings' => 1 ] ) !== [] ) {
			$this->wrong( $path, 'wrong_type', [ 'expected' => [ 'rule', 'all', 'any', 'not' ] ] );
			return null;
		}
		$restriction = $this->rules->restriction( $id );
		if ( $restriction === null ) {
			$this->wrong( $path, 'unknown_rule', [ 'allowed' => array_keys( $this->rules->restrictions() ) ] );
			return null;
		}
		if ( ++$this->count > self::MAX_RULES ) {
			$this->wrong( $path, 'too_many', [ 'most' => self::MAX_RULES ] );
			return null;
		}
		$settings = SettingsCheck::completed( $restriction->schema(), $settings );
		foreach ( TermsReader::rule_problems( $restriction, $settings ) as $problem ) {
			$this->problems[] = $problem->under( "$path.settings" );
		}
		return new Single( $restriction, $settings, $path );
	}

	/** @param array<string, mixed> $facts */
	private function wrong( string $path, string $code, array $facts = [] ): void {
		$this->problems[] = new InvalidSetting( $path, $code, $facts );
	}
}
