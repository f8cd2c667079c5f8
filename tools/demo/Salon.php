<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tools\Demo;

use BookingX\Addons\Coupons\Host\Standalone\BookingPage;
use BookingX\Addons\Coupons\Host\Standalone\BookingSettings;

/**
 * The salon of salon.json: names there stand for the things that they name.
 *
 * @phpstan-type Service array{title: string, price: string, minutes: int, category: string, providers: list<string>, max_persons?: int}
 * @phpstan-type Provider array{title: string, email: string, description: string, hours: array{days: list<int>, ranges: list<array{string, string}>}}
 * @phpstan-type Extra array{title: string, price: string, minutes: int, services: list<string>}
 * @phpstan-type Coupon array{name: string, code: string, discount_type: string, discount_value: string, category: string, customer_text: string, kind?: string, minimum?: string, at_most?: string, services?: list<string>, weekdays?: list<int>, usage_limit?: int}
 */
final class Salon {

	/** @var array{providers: list<Provider>, services: list<Service>, extras: list<Extra>, coupons: list<Coupon>, customers: list<string>} */
	private array $data;

	/** @var array<string, int> title => id */
	private array $ids = [];

	/** @param array{providers: list<Provider>, services: list<Service>, extras: list<Extra>, coupons: list<Coupon>, customers: list<string>} $data */
	private function __construct( array $data ) {
		$this->data = $data;
	}

	public static function read( string $file ): self {
		/** @var array{providers: list<Provider>, services: list<Service>, extras: list<Extra>, coupons: list<Coupon>, customers: list<string>} $data */
		$data = json_decode( (string) file_get_contents( $file ), true, 16, JSON_THROW_ON_ERROR );
		return new self( $data );
	}

	/** Makes what is missing of everything that staff would have made before the first customer comes. */
	public function open( Requests $requests ): void {
		$this->make_page();
		$this->make(
			$requests,
			'standalone/providers',
			$this->data['providers'],
			fn( array $provider ): array => $this->provider( $provider )
		);
		$this->make(
			$requests,
			'standalone/services',
			$this->data['services'],
			fn( array $service ): array => [ 'providers' => $this->ids_of( $service['providers'] ), 'price' => $this->money( $service['price'] ) ] + $service
		);
		$this->make(
			$requests,
			'standalone/extras',
			$this->data['extras'],
			fn( array $extra ): array => [ 'services' => $this->ids_of( $extra['services'] ), 'price' => $this->money( $extra['price'] ) ] + $extra
		);
		$there = $requests->ids( 'coupons', 'code' );
		foreach ( $this->data['coupons'] as $coupon ) {
			if ( ! isset( $there[ $coupon['code'] ] ) ) {
				$requests->create( 'coupons', $this->coupon( $coupon ) );
			}
		}
	}

	/** @return list<int> */
	public function service_ids(): array {
		return $this->ids_of( array_column( $this->data['services'], 'title' ) );
	}

	/** @return list<int> ids of extras that go with everything */
	public function common_extra_ids(): array {
		$common = array_filter( $this->data['extras'], static fn( array $extra ): bool => $extra['services'] === [] );
		return $this->ids_of( array_column( $common, 'title' ) );
	}

	/** @return list<string> */
	public function codes(): array {
		return array_column( $this->data['coupons'], 'code' );
	}

	/** @return list<string> */
	public function customers(): array {
		return $this->data['customers'];
	}

	/**
	 * @template T of array{title: string}
	 * @param list<T>                           $items
	 * @param callable( T ): array<string, mixed> $fields
	 */
	private function make( Requests $requests, string $route, array $items, callable $fields ): void {
		$there = $requests->ids( $route, 'title' );
		foreach ( $items as $item ) {
			$this->ids[ $item['title'] ] = $there[ $item['title'] ] ?? $requests->create( $route, $fields( $item ) );
		}
	}

	private function make_page(): void {
		$page = get_page_by_path( 'book' );
		$id   = $page instanceof \WP_Post ? $page->ID : wp_insert_post(
			[
				'post_type'    => 'page',
				'post_status'  => 'publish',
				'post_title'   => 'Book an appointment',
				'post_name'    => 'book',
				'post_content' => '<!-- wp:bookingx/booking-form /-->',
			]
		);
		update_option( BookingPage::OPTION, $id );
	}

	/**
	 * @param Provider $provider
	 * @return array<string, mixed>
	 */
	private function provider( array $provider ): array {
		$hours = [];
		foreach ( $provider['hours']['days'] as $day ) {
			foreach ( $provider['hours']['ranges'] as [ $from, $to ] ) {
				$hours[] = [ 'weekday' => $day, 'from' => $from, 'to' => $to ];
			}
		}
		return [ 'hours' => $hours ] + $provider;
	}

	/**
	 * @param Coupon $coupon
	 * @return array<string, mixed>
	 */
	private function coupon( array $coupon ): array {
		$is_fixed = $coupon['discount_type'] === 'fixed';
		$fields   = [
			'name'                => $coupon['name'],
			'code'                => $coupon['code'],
			'kind'                => $coupon['kind'] ?? 'code',
			'discount_type'       => $coupon['discount_type'],
			'discount_value'      => $is_fixed ? $this->money( $coupon['discount_value'] ) : $coupon['discount_value'],
			'max_discount_amount' => isset( $coupon['at_most'] ) ? $this->money( $coupon['at_most'] ) : null,
			'min_purchase_amount' => isset( $coupon['minimum'] ) ? $this->money( $coupon['minimum'] ) : null,
			'usage_limit'         => $coupon['usage_limit'] ?? null,
			'category'            => $coupon['category'],
			'customer_text'       => $coupon['customer_text'],
			'status'              => 'active',
		];
		return $fields + array_filter(
			[
				'applicable_services' => $this->ids_of( $coupon['services'] ?? [] ),
				'day_restrictions'    => $coupon['weekdays'] ?? [],
			]
		);
	}

	/** @return array{amount: string, currency: string} */
	private function money( string $amount ): array {
		return [ 'amount' => $amount, 'currency' => bookingx_coupons()->get( BookingSettings::class )->currency() ];
	}

	/**
	 * @param list<string> $titles
	 * @return list<int>
	 */
	private function ids_of( array $titles ): array {
		return array_map( fn( string $title ): int => $this->ids[ $title ], $titles );
	}
}
