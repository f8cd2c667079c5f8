<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Coupons;

use BookingX\Addons\Coupons\Pricing\Rejection;
use BookingX\Addons\Coupons\Pricing\Rule;
use BookingX\Addons\Coupons\Pricing\SettingsCheck;

defined( 'ABSPATH' ) || exit;

/**
 * What rules and reasons say, to whom.
 *
 * @phpstan-import-type Sentences from RuleList
 * @phpstan-import-type FieldWords from RuleList
 * @phpstan-import-type Schema from SettingsCheck
 */
final class RuleWords {

	private FactText $text;
	private RuleList $list;

	/** @var array<string, Sentences>|null by reason code */
	private ?array $sentences = null;

	public function __construct( FactText $text, RuleList $list ) {
		$this->text = $text;
		$this->list = $list;
	}

	public function label( Rule $rule ): string {
		return $this->list->words( $rule )['label'];
	}

	/**
	 * The rule's schema with title and description wherever people read: the form follows from it.
	 *
	 * @return Schema
	 */
	public function schema( Rule $rule ): array {
		$words      = $this->list->words( $rule );
		$schema     = $rule->schema();
		$properties = [];
		foreach ( SettingsCheck::properties( $schema ) as $name => $property ) {
			$properties[ $name ] = $property + self::captions( $words['fields'][ $name ] ?? [] );
		}
		return [ 'title' => $words['label'], 'description' => $words['help'] ?? '', 'properties' => $properties ] + $schema;
	}

	/** One sentence; the neutral answer for offers that keep their reasons is the caller's choice. */
	public function customer_sentence( Rejection $rejection ): string {
		return $this->sentence( $rejection, 'customer' );
	}

	public function staff_sentence( Rejection $rejection ): string {
		return $this->sentence( $rejection, 'staff' );
	}

	/** @return list<string> every reason code that has a sentence */
	public function reasons(): array {
		return array_keys( $this->sentences() );
	}

	/** @param 'customer'|'staff' $reader */
	private function sentence( Rejection $rejection, string $reader ): string {
		$sentences = $this->sentences();
		$known     = $sentences[ $rejection->reason() ] ?? $sentences['not_eligible'];
		$facts     = new Facts( $rejection, $this->text );
		$parts     = [ $known[ $reader ]( $facts ) ];
		foreach ( $reader === 'staff' ? $facts->reasons( 'branches' ) : array_slice( $facts->reasons( 'helpful' ), 0, 1 ) as $branch ) {
			$parts[] = $this->sentence( $branch, $reader );
		}
		return $reader === 'customer' && count( $parts ) > 1 ? $parts[1] : implode( ' ', $parts );
	}

	/** @return array<string, Sentences> */
	private function sentences(): array {
		$this->sentences ??= $this->list->sentences();
		return $this->sentences;
	}

	/**
	 * @param array{}|FieldWords $words
	 * @return array<string, mixed>
	 */
	private static function captions( array $words ): array {
		return array_filter(
			[
				'title'       => $words['label'] ?? null,
				'description' => $words['help'] ?? null,
				'x-choices'   => $words['choices'] ?? null,
				'x-fields'    => $words['fields'] ?? null,
			],
			static fn( $caption ): bool => $caption !== null
		);
	}
}
