<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tools;

use BookingX\Addons\Coupons\Rest\Idempotency\Requests;
use BookingX\Addons\Coupons\Rest\RateLimits\RateClasses;
use BookingX\Addons\Coupons\Rest\RequestReader;
use BookingX\Addons\Coupons\Rest\Route;
use BookingX\Addons\Coupons\Rest\RouteTable;

/**
 * Writes docs/rest.md from the route table, so that it says what is true.
 */
final class RestDocs {

	private RouteTable $table;
	private RateClasses $rates;

	/** @var array<string, string> answers shown so far => the route that shows them */
	private array $shown = [];

	public function __construct( RouteTable $table, RateClasses $rates ) {
		$this->table = $table;
		$this->rates = $rates;
	}

	public function markdown(): string {
		$parts = [ $this->introduction(), $this->overview() ];
		foreach ( $this->table->routes() as $route ) {
			$parts[] = $this->route( $route );
		}
		return implode( "\n\n", $parts ) . "\n";
	}

	private function introduction(): string {
		$text = (string) file_get_contents( __DIR__ . '/rest-introduction.md' );
		return trim(
			strtr(
				$text,
				[
					'{namespace}'  => Route::API_NAMESPACE,
					'{body_limit}' => intdiv( RequestReader::MAX_BODY_BYTES, 1024 ) . ' KB',
					'{kept_hours}' => (string) intdiv( Requests::KEEP_SECONDS, 3600 ),
					'{rates}'      => implode( ', ', array_map( [ $this, 'rate' ], [ 'browse', 'guess', 'book' ] ) ),
				]
			)
		);
	}

	private function rate( string $rate_class ): string {
		$limit = $this->rates->limit( $rate_class );
		return $limit === null ? '' : "`$rate_class` {$limit['requests']} in {$limit['seconds']} s";
	}

	private function overview(): string {
		$lines = [ '## Routes', '', '| route | who | rate | idempotency key |', '|--|--|--|--|' ];
		foreach ( $this->table->routes() as $route ) {
			$lines[] = sprintf(
				'| [`%s %s`](#%s) | %s | %s | %s |',
				$route->method(),
				$route->readable_path(),
				strtolower( $route->name() ),
				$this->who( $route ),
				$route->rate_class(),
				$route->idempotency_rule()
			);
		}
		return implode( "\n", $lines );
	}

	private function who( Route $route ): string {
		if ( $route->needs_capability() !== null ) {
			return '`' . $route->needs_capability() . '`';
		}
		return $route->why_anyone() !== null ? 'anyone' : 'owner';
	}

	private function route( Route $route ): string {
		$lines = [ '## ' . $route->name(), '', "`{$route->method()} /{$route->readable_path()}`" ];
		if ( $route->why_anyone() !== null || $route->owner_rule() !== null ) {
			$lines[] = '';
			$lines[] = $route->why_anyone() !== null ? 'Open to anyone: ' . $route->why_anyone() : 'Open to: ' . $route->owner_rule();
		}
		$input  = $this->fields( $route->input()->to_array(), false );
		$output = $route->output();
		if ( $input !== [] ) {
			array_push( $lines, '', $route->reads_body() ? 'Body:' : 'Query:', '', ...$input );
		}
		if ( $output !== null ) {
			$schema = $output->to_array();
			$items  = is_array( $schema['items'] ?? null ) ? $schema['items'] : null;
			array_push( $lines, '', ...$this->answer( $route, $items ?? $schema, $items === null ? 'Answer:' : 'Answer: a list of' ) );
		}
		return implode( "\n", $lines );
	}

	/**
	 * @param array<mixed> $schema
	 * @return list<string>
	 */
	private function answer( Route $route, array $schema, string $lead ): array {
		$fields = $this->fields( $schema, true );
		$key    = implode( "\n", $fields );
		if ( isset( $this->shown[ $key ] ) ) {
			return [ "$lead as in [{$this->shown[ $key ]}](#" . strtolower( $this->shown[ $key ] ) . ')' ];
		}
		$this->shown[ $key ] = $route->name();
		return array_merge( [ $lead, '' ], $fields );
	}

	/**
	 * @param array<mixed> $schema
	 * @return list<string>
	 */
	private function fields( array $schema, bool $is_answer ): array {
		$lines    = [];
		$required = (array) ( $schema['required'] ?? [] );
		foreach ( (array) ( $schema['properties'] ?? [] ) as $name => $property ) {
			if ( ! is_array( $property ) || ( ! $is_answer && ( $property['readOnly'] ?? false ) === true ) ) {
				continue;
			}
			$about   = array_filter( [ $property['title'] ?? '', $property['description'] ?? '', $this->limits( $property ) ], static fn( $part ): bool => is_string( $part ) && $part !== '' );
			$needed  = ! $is_answer && in_array( $name, $required, true ) ? ', needed' : '';
			$lines[] = "- `$name` " . $this->type( $property ) . $needed . ( $about === [] ? '' : ': ' . implode( ' · ', $about ) );
		}
		return $lines;
	}

	/** @param array<mixed> $schema */
	private function type( array $schema ): string {
		if ( is_array( $schema['anyOf'] ?? null ) ) {
			return implode( ' or ', array_map( fn( $one ): string => is_array( $one ) ? $this->type( $one ) : '', $schema['anyOf'] ) );
		}
		$type  = implode( ' or ', array_filter( (array) ( $schema['type'] ?? 'anything' ), 'is_string' ) );
		$items = $schema['items'] ?? null;
		if ( is_array( $items ) ) {
			$type = str_replace( 'array', 'list of ' . $this->type( $items ), $type );
		}
		$format = $schema['format'] ?? null;
		if ( $format === 'money' ) {
			return str_replace( 'object', 'money', $type );
		}
		$fields = array_keys( (array) ( $schema['properties'] ?? [] ) );
		return $type . ( is_string( $format ) ? " ($format)" : '' ) . ( $fields === [] ? '' : ' {' . implode( ', ', $fields ) . '}' );
	}

	/** @param array<mixed> $schema */
	private function limits( array $schema ): string {
		$limits = [];
		if ( is_array( $schema['enum'] ?? null ) ) {
			$limits[] = implode( ' \| ', array_filter( $schema['enum'], 'is_string' ) );
		}
		foreach ( [ 'minimum' => 'from %d', 'maximum' => 'to %d', 'minLength' => 'at least %d characters', 'maxLength' => 'at most %d characters', 'maxItems' => 'at most %d entries' ] as $keyword => $words ) {
			$value = $schema[ $keyword ] ?? null;
			if ( is_int( $value ) && $value !== PHP_INT_MAX ) {
				$limits[] = sprintf( $words, $value );
			}
		}
		if ( array_key_exists( 'default', $schema ) ) {
			$limits[] = 'default ' . json_encode( $schema['default'], JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES );
		}
		return implode( ', ', $limits );
	}
}
