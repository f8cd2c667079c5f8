<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Pricing;

/**
 * One version of an offer's terms, together with the code through which it came.
 *
 * Terms come from storage: reading them never fails here. Rules::terms() says whether they are any good.
 *
 * @phpstan-type Node array<string, mixed>
 */
final class Offer {

	public const OPEN = 'open';
	public const NEUTRAL = 'neutral';

	private int $id;
	private int $version_id;
	private ?string $code;
	/** @var array<string, mixed> */
	private array $terms;
	private string $name = '';
	private bool $automatic = false;
	private string $disclosure = self::OPEN;
	private Grant $grant;

	/** @param array<string, mixed> $terms */
	private function __construct( int $id, int $version_id, ?string $code, array $terms ) {
		$this->id         = $id;
		$this->version_id = $version_id;
		$this->code       = $code;
		$this->terms      = $terms;
		$this->grant      = new Grant();
	}

	/**
	 * @param string|null          $code  as shown to people; null without one
	 * @param array<string, mixed> $terms the version's terms, see Rules::terms_schema()
	 */
	public static function from_terms( int $id, int $version_id, ?string $code, array $terms ): self {
		return new self( $id, $version_id, $code, $terms );
	}

	/** @param string $name that customers may read where there is no code */
	public function named( string $name ): self {
		$offer       = clone $this;
		$offer->name = $name;
		return $offer;
	}

	/** @param array<string, mixed> $terms */
	public function with_terms( array $terms ): self {
		$offer        = clone $this;
		$offer->terms = $terms;
		return $offer;
	}

	/** Applied without anybody typing a code. */
	public function as_automatic(): self {
		$offer            = clone $this;
		$offer->automatic = true;
		return $offer;
	}

	public function disclosed( string $disclosure ): self {
		$offer             = clone $this;
		$offer->disclosure = $disclosure;
		return $offer;
	}

	public function granted( Grant $grant ): self {
		$offer        = clone $this;
		$offer->grant = $grant;
		return $offer;
	}

	public function id(): int {
		return $this->id;
	}

	public function version_id(): int {
		return $this->version_id;
	}

	public function code(): ?string {
		return $this->code;
	}

	public function name(): string {
		return $this->name;
	}

	public function automatic(): bool {
		return $this->automatic;
	}

	/** @return string OPEN: refusals are explained to the customer; NEUTRAL: one answer for all */
	public function disclosure(): string {
		return $this->disclosure;
	}

	public function grant(): Grant {
		return $this->grant;
	}

	/** @return array<string, mixed> */
	public function terms(): array {
		return $this->terms;
	}

	public function type(): string {
		return $this->text( 'discount_type' ) ?? '';
	}

	/** @return array<string, mixed> of the discount type */
	public function settings(): array {
		return $this->map( 'discount_value' );
	}

	/**
	 * The flat list: all of them must hold, beside rules().
	 *
	 * @return list<Node> each {rule, settings}
	 */
	public function restrictions(): array {
		$nodes = [];
		foreach ( $this->map( 'restrictions' ) as $entry ) {
			$nodes[] = is_array( $entry ) ? [ 'rule' => $entry['id'] ?? null, 'settings' => $entry['settings'] ?? [] ] : [];
		}
		return $nodes;
	}

	/** @return Node the rule tree; empty when there is none */
	public function rules(): array {
		return $this->map( 'rules' );
	}

	/** Null: works in every currency, as a percentage does. */
	public function currency(): ?string {
		return $this->text( 'currency' );
	}

	/** Cap on what it gives to one booking. */
	public function max_discount(): ?Money {
		$minor    = $this->terms['max_discount_minor'] ?? null;
		$currency = $this->currency();
		return is_int( $minor ) && $currency !== null ? Money::of_minor( $minor, $currency ) : null;
	}

	/** Higher goes first. */
	public function priority(): int {
		$priority = $this->terms['priority'] ?? 0;
		return is_int( $priority ) ? $priority : 0;
	}

	/** Stands alone. */
	public function exclusive(): bool {
		return ( $this->terms['exclusive'] ?? false ) === true;
	}

	/** Only one offer of a group counts. */
	public function stacking_group(): ?string {
		return $this->text( 'stacking_group' );
	}

	/**
	 * Groups it may stand beside; null: all of them. Offers without a group are named by ''.
	 *
	 * @return list<string>|null
	 */
	public function combines_with(): ?array {
		if ( ! isset( $this->terms['combines_with'] ) ) {
			return null;
		}
		return array_values( array_filter( $this->map( 'combines_with' ), 'is_string' ) );
	}

	private function text( string $name ): ?string {
		$value = $this->terms[ $name ] ?? null;
		return is_string( $value ) ? $value : null;
	}

	/** @return array<string, mixed> */
	private function map( string $name ): array {
		$value = $this->terms[ $name ] ?? [];
		/** @var array<string, mixed> */
		return is_array( $value ) ? $value : [];
	}

	/** @return array<string, mixed> JSON-safe */
	public function to_array(): array {
		return [
			'id'         => $this->id,
			'version_id' => $this->version_id,
			'code'       => $this->code,
			'name'       => $this->name,
			'automatic'  => $this->automatic,
			'disclosure' => $this->disclosure,
			'terms'      => $this->terms,
			'grant'      => $this->grant->to_array(),
		];
	}

	/** @throws InvalidRecord */
	public static function from_record( Record $stored ): self {
		/** @var array<string, mixed> $terms */
		$terms = $stored->map( 'terms' );
		$offer = self::from_terms( $stored->integer( 'id' ), $stored->integer( 'version_id' ), $stored->optional_text( 'code' ), $terms )
			->named( $stored->text( 'name' ) )
			->disclosed( $stored->text( 'disclosure' ) )
			->granted( Grant::from_record( $stored->record( 'grant' ) ) );
		return $stored->flag( 'automatic' ) ? $offer->as_automatic() : $offer;
	}
}
