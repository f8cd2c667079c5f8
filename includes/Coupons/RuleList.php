<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Coupons;

use BookingX\Addons\Coupons\Pricing\Rule;
use BookingX\Addons\Coupons\Pricing\Rules;

defined( 'ABSPATH' ) || exit;

/**
 * The content of rules.php: which rules there are, each with its words.
 *
 * @phpstan-type Sentences array{customer: \Closure(Facts): string, staff: \Closure(Facts): string}
 * @phpstan-type FieldWords array{label: string, help?: string, choices?: array<string, string>, fields?: array<string, array{label: string, help?: string}>}
 * @phpstan-type Words array{label: string, help?: string, fields: array<string, FieldWords>, reasons?: array<string, Sentences>}
 * @phpstan-type Entries array<class-string<Rule>, \Closure(): Words>
 * @phpstan-type RuleFile array{discount_types: Entries, restrictions: Entries, reasons: array<string, \Closure(): Sentences>, offered: list<string>}
 */
final class RuleList {

	/** @var RuleFile */
	private array $file;

	/** @param RuleFile $file */
	public function __construct( array $file ) {
		$this->file = $file;
	}

	/** The rules of the plugin. */
	public static function installed(): self {
		/** @var RuleFile $file */
		$file = require __DIR__ . '/rules.php';
		return new self( $file );
	}

	/** All rules, in the order of the form. */
	public function rules(): Rules {
		return new Rules( $this->instances() );
	}

	/** Those that the coupon form and the API carry. */
	public function offered(): Rules {
		return new Rules( array_filter( $this->instances(), fn( Rule $rule ): bool => in_array( $rule->id(), $this->file['offered'], true ) ) );
	}

	/** @return Words */
	public function words( Rule $rule ): array {
		$entry = $this->entries()[ get_class( $rule ) ] ?? null;
		if ( $entry === null ) {
			throw new \LogicException( 'rules.php has no entry for ' . get_class( $rule ) . '.' );
		}
		return $entry();
	}

	/** @return array<string, Sentences> by reason code */
	public function sentences(): array {
		$sentences = array_map( static fn( \Closure $words ): array => $words(), $this->file['reasons'] );
		foreach ( $this->entries() as $words ) {
			$sentences += $words()['reasons'] ?? [];
		}
		return $sentences;
	}

	/** @return list<Rule> */
	private function instances(): array {
		return array_map( static fn( string $rule ): Rule => new $rule(), array_keys( $this->entries() ) );
	}

	/** @return Entries */
	private function entries(): array {
		return $this->file['discount_types'] + $this->file['restrictions'];
	}
}
