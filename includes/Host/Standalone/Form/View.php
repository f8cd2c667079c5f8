<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Host\Standalone\Form;

use BookingX\Addons\Coupons\Host\Standalone\Catalogue\Menu;

defined( 'ABSPATH' ) || exit;

/**
 * What the directives of the templates show for the first page; the script works out the same shapes afterwards.
 */
final class View {

	private Menu $menu;
	private Words $words;
	private SiteFormat $format;
	private TimesView $times;
	private SumView $sum;

	public function __construct( Menu $menu, Words $words, SiteFormat $format, TimesView $times, SumView $sum ) {
		$this->menu   = $menu;
		$this->words  = $words;
		$this->format = $format;
		$this->times  = $times;
		$this->sum    = $sum;
	}

	/** @return array<string, mixed> */
	public function of( Page $page ): array {
		return [
			'steps'   => $this->steps( $page->draft() ),
			'items'   => array_map( fn( array $item ): array => $this->item( $item ), $page->draft()->items() ),
			'times'   => $this->times->of( $page ),
			'sum'     => $this->sum->of( $page->quote() ),
			'fitting' => array_map( fn( array $offer ): array => $this->sum->offer( $offer ), $page->offers() ),
			'ticked'  => $this->ticked( $page->draft() ),
			'persons' => $this->persons( $page->draft() ),
			'invalid' => array_map( static fn( string $error ): bool => $error !== '', $page->errors() ),
		];
	}

	/** @return array<string, array{current: bool, done: bool, folded: string}> */
	private function steps( Draft $draft ): array {
		$steps  = [];
		$now    = (int) array_search( $draft->step(), Draft::STEPS, true );
		$folded = $this->folded( $draft );
		foreach ( Draft::STEPS as $at => $id ) {
			$steps[ $id ] = [ 'current' => $at === $now, 'done' => $at < $now, 'folded' => $folded[ $id ] ];
		}
		return $steps;
	}

	/** @return array<string, string> one line for each finished step */
	private function folded( Draft $draft ): array {
		$services = [];
		$people   = [];
		foreach ( $draft->items() as $item ) {
			$extras     = array_map( fn( int $id ): string => $this->extra( $id ), $item['extras'] );
			$services[] = implode( ', ', array_merge( [ $this->name( $item ) ], $extras ) );
			$people[]   = $this->provider( $item['provider'] );
		}
		return [
			'service' => implode( '; ', $services ),
			'who'     => implode( '; ', $people ),
			'when'    => $draft->start() === '' ? '' : $this->format->start( $draft->start() ),
			'details' => implode( ', ', array_filter( [ $draft->customer()['name'], $draft->customer()['email'] ], static fn( string $part ): bool => $part !== '' ) ),
			'review'  => '',
		];
	}

	/**
	 * @param array{service: int, provider: int, persons: int, extras: list<int>, start: string} $item
	 * @return array<string, mixed>
	 */
	private function item( array $item ): array {
		$service = $this->menu->service( $item['service'] );
		$able    = $service === null ? [] : array_keys( $this->menu->providers_of( $service ) );
		return [
			'id'             => $item['service'],
			'name'           => $this->name( $item ),
			'provider_field' => "bkx[items][{$item['service']}][provider]",
			'start_field'    => "bkx[items][{$item['service']}][start]",
			'start'          => $item['start'],
			'who'            => array_map(
				fn( int $id ): array => [ 'id' => $id, 'name' => $this->provider( $id ), 'checked' => $id === $item['provider'] ],
				array_merge( [ 0 ], $able )
			),
		];
	}

	/** @return array<string, bool> `s12` a service, `s12e5` its extra */
	private function ticked( Draft $draft ): array {
		$ticked = [];
		foreach ( $draft->items() as $item ) {
			$ticked[ 's' . $item['service'] ] = true;
			foreach ( $item['extras'] as $extra ) {
				$ticked[ 's' . $item['service'] . 'e' . $extra ] = true;
			}
		}
		return $ticked;
	}

	/** @return array<string, int> */
	private function persons( Draft $draft ): array {
		$persons = [];
		foreach ( $this->menu->services() as $service ) {
			$persons[ 's' . $service->id() ] = 1;
		}
		foreach ( $draft->items() as $item ) {
			$persons[ 's' . $item['service'] ] = $item['persons'];
		}
		return $persons;
	}

	/** @param array{service: int, provider: int, persons: int, extras: list<int>, start: string} $item */
	private function name( array $item ): string {
		$service = $this->menu->service( $item['service'] );
		$name    = $service === null ? '' : $service->title();
		return $item['persons'] > 1 ? $name . ' · ' . $this->words->say( 'persons', number_format_i18n( $item['persons'] ) ) : $name;
	}

	private function provider( int $id ): string {
		$provider = $this->menu->providers()[ $id ] ?? null;
		return $provider === null ? $this->words->say( 'anyone' ) : $provider->title();
	}

	private function extra( int $id ): string {
		$extra = $this->menu->extras()[ $id ] ?? null;
		return $extra === null ? '' : $extra->title();
	}
}
