<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Property;

use BookingX\Addons\Coupons\Pricing\Booking;
use BookingX\Addons\Coupons\Pricing\DiscountLimits;
use BookingX\Addons\Coupons\Pricing\Line;
use BookingX\Addons\Coupons\Pricing\Money;
use BookingX\Addons\Coupons\Pricing\Offer;
use BookingX\Addons\Coupons\Pricing\Policy;
use BookingX\Addons\Coupons\Pricing\Shopper;

/**
 * A random booking with offers, as plain data: it can be printed, read again and made smaller.
 *
 * @phpstan-type LineData array{price: int, quantity: int, service: int, provider: int, hours: int, tax: int, floor: int|null}
 * @phpstan-type SampleData array{lines: non-empty-list<LineData>, offers: list<array<string, mixed>>, base: string, conditions: string, rounding: string, tax_inside: bool, max_points: int, least_price: int, free: bool}
 */
final class Sample {

	public const CURRENCY = 'EUR';

	/** @var SampleData */
	private array $sample;

	/** @param SampleData $sample */
	public function __construct( array $sample ) {
		$this->sample = $sample;
	}

	/** @return SampleData */
	public function plain(): array {
		return $this->sample;
	}

	public function booking(): Booking {
		return $this->booking_of( $this->sample['lines'] );
	}

	/** The same lines the other way round, with the ids they had. */
	public function turned_booking(): Booking {
		return new Booking( array_reverse( $this->booking()->lines() ), Shopper::stranger(), $this->now(), new \DateTimeZone( 'Europe/Berlin' ), self::CURRENCY, 'web', null, $this->sample['tax_inside'] );
	}

	/** @return list<Offer> */
	public function offers(): array {
		$offers = [];
		foreach ( $this->sample['offers'] as $position => $terms ) {
			$offers[] = Offer::from_terms( $position + 1, 1, "CODE$position", $terms );
		}
		return $offers;
	}

	public function limits(): DiscountLimits {
		return new DiscountLimits( $this->sample['max_points'], null, Money::of_minor( $this->sample['least_price'], self::CURRENCY ), $this->sample['free'] );
	}

	public function policy( bool $multiple = true ): Policy {
		return new Policy( $multiple, $this->sample['base'], $this->sample['conditions'], $this->sample['rounding'] );
	}

	public function has_floor(): bool {
		foreach ( $this->sample['lines'] as $line ) {
			if ( $line['floor'] !== null ) {
				return true;
			}
		}
		return false;
	}

	/** @param array<string, mixed> $changed */
	public function with( array $changed ): self {
		/** @var SampleData $sample */
		$sample = $changed + $this->sample;
		return new self( $sample );
	}

	/**
	 * The same with a part left out or a number halved.
	 *
	 * @return list<self>
	 */
	public function smaller(): array {
		$smaller = [];
		foreach ( array_keys( $this->sample['offers'] ) as $position ) {
			$smaller[] = $this->with( [ 'offers' => self::without( $this->sample['offers'], $position ) ] );
		}
		foreach ( array_keys( $this->sample['lines'] ) as $position ) {
			if ( count( $this->sample['lines'] ) > 1 ) {
				$smaller[] = $this->with( [ 'lines' => self::without( $this->sample['lines'], $position ) ] );
			}
		}
		foreach ( $this->sample['lines'] as $position => $line ) {
			foreach ( [ 'price' => intdiv( $line['price'], 2 ), 'quantity' => max( 1, intdiv( $line['quantity'], 2 ) ), 'tax' => 0, 'floor' => null ] as $name => $less ) {
				if ( $line[ $name ] !== $less ) {
					$smaller[] = $this->with( [ 'lines' => array_replace( $this->sample['lines'], [ $position => [ $name => $less ] + $line ] ) ] );
				}
			}
		}
		return $smaller;
	}

	/** @param list<LineData> $lines */
	private function booking_of( array $lines ): Booking {
		$built = [];
		foreach ( $lines as $position => $line ) {
			$built[] = Line::of(
				[
					'id'               => "L$position",
					'service_id'       => $line['service'],
					'provider_id'      => $line['provider'],
					'quantity'         => $line['quantity'],
					'unit_price'       => Money::of_minor( $line['price'], self::CURRENCY ),
					'start'            => $this->now()->modify( "+{$line['hours']} hours" ),
					'tax_basis_points' => $line['tax'],
					'min_unit_price'   => $line['floor'] === null ? null : Money::of_minor( min( $line['floor'], $line['price'] ), self::CURRENCY ),
				]
			);
		}
		return new Booking( $built, Shopper::stranger(), $this->now(), new \DateTimeZone( 'Europe/Berlin' ), self::CURRENCY, 'web', null, $this->sample['tax_inside'] );
	}

	private function now(): \DateTimeImmutable {
		return new \DateTimeImmutable( '2026-11-23T09:00:00Z' );
	}

	/**
	 * @template T
	 * @param list<T> $items
	 * @return list<T>
	 */
	private static function without( array $items, int $position ): array {
		unset( $items[ $position ] );
		return array_values( $items );
	}
}
