<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Coupons;

use BookingX\Addons\Coupons\Pricing\Rejection;
use BookingX\Addons\Coupons\Pricing\Rule;
use BookingX\Addons\Coupons\Pricing\Rules;
use BookingX\Addons\Coupons\Pricing\SettingsCheck;

defined( 'ABSPATH' ) || exit;

/**
 * Reads rules.php: which rules there are, and what they say.
 *
 * @phpstan-type Sentences array{customer: \Closure(Facts): string, staff: \Closure(Facts): string}
 * @phpstan-type FieldWords array{label: string, help?: string, choices?: array<string, string>, fields?: array<string, array{label: string, help?: string}>}
 * @phpstan-type Words array{label: string, help?: string, fields: array<string, FieldWords>, reasons?: array<string, Sentences>}
 * @phpstan-type RuleList array<class-string<Rule>, \Closure(): Words>
 * @phpstan-type RuleFile array{discount_types: RuleList, restrictions: RuleList, reasons: array<string, \Closure(): Sentences>}
 * @phpstan-import-type Schema from SettingsCheck
 */
final class RuleWords {

	private FactText $text;

	/** @var RuleFile|null */
	private ?array $file = null;

	/** @var array<string, Sentences>|null by reason code */
	private ?array $sentences = null;

	public function __construct( FactText $text ) {
		$this->text = $text;
	}

	/**
	 * @return list<class-string<Rule>> in the order of the form
	 */
	public static function classes(): array {
		$file = self::file();
		return array_merge( array_keys( $file['discount_types'] ), array_keys( $file['restrictions'] ) );
	}

	/** The rules themselves. */
	public static function rules(): Rules {
		return new Rules( array_map( static fn( string $rule ): Rule => new $rule(), self::classes() ) );
	}

	public function label( Rule $rule ): string {
		return $this->words( $rule )['label'];
	}

	/**
	 * The rule's schema with title and description wherever people read: the form follows from it.
	 *
	 * @return Schema
	 */
	public function schema( Rule $rule ): array {
		$words      = $this->words( $rule );
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
		if ( $this->sentences === null ) {
			$file    = $this->file ??= self::file();
			$reasons = array_map( static fn( \Closure $words ): array => $words(), $file['reasons'] );
			foreach ( $file['discount_types'] + $file['restrictions'] as $words ) {
				$reasons += $words()['reasons'] ?? [];
			}
			$this->sentences = $reasons;
		}
		return $this->sentences;
	}

	/** @return Words */
	private function words( Rule $rule ): array {
		$file  = $this->file ??= self::file();
		$entry = ( $file['discount_types'] + $file['restrictions'] )[ get_class( $rule ) ] ?? null;
		if ( $entry === null ) {
			throw new \LogicException( 'rules.php has no entry for ' . get_class( $rule ) . '.' );
		}
		return $entry();
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

	/** @return RuleFile */
	private static function file(): array {
		/** @var RuleFile $file */
		$file = require __DIR__ . '/rules.php';
		return $file;
	}
}
