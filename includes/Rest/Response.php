<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Rest;

defined( 'ABSPATH' ) || exit;

/**
 * What a handler answers. Refusals are thrown as Problem.
 */
final class Response {

	private int $status;

	/** @var array<mixed>|null */
	private ?array $body;

	/** @var array<string, string> */
	private array $headers = [];

	/** @var list<Cookie> */
	private array $cookies = [];

	/** @param array<mixed>|null $body */
	private function __construct( int $status, ?array $body ) {
		$this->status = $status;
		$this->body   = $body;
	}

	/** @param array<mixed> $body */
	public static function ok( array $body ): self {
		return new self( 200, $body );
	}

	/**
	 * @param array<mixed> $body
	 * @param string       $location path below the namespace, `coupons/12`
	 */
	public static function created( array $body, string $location ): self {
		return ( new self( 201, $body ) )->with_header( 'Location', rest_url( Route::API_NAMESPACE . '/' . $location ) );
	}

	public static function no_content(): self {
		return new self( 204, null );
	}

	/**
	 * One page of a list.
	 *
	 * @param list<mixed> $items
	 * @param int         $total of all pages
	 */
	public static function page( array $items, int $total, int $per_page ): self {
		return self::ok( $items )
			->with_header( 'X-WP-Total', (string) $total )
			->with_header( 'X-WP-TotalPages', (string) (int) ceil( $total / max( 1, $per_page ) ) );
	}

	public function with_header( string $name, string $value ): self {
		$copy                   = clone $this;
		$copy->headers[ $name ] = $value;
		return $copy;
	}

	/** @param string $revision what a later If-Match must repeat */
	public function with_etag( string $revision ): self {
		return $this->with_header( 'ETag', '"' . $revision . '"' );
	}

	public function with_cookie( Cookie $cookie ): self {
		$copy            = clone $this;
		$copy->cookies[] = $cookie;
		return $copy;
	}

	public function status(): int {
		return $this->status;
	}

	/** @return array<mixed>|null */
	public function body(): ?array {
		return $this->body;
	}

	/** @return array<string, string> */
	public function headers(): array {
		return $this->headers;
	}

	/** @return list<Cookie> */
	public function cookies(): array {
		return $this->cookies;
	}

	/** To be kept and given again when the same request comes again. */
	public function to_json(): string {
		return json_encode(
			[
				'status'  => $this->status,
				'body'    => $this->body,
				'headers' => $this->headers,
				'cookies' => array_map( static fn( Cookie $cookie ): array => $cookie->to_array(), $this->cookies ),
			],
			JSON_THROW_ON_ERROR | JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES
		);
	}

	/**
	 * Nested objects stay objects: an empty one must not come back as an empty list.
	 *
	 * @return self|null null when it is none of ours
	 */
	public static function from_json( string $json ): ?self {
		$stored = json_decode( $json );
		if ( ! is_object( $stored ) || ! is_int( $stored->status ?? null ) ) {
			return null;
		}
		$response = new self( $stored->status, isset( $stored->body ) ? (array) $stored->body : null );
		foreach ( (array) ( $stored->headers ?? [] ) as $name => $value ) {
			$response = is_string( $value ) ? $response->with_header( (string) $name, $value ) : $response;
		}
		foreach ( (array) ( $stored->cookies ?? [] ) as $cookie ) {
			$response = $response->with_cookie( Cookie::from_array( (array) $cookie ) );
		}
		return $response;
	}
}
