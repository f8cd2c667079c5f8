<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Host\Standalone\Orders;

use BookingX\Addons\Coupons\Host\Standalone\Availability\TimeRange;
use BookingX\Addons\Coupons\Host\Standalone\Posts\PostRecord;
use BookingX\Addons\Coupons\Pricing\Money;

defined( 'ABSPATH' ) || exit;

/**
 * Reads orders back from their posts. What the core's keys cannot say stands under our own.
 *
 * @phpstan-import-type Item from OrderedAppointment
 */
final class OrderReader {

	/** @param non-empty-list<PostRecord> $posts of one order, the main booking first */
	public function order( array $posts ): Order {
		$main  = $posts[0];
		$owner = (int) $main->column( 'post_author' );
		return new Order(
			$main->id(),
			$main->text( OrderMeta::ORDER_KEY ),
			$main->status(),
			new Contact(
				trim( $main->text( 'first_name' ) . ' ' . $main->text( 'last_name' ) ),
				$main->text( 'email' ),
				$main->text( 'phone' ),
				$main->text( OrderMeta::NOTE )
			),
			$owner > 0 ? $owner : null,
			array_map( [ $this, 'appointment' ], $posts ),
			$this->payment( $main ),
			$this->instant( $main->column( 'post_date_gmt' ) )
		);
	}

	private function appointment( PostRecord $post ): OrderedAppointment {
		return new OrderedAppointment(
			$post->id(),
			$this->item( $post ),
			new TimeRange( $this->instant( $post->text( OrderMeta::START ) ), $this->instant( $post->text( OrderMeta::END ) ) )
		);
	}

	private function payment( PostRecord $main ): Payment {
		$currency = $main->text( 'currency_option' );
		$codes    = array_filter( $main->json( OrderMeta::CODES ), 'is_string' );
		return new Payment(
			$main->text( OrderMeta::METHOD ),
			Money::of_minor( $main->number( OrderMeta::TOTAL ), $currency ),
			Money::of_minor( $main->number( OrderMeta::TAX ), $currency ),
			Money::of_minor( $main->number( OrderMeta::DISCOUNT ), $currency ),
			$main->text( OrderMeta::PAYMENT_STATUS ) === OrderMeta::PAID,
			array_values( $codes ),
			$main->has( OrderMeta::PAY_UNTIL ) ? $this->instant( $main->text( OrderMeta::PAY_UNTIL ) ) : null
		);
	}

	/** @return Item */
	private function item( PostRecord $post ): array {
		$stored = $post->json( OrderMeta::ITEM );
		$number = static fn( string $key ): int => is_int( $stored[ $key ] ?? null ) ? $stored[ $key ] : 0;
		$text   = static fn( string $key ): string => is_string( $stored[ $key ] ?? null ) ? $stored[ $key ] : '';
		return [
			'service_id'  => $number( 'service_id' ),
			'service'     => $text( 'service' ),
			'provider_id' => $number( 'provider_id' ),
			'provider'    => $text( 'provider' ),
			'persons'     => max( 1, $number( 'persons' ) ),
			'extras'      => $this->extras( $stored['extras'] ?? [] ),
		];
	}

	/**
	 * @param mixed $stored
	 * @return list<array{id: int, title: string, quantity: int}>
	 */
	private function extras( $stored ): array {
		$extras = [];
		foreach ( is_array( $stored ) ? $stored : [] as $extra ) {
			if ( is_array( $extra ) && is_int( $extra['id'] ?? null ) && is_string( $extra['title'] ?? null ) && is_int( $extra['quantity'] ?? null ) ) {
				$extras[] = [ 'id' => $extra['id'], 'title' => $extra['title'], 'quantity' => $extra['quantity'] ];
			}
		}
		return $extras;
	}

	private function instant( string $utc ): \DateTimeImmutable {
		return new \DateTimeImmutable( $utc, new \DateTimeZone( 'UTC' ) );
	}
}
