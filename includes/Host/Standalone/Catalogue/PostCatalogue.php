<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Host\Standalone\Catalogue;

use BookingX\Addons\Coupons\Host\Standalone\Availability\OpeningHours;
use BookingX\Addons\Coupons\Host\Standalone\BookingSettings;
use BookingX\Addons\Coupons\Host\Standalone\Posts\PostRecord;
use BookingX\Addons\Coupons\Host\Standalone\Posts\WpdbPosts;
use BookingX\Addons\Coupons\Host\Standalone\PostTypes;
use BookingX\Addons\Coupons\Pricing\InvalidMoney;
use BookingX\Addons\Coupons\Pricing\Money;

defined( 'ABSPATH' ) || exit;

/**
 * Reads the catalogue from the core's post types and meta keys; what the core has no key for stands under `_bookingx_…`.
 */
final class PostCatalogue implements CatalogueStore {

	private WpdbPosts $posts;
	private BookingSettings $settings;

	/** @var list<PostRecord>|null */
	private ?array $posts_read = null;

	/** @var array<int, Service>|null at the present version, as the others */
	private ?array $services = null;

	/** @var array<int, Provider>|null */
	private ?array $providers = null;

	/** @var array<int, Extra>|null */
	private ?array $extras = null;

	private string $version = '';

	public function __construct( WpdbPosts $posts, BookingSettings $settings ) {
		$this->posts    = $posts;
		$this->settings = $settings;
	}

	public function services(): array {
		$this->forget_when_changed();
		$this->services ??= $this->read_services();
		return $this->services;
	}

	public function providers(): array {
		$this->forget_when_changed();
		$this->providers ??= $this->read_providers();
		return $this->providers;
	}

	public function extras(): array {
		$this->forget_when_changed();
		$this->extras ??= $this->read_extras();
		return $this->extras;
	}

	/** Everything is read once, until a post or a category changes anywhere on the site, or its currency. */
	private function forget_when_changed(): void {
		$version = wp_cache_get_last_changed( 'posts' ) . wp_cache_get_last_changed( 'terms' ) . $this->settings->currency();
		if ( $version !== $this->version ) {
			$this->version    = $version;
			$this->posts_read = null;
			$this->services   = null;
			$this->providers  = null;
			$this->extras     = null;
		}
	}

	/** @return array<int, Service> */
	private function read_services(): array {
		$posts      = $this->of_type( PostTypes::SERVICE );
		$categories = $this->categories( $posts );
		$services   = [];
		foreach ( $posts as $post ) {
			$service = $this->service( $post, $categories[ $post->id() ] ?? [] );
			if ( $service !== null ) {
				$services[ $service->id() ] = $service;
			}
		}
		return $services;
	}

	/** @return array<int, Provider> */
	private function read_providers(): array {
		$providers = [];
		foreach ( $this->of_type( PostTypes::PROVIDER ) as $post ) {
			$providers[ $post->id() ] = new Provider(
				[
					'id'           => $post->id(),
					'title'        => $post->title(),
					'description'  => $post->column( 'post_content' ),
					'is_published' => $post->status() === 'publish',
					'email'        => $post->text( CatalogueMeta::PROVIDER_EMAIL ),
					'phone'        => $post->text( CatalogueMeta::PROVIDER_PHONE ),
				],
				new OpeningHours(
					WeekFormat::week( $post->json( CatalogueMeta::HOURS ) ),
					WeekFormat::ranges( $post->json( CatalogueMeta::DAYS_OFF ) )
				)
			);
		}
		return $providers;
	}

	/** @return array<int, Extra> */
	private function read_extras(): array {
		$extras = [];
		foreach ( $this->of_type( PostTypes::EXTRA ) as $post ) {
			$price = $this->price( $post->text( CatalogueMeta::EXTRA_PRICE ) );
			if ( $price !== null ) {
				$minutes              = $post->number( CatalogueMeta::EXTRA_HOURS ) * 60 + $post->number( CatalogueMeta::EXTRA_MINUTES );
				$extras[ $post->id() ] = new Extra( $post->id(), $post->title(), $post->column( 'post_content' ), $post->status() === 'publish', $price, $minutes, $post->ids( CatalogueMeta::EXTRA_SERVICES ) );
			}
		}
		return $extras;
	}

	/**
	 * A service whose price cannot be read in the site's currency is not on sale: better than selling it for nothing.
	 *
	 * @param array<int, string> $categories
	 */
	private function service( PostRecord $post, array $categories ): ?Service {
		$price   = $this->price( $post->text( CatalogueMeta::PRICE ) );
		$minutes = $post->number( CatalogueMeta::HOURS_LONG ) * 60 + $post->number( CatalogueMeta::MINUTES );
		if ( $price === null || $minutes < 1 ) {
			return null;
		}
		return new Service(
			[
				'id'           => $post->id(),
				'title'        => $post->title(),
				'description'  => $post->column( 'post_content' ),
				'is_published' => $post->status() === 'publish',
				'category'     => $post->has( CatalogueMeta::CATEGORY ) ? $post->text( CatalogueMeta::CATEGORY ) : (string) reset( $categories ),
				'location'     => $post->text( CatalogueMeta::LOCATION ),
			],
			$price,
			$post->has( CatalogueMeta::SALE_PRICE ) ? $this->price( $post->text( CatalogueMeta::SALE_PRICE ) ) : null,
			[
				'minutes'          => $minutes,
				'buffer_before'    => $post->number( CatalogueMeta::BUFFER_BEFORE ),
				'buffer_after'     => $post->number( CatalogueMeta::BUFFER_AFTER ),
				'max_persons'      => max( 1, $post->number( CatalogueMeta::MAX_PERSONS ) ),
				'tax_basis_points' => $post->has( CatalogueMeta::TAX ) ? $post->number( CatalogueMeta::TAX ) : null,
			],
			$post->text( CatalogueMeta::ALL_PROVIDERS ) === 'Y' ? [] : $post->ids( CatalogueMeta::PROVIDERS ),
			$categories
		);
	}

	private function price( string $decimal ): ?Money {
		try {
			return Money::from_decimal( $decimal, $this->settings->currency() );
		} catch ( InvalidMoney $unreadable ) {
			return null;
		}
	}

	/**
	 * Of all services at once: one by one they would cost two queries each.
	 *
	 * @param list<PostRecord> $services
	 * @return array<int, array<int, string>> service => its categories
	 */
	private function categories( array $services ): array {
		$ids   = array_map( static fn( PostRecord $post ): int => $post->id(), $services );
		$terms = wp_get_object_terms( $ids, PostTypes::SERVICE_CATEGORY, [ 'fields' => 'all_with_object_id' ] );
		$names = [];
		foreach ( is_array( $terms ) ? $terms : [] as $term ) {
			$names[ $this->object_id( $term ) ][ $term->term_id ] = $term->name;
		}
		return $names;
	}

	/** WordPress sets a property for it that its class does not declare. */
	private function object_id( \WP_Term $term ): int {
		$object_id = get_object_vars( $term )['object_id'] ?? null;
		return is_scalar( $object_id ) ? (int) $object_id : 0;
	}

	/**
	 * Whoever asks for one type soon asks for the others, so all are read at once.
	 *
	 * @return list<PostRecord>
	 */
	private function of_type( string $type ): array {
		$this->posts_read ??= $this->posts->read(
			"p.post_type IN ( %s, %s, %s ) AND p.post_status IN ( 'publish', 'draft' ) ORDER BY p.menu_order, p.post_title, p.ID",
			[ PostTypes::SERVICE, PostTypes::PROVIDER, PostTypes::EXTRA ]
		);
		return array_values( array_filter( $this->posts_read, static fn( PostRecord $post ): bool => $post->column( 'post_type' ) === $type ) );
	}
}
