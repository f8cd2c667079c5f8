<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Host\Standalone\Orders;

use BookingX\Addons\Coupons\Pricing\Effect;
use BookingX\Addons\Coupons\Pricing\Money;
use BookingX\Addons\Coupons\Pricing\Quote;

defined( 'ABSPATH' ) || exit;

/**
 * Meta of a booking: the core's keys in the core's forms (money as decimal text, wall times), and ours beside them.
 */
final class OrderMeta {

	public const ORDER_KEY = '_bookingx_order_key';
	public const CUSTOMER  = '_bookingx_customer_id';
	public const ITEM      = '_bookingx_item';
	public const START     = '_bookingx_start_utc';
	public const END       = '_bookingx_end_utc';
	public const NOTE      = '_bookingx_customer_note';
	public const METHOD    = '_bookingx_payment_method';
	public const PAY_UNTIL = '_bookingx_pay_until_utc';
	public const TOTAL     = '_bookingx_total_minor';
	public const TAX       = '_bookingx_tax_minor';
	public const DISCOUNT  = '_bookingx_discount_minor';
	public const CODES     = '_bookingx_codes';

	public const ALL_FIELDS     = 'order_meta_data';
	public const PAYMENT_STATUS = 'payment_status';
	public const PAYMENT        = 'payment_meta';
	public const UNPAID         = 'Not Completed';
	public const PAID           = 'completed';

	/** What the core writes for a booking that is paid on site. */
	private const NO_GATEWAY = 'N';

	/**
	 * Who, what and when of one appointment.
	 *
	 * @return array<string, string>
	 */
	public function of_appointment( NewOrder $order, Appointment $appointment, \DateTimeImmutable $now ): array {
		$start   = $appointment->start();
		$range   = $appointment->range();
		$end     = $start === null ? $range->end() : $range->end()->setTimezone( $start->getTimezone() );
		$contact = $order->contact();
		$method  = $order->payment_method() === 'on_site' ? self::NO_GATEWAY : $order->payment_method();
		return [
			'seat_id'                     => $this->provider_id( $appointment ),
			'base_id'                     => (string) $appointment->service()->id(),
			'addition_ids'                => $this->extra_ids( $appointment ),
			'first_name'                  => $contact->first_name(),
			'last_name'                   => $contact->last_name(),
			'phone'                       => $contact->phone(),
			'email'                       => $contact->email(),
			'created_by'                  => $order->account_id() === null ? '' : (string) $order->account_id(),
			'created_date'                => $now->format( 'Y-m-d H:i:s' ),
			'booking_date'                => $start === null ? '' : $start->format( 'Y-m-d' ),
			'booking_start_date'          => $start === null ? '' : $start->format( 'Y-m-d H:i:s' ),
			'booking_end_date'            => $end->format( 'Y-m-d H:i:s' ),
			'booking_time_from'           => $start === null ? '' : $start->format( 'H:i' ),
			'booking_time'                => (string) ( $range->minutes() * 60 ),
			'total_duration'              => (string) $range->minutes(),
			'payment_method'              => $method,
			'bkx_payment_gateway_method'  => $method,
			self::PAYMENT_STATUS          => self::UNPAID,
			'post_status'                 => $order->status(),
		];
	}

	/**
	 * What only our own code reads.
	 *
	 * @return array<string, string>
	 */
	public function own( NewOrder $order, Appointment $appointment, string $order_key ): array {
		$provider = $appointment->provider();
		$item     = [
			'service_id'  => $appointment->service()->id(),
			'service'     => $appointment->service()->title(),
			'provider_id' => $provider === null ? 0 : $provider->id(),
			'provider'    => $provider === null ? '' : $provider->title(),
			'persons'     => $appointment->persons(),
			'extras'      => array_map(
				static fn( array $chosen ): array => [ 'id' => $chosen['extra']->id(), 'title' => $chosen['extra']->title(), 'quantity' => $chosen['quantity'] ],
				$appointment->extras()
			),
		];
		return [
			self::ORDER_KEY => $order_key,
			self::CUSTOMER  => $order->customer_id() === null ? '' : (string) $order->customer_id(),
			self::ITEM      => $this->json( $item ),
			self::START     => $appointment->range()->start()->format( 'Y-m-d H:i:s' ),
			self::END       => $appointment->range()->end()->format( 'Y-m-d H:i:s' ),
			self::NOTE      => $order->contact()->note(),
			self::METHOD    => $order->payment_method(),
			self::PAY_UNTIL => $order->pay_until() === null ? '' : $order->pay_until()->format( 'Y-m-d H:i:s' ),
		];
	}

	/**
	 * Price of one appointment, as the core keeps it.
	 *
	 * @return array<string, string>
	 */
	public function of_price( Money $total, Money $tax, int $tax_basis_points, bool $included ): array {
		return $this->of_amounts( $total, $tax ) + [
			'tax_rate'        => $tax_basis_points === 0 ? '' : sprintf( '%d.%02d', intdiv( $tax_basis_points, 100 ), $tax_basis_points % 100 ),
			'include_tax'     => $included ? 'minus' : 'plus',
			'currency'        => $total->currency(),
			'currency_option' => $total->currency(),
		];
	}

	/** @return array<string, string> */
	public function of_amounts( Money $total, Money $tax ): array {
		return [
			'total_price' => $total->to_decimal(),
			'total_tax'   => $tax->is_zero() ? '' : $tax->to_decimal(),
		];
	}

	/**
	 * Price of the whole order, kept with the main booking.
	 *
	 * @return array<string, string>
	 */
	public function of_quote( Quote $quote ): array {
		$codes = array_filter( array_map( static fn( Effect $effect ): string => (string) $effect->code(), $quote->effects() ), static fn( string $code ): bool => $code !== '' );
		return [
			self::TOTAL    => (string) $quote->total_with_tax()->minor(),
			self::TAX      => (string) $quote->tax()->minor(),
			self::DISCOUNT => (string) $quote->discount()->minor(),
			self::CODES    => $codes === [] ? '' : $this->json( array_values( $codes ) ),
		];
	}

	/**
	 * The array that the core's screens read: every field again, under one key.
	 *
	 * @param array<string, string> $fields
	 */
	public function all_fields( array $fields ): string {
		$known = array_filter( $fields, static fn( string $key ): bool => $key[0] !== '_' && $key !== self::ALL_FIELDS, ARRAY_FILTER_USE_KEY );
		return serialize( array_filter( $known, static fn( string $value ): bool => $value !== '' ) );
	}

	private function provider_id( Appointment $appointment ): string {
		$provider = $appointment->provider();
		return $provider === null ? '' : (string) $provider->id();
	}

	/** The core writes a word for none, and repeats the id of an extra that is taken several times. */
	private function extra_ids( Appointment $appointment ): string {
		$ids = [];
		foreach ( $appointment->extras() as $chosen ) {
			for ( $taken = 0; $taken < $chosen['quantity']; $taken++ ) {
				$ids[] = $chosen['extra']->id();
			}
		}
		return $ids === [] ? 'None' : implode( ',', $ids );
	}

	/** @param array<mixed> $value */
	private function json( array $value ): string {
		return json_encode( $value, JSON_THROW_ON_ERROR | JSON_UNESCAPED_UNICODE );
	}
}
