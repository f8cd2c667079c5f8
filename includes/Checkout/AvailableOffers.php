<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Checkout;

use BookingX\Addons\Coupons\Pricing\Money;
use BookingX\Addons\Coupons\WordPress\Settings;

defined( 'ABSPATH' ) || exit;

/**
 * What applies to a selection, each offer priced alone, the largest saving first. Only listed and automatic offers: a code
 * that somebody was given is nobody else's business.
 */
final class AvailableOffers {

	private Candidates $candidates;
	private Pricer $pricer;
	private Settings $settings;

	public function __construct( Candidates $candidates, Pricer $pricer, Settings $settings ) {
		$this->candidates = $candidates;
		$this->pricer     = $pricer;
		$this->settings   = $settings;
	}

	/** @return list<AvailableOffer> */
	public function of( CheckoutContext $context ): array {
		if ( ! $this->settings->bool( 'display_settings', 'show_available_coupons' ) ) {
			return [];
		}
		$used    = $this->pricer->price( $context )->used();
		$savings = $this->savings( $context );
		$best    = $savings === [] ? null : $savings[0]['saving'];
		return array_map(
			static fn( array $offer ): AvailableOffer => new AvailableOffer(
				$offer['candidate']->coupon(),
				$offer['saving'],
				$best !== null && $offer['saving']->equals( $best ),
				isset( $used[ $offer['candidate']->coupon()->id() ] ),
				$offer['candidate']->offer()->automatic()
			),
			$savings
		);
	}

	/** @return list<array{candidate: Candidate, saving: Money}> the largest first */
	private function savings( CheckoutContext $context ): array {
		$savings = [];
		foreach ( $this->candidates->listed( $context )->all() as $candidate ) {
			$alone = new CandidateSet();
			$alone->add( $candidate );
			$saving = $this->pricer->price_set( $context, $alone )->quote()->discount();
			if ( ! $saving->is_zero() ) {
				$savings[] = [ 'candidate' => $candidate, 'saving' => $saving ];
			}
		}
		usort(
			$savings,
			static fn( array $one, array $other ): int => [ $other['saving']->minor(), $one['candidate']->coupon()->id() ] <=> [ $one['saving']->minor(), $other['candidate']->coupon()->id() ]
		);
		return $savings;
	}
}
