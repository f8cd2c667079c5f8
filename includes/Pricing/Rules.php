<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Pricing;

/**
 * The discount types and restrictions that there are. What exists is decided by the list that comes in, see Coupons/rules.php.
 */
final class Rules {

	/** @var array<string, DiscountType<array<string, mixed>>> */
	private array $discount_types = [];
	/** @var array<string, Restriction<array<string, mixed>>> */
	private array $restrictions = [];

	/**
	 * @param iterable<Rule> $rules
	 * @throws \LogicException when two of a kind share an id
	 */
	public function __construct( iterable $rules ) {
		foreach ( $rules as $rule ) {
			if ( isset( $this->discount_types[ $rule->id() ] ) || isset( $this->restrictions[ $rule->id() ] ) ) {
				throw new \LogicException( "There are two rules '{$rule->id()}'." );
			}
			if ( $rule instanceof DiscountType ) {
				/** @var DiscountType<array<string, mixed>> $rule */
				$this->discount_types[ $rule->id() ] = $rule;
			}
			if ( $rule instanceof Restriction ) {
				/** @var Restriction<array<string, mixed>> $rule */
				$this->restrictions[ $rule->id() ] = $rule;
			}
		}
	}

	/** @return array<string, DiscountType<array<string, mixed>>> by id, in the order of the list */
	public function discount_types(): array {
		return $this->discount_types;
	}

	/** @return array<string, Restriction<array<string, mixed>>> by id, in the order of the list */
	public function restrictions(): array {
		return $this->restrictions;
	}

	/** @return DiscountType<array<string, mixed>>|null */
	public function discount_type( string $id ): ?DiscountType {
		return $this->discount_types[ $id ] ?? null;
	}

	/** @return Restriction<array<string, mixed>>|null */
	public function restriction( string $id ): ?Restriction {
		// Only stored prices contain it, so it stands in no form.
		return $this->restrictions[ $id ] ?? ( $id === Settled::ID ? new Settled() : null );
	}

	/** @throws InvalidTerms */
	public function terms( Offer $offer ): Terms {
		return ( new TermsReader( $this ) )->read( $offer->terms() );
	}

	/**
	 * What is wrong with terms that somebody wants to save.
	 *
	 * @param array<string, mixed> $terms
	 * @return list<InvalidSetting>
	 */
	public function problems( array $terms ): array {
		try {
			$read = ( new TermsReader( $this ) )->read( $terms );
		} catch ( InvalidTerms $invalid ) {
			return $invalid->problems();
		}
		$problems = [];
		foreach ( $read->condition()->singles() as $single ) {
			if ( $single->is_settled() ) {
				$problems[] = new InvalidSetting( $single->path(), 'unknown_rule', [ 'allowed' => array_keys( $this->restrictions ) ] );
			}
		}
		return $problems;
	}
}
