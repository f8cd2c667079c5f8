<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Checkout;

use BookingX\Addons\Coupons\Coupons\CodeForm;
use BookingX\Addons\Coupons\Coupons\RuleWords;
use BookingX\Addons\Coupons\Host\BookingHost;
use BookingX\Addons\Coupons\Host\CatalogueEntry;
use BookingX\Addons\Coupons\Host\DiscountWords;
use BookingX\Addons\Coupons\Pricing\Effect;
use BookingX\Addons\Coupons\Pricing\Line;
use BookingX\Addons\Coupons\Pricing\Money;
use BookingX\Addons\Coupons\Pricing\Offer;
use BookingX\Addons\Coupons\Pricing\OfferRejection;
use BookingX\Addons\Coupons\Pricing\Quote;
use BookingX\Addons\Coupons\Pricing\Rejection;

defined( 'ABSPATH' ) || exit;

/**
 * A quote on the wire, as a customer may see it: reasons only of offers that tell theirs.
 */
final class QuotePresenter {

	/** The one answer for a code that does not work and keeps to itself why; the same as for one that does not exist. */
	private const NEUTRAL = 'invalid_coupon';

	private RuleWords $words;
	private BookingHost $host;

	public function __construct( RuleWords $words, BookingHost $host ) {
		$this->words = $words;
		$this->host  = $host;
	}

	/**
	 * @param list<string> $codes that the checkout remembers
	 * @return array<string, mixed> shape of QuoteSchema
	 */
	public function quote( Quote $quote, array $codes ): array {
		return [
			'lines'        => $this->lines( $quote ),
			'discounts'    => array_map( [ $this, 'discount' ], $quote->effects() ),
			'refused'      => $this->refused( $quote, $codes ),
			'subtotal'     => self::money( $quote->subtotal() ),
			'discount'     => self::money( $quote->discount() ),
			'total'        => self::money( $quote->total() ),
			'tax'          => self::money( $quote->tax() ),
			'tax_included' => $quote->prices_include_tax(),
			'total_due'    => self::money( $quote->total_with_tax() ),
			'currency'     => $quote->currency(),
			'codes'        => $codes,
		];
	}

	/** @return array{amount: string, currency: string} */
	public static function money( Money $money ): array {
		return [ 'amount' => $money->to_decimal(), 'currency' => $money->currency() ];
	}

	/**
	 * @param list<string> $codes as typed: how a code is stored would tell that there is one
	 * @return array{code: string|null, reason: string, message: string, facts: object}
	 */
	public function rejection( OfferRejection $rejected, array $codes ): array {
		$shown = self::shown( $rejected );
		return [
			'code'    => self::as_typed( $rejected->code(), $codes ),
			'reason'  => $shown->reason(),
			'message' => $this->sentence( $shown ),
			'facts'   => (object) self::facts( $shown ),
		];
	}

	/** The reason, as far as the offer tells it to customers. */
	public static function shown( OfferRejection $rejected ): Rejection {
		return $rejected->disclosure() === Offer::NEUTRAL ? new Rejection( self::NEUTRAL ) : $rejected->rejection();
	}

	public function sentence( Rejection $shown ): string {
		return $this->words->customer_sentence( $shown );
	}

	/** @return array<string, mixed> */
	public static function facts( Rejection $rejection ): array {
		$facts = [];
		foreach ( $rejection->facts() as $name => $fact ) {
			if ( $fact instanceof Money ) {
				$facts[ $name ] = self::money( $fact );
			} elseif ( $fact instanceof \DateTimeImmutable ) {
				$facts[ $name ] = $fact->setTimezone( new \DateTimeZone( 'UTC' ) )->format( 'Y-m-d\TH:i:s\Z' );
			} elseif ( ! is_array( $fact ) || ! self::holds_rejections( $fact ) ) {
				$facts[ $name ] = $fact;
			}
		}
		return $facts;
	}

	/**
	 * Automatic offers that do not apply are no news: nobody asked for them.
	 *
	 * @param list<string> $codes
	 * @return list<array{code: string|null, reason: string, message: string, facts: object}>
	 */
	private function refused( Quote $quote, array $codes ): array {
		$typed = array_filter( $quote->rejections(), static fn( OfferRejection $rejected ): bool => ! $rejected->automatic() );
		return array_values( array_map( fn( OfferRejection $rejected ): array => $this->rejection( $rejected, $codes ), $typed ) );
	}

	/** @param list<string> $codes */
	private static function as_typed( ?string $code, array $codes ): ?string {
		$canonical = CodeForm::canonical( (string) $code );
		foreach ( $codes as $typed ) {
			if ( $canonical !== null && CodeForm::canonical( $typed ) === $canonical ) {
				return $typed;
			}
		}
		return $code;
	}

	/** @return array<string, mixed> */
	private function discount( Effect $effect ): array {
		return [
			'code'       => $effect->code(),
			'name'       => DiscountWords::name( $effect->code(), $effect->name() ),
			'saving'     => self::money( $effect->saving() ),
			'offer_id'   => $effect->offer_id(),
			'automatic'  => $effect->automatic(),
			'limited_by' => $effect->limited_by(),
			'limit_text' => DiscountWords::limit( $effect->limited_by() ),
		];
	}

	/** @return list<array<string, mixed>> */
	private function lines( Quote $quote ): array {
		$catalogue = $this->host->catalogue();
		$services  = self::titles( $catalogue->services() );
		$extras    = self::titles( $catalogue->extras() );
		$providers = self::titles( $catalogue->providers() );
		return array_map(
			static fn( Line $line ): array => [
				'id'             => $line->id(),
				'kind'           => $line->kind(),
				'name'           => $line->kind() === Line::EXTRA ? $extras[ (int) $line->extra_id() ] ?? '' : $services[ $line->service_id() ] ?? '',
				'detail'         => $providers[ (int) $line->provider_id() ] ?? '',
				'quantity'       => $line->quantity(),
				'unit_price'     => self::money( $line->unit_price() ),
				'total'          => self::money( $line->total() ),
				'discount'       => self::money( $quote->discount_of( $line ) ),
				'after_discount' => self::money( $quote->after_discount( $line ) ),
			],
			$quote->lines()
		);
	}

	/**
	 * @param list<CatalogueEntry> $entries
	 * @return array<int, string> by id
	 */
	private static function titles( array $entries ): array {
		$titles = [];
		foreach ( $entries as $entry ) {
			$titles[ $entry->id() ] = $entry->title();
		}
		return $titles;
	}

	/** @param array<mixed> $fact */
	private static function holds_rejections( array $fact ): bool {
		return ( $fact[0] ?? null ) instanceof Rejection;
	}
}
