<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Pricing;

/**
 * Takes persons out of terms that are stored with a price: a restriction that looks at who somebody is becomes the verdict
 * it gave. The price replays to the same cent, and nobody's address or group stands in it.
 */
final class Anonymiser {

	private Rules $rules;

	public function __construct( Rules $rules ) {
		$this->rules = $rules;
	}

	public function offer( Offer $offer, Booking $booking ): Offer {
		$terms = $offer->terms();
		if ( isset( $terms['rules'] ) && is_array( $terms['rules'] ) ) {
			$terms['rules'] = $this->node( $terms['rules'], 'rule', $booking );
		}
		if ( isset( $terms['restrictions'] ) && is_array( $terms['restrictions'] ) ) {
			$terms['restrictions'] = array_map( fn( $entry ) => is_array( $entry ) ? $this->single( $entry, 'id', $booking ) : $entry, $terms['restrictions'] );
		}
		return $terms === $offer->terms() ? $offer : $offer->with_terms( $terms );
	}

	/**
	 * @param array<array-key, mixed> $node
	 * @return array<array-key, mixed>
	 */
	private function node( array $node, string $name, Booking $booking ): array {
		foreach ( [ 'all', 'any' ] as $kind ) {
			if ( isset( $node[ $kind ] ) && is_array( $node[ $kind ] ) ) {
				$node[ $kind ] = array_map( fn( $branch ) => is_array( $branch ) ? $this->node( $branch, $name, $booking ) : $branch, $node[ $kind ] );
			}
		}
		if ( isset( $node['not'] ) && is_array( $node['not'] ) ) {
			$node['not'] = $this->node( $node['not'], $name, $booking );
		}
		return $this->single( $node, $name, $booking );
	}

	/**
	 * @param array<array-key, mixed> $entry
	 * @return array<array-key, mixed>
	 */
	private function single( array $entry, string $name, Booking $booking ): array {
		$restriction = is_string( $entry[ $name ] ?? null ) ? $this->rules->restriction( $entry[ $name ] ) : null;
		if ( ! $restriction instanceof Personal ) {
			return $entry;
		}
		/** @var array<string, mixed> $given */
		$given    = is_array( $entry['settings'] ?? null ) ? $entry['settings'] : [];
		$settings = SettingsCheck::completed( $restriction->schema(), $given );
		// What does not validate refuses the offer with or without a person in it.
		$verdict = TermsReader::rule_problems( $restriction, $settings ) === [] ? $restriction->reject( $booking, null, $settings ) : new Rejection( 'invalid_terms' );
		return [ $name => Settled::ID, 'settings' => [ 'holds' => $verdict === null, 'rule' => $restriction->id(), 'reason' => $verdict === null ? '' : $verdict->reason() ] ];
	}
}
