<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Host\Standalone\Form;

defined( 'ABSPATH' ) || exit;

/**
 * The figures of a quote as text: the server's prices, only written in the site's way.
 *
 * @phpstan-type WireMoney array{amount: string, currency: string}
 * @phpstan-type WireQuote array{
 *     lines: list<array{id: string, name: string, detail: string, quantity: int, total: WireMoney, discount: WireMoney}>,
 *     discounts: list<array{code: string|null, name: string, saving: WireMoney, offer_id: int, limit_text: string|null}>,
 *     refused: list<array{code: string|null, message: string}>,
 *     discount: WireMoney, tax: WireMoney, tax_included: bool, total_due: WireMoney
 * }
 */
final class SumView {

	private Words $words;
	private SiteFormat $format;

	public function __construct( Words $words, SiteFormat $format ) {
		$this->words  = $words;
		$this->format = $format;
	}

	/**
	 * @param array<string, mixed>|null $wire
	 * @return array<string, mixed>
	 */
	public function of( ?array $wire ): array {
		if ( $wire === null ) {
			return [ 'empty' => true, 'undiscounted' => true, 'lines' => [], 'discounts' => [], 'refused' => [] ];
		}
		/** @var WireQuote $quote the route's own schema */
		$quote = $wire;
		$due   = $this->format->money( $quote['total_due'] );
		$typed = array_values( array_filter( $quote['refused'], static fn( array $refusal ): bool => $refusal['code'] !== null ) );
		return [
			'empty'        => false,
			'undiscounted' => $quote['discounts'] === [] && $typed === [],
			'lines'        => array_map( fn( array $line ): array => $this->line( $line ), $quote['lines'] ),
			'discounts'    => array_map( fn( array $discount ): array => $this->discount( $discount ), $quote['discounts'] ),
			'refused'      => array_map(
				fn( array $refusal ): array => $refusal + [
					'command' => 'remove:' . $refusal['code'],
					'remove'  => $this->words->say( 'remove', $refusal['code'] ),
				],
				$typed
			),
			'due'          => $due,
			'tax'          => $this->format->is_zero( $quote['tax'] ) ? '' : $this->words->say( $quote['tax_included'] ? 'tax_included' : 'tax_added', $this->format->money( $quote['tax'] ) ),
			'saved'        => $this->format->is_zero( $quote['discount'] ) ? '' : $this->words->say( 'you_save', $this->format->money( $quote['discount'] ) ),
			'accepted'     => $quote['total_due']['amount'] . ' ' . $quote['total_due']['currency'],
			'book'         => $this->words->say( 'book_for', $due ),
		];
	}

	/**
	 * @param array{id: string, name: string, detail: string, quantity: int, total: WireMoney, discount: WireMoney} $line
	 * @return array<string, string>
	 */
	private function line( array $line ): array {
		return [
			'id'     => $line['id'],
			'name'   => $line['quantity'] > 1 ? $line['name'] . ' × ' . $line['quantity'] : $line['name'],
			'detail' => $line['detail'],
			'amount' => $this->format->money( $line['total'] ),
			'saving' => $this->format->is_zero( $line['discount'] ) ? '' : $this->words->say( 'saves', $this->format->money( $line['discount'] ) ),
		];
	}

	/**
	 * @param array{code: string|null, name: string, saving: WireMoney, offer_id: int, limit_text: string|null} $discount
	 * @return array<string, string|int>
	 */
	private function discount( array $discount ): array {
		$shown = $discount['code'] ?? $discount['name'];
		return [
			'id'      => $discount['offer_id'],
			'code'    => $shown,
			'name'    => $discount['name'] === $shown ? '' : $discount['name'],
			'saving'  => $this->format->saving( $discount['saving'] ),
			'limit'   => $discount['limit_text'] ?? '',
			'command' => $discount['code'] === null ? "decline:{$discount['offer_id']}" : "remove:{$discount['code']}",
			'remove'  => $this->words->say( 'remove', $shown ),
		];
	}

	/**
	 * @param array<string, mixed> $wire
	 * @return array<string, mixed>
	 */
	public function offer( array $wire ): array {
		/** @var array{offer_id: int, code: string|null, name: string, text: string, saving: WireMoney, in_use: bool, ends_text: string} $offer the route's own schema */
		$offer = $wire;
		return [
			'id'      => $offer['offer_id'],
			'name'    => $offer['name'],
			'text'    => $offer['text'],
			'ends'    => $offer['ends_text'],
			'saving'  => $this->words->say( 'saves', $this->format->money( $offer['saving'] ) ),
			'in_use'  => $offer['in_use'],
			'usable'  => ! $offer['in_use'] && $offer['code'] !== null,
			'command' => 'use:' . $offer['code'],
			'use'     => $this->words->say( 'use', $offer['name'] ),
		];
	}
}
