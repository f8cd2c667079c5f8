<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Host\Standalone\Form;

defined( 'ABSPATH' ) || exit;

/**
 * What the buttons of the form do when there is no script: `next`, `to:when`, `week:2026-11-30`, `use:WELCOME10` …
 */
final class Commands {

	private Desk $desk;
	private Times $times;
	private Words $words;
	private Checks $checks;
	private SiteFormat $format;

	public function __construct( Desk $desk, Times $times, Words $words, Checks $checks, SiteFormat $format ) {
		$this->desk   = $desk;
		$this->times  = $times;
		$this->words  = $words;
		$this->checks = $checks;
		$this->format = $format;
	}

	public function run( Draft $draft, string $command ): Page {
		$parts    = explode( ':', $command, 2 );
		$argument = $parts[1] ?? '';
		switch ( $parts[0] ) {
			case 'to':
				return $this->enter( new Page( $draft->at( $argument ) ) );
			case 'week':
				return $this->enter( new Page( $draft->showing( Posted::day( $argument ), '' ) ) );
			case 'day':
				return $this->enter( new Page( $draft->showing( $draft->week(), Posted::day( $argument ) ) ) );
			case 'apply':
				return $this->apply( $draft, $draft->code() );
			case 'use':
				return $this->apply( $draft, $argument );
			case 'remove':
				return $this->changed( $draft, $this->desk->remove( $draft, [ 'code' => $argument ] ) );
			case 'decline':
				return $this->changed( $draft, $this->desk->remove( $draft, [ 'offer_id' => (int) $argument ] ) );
			case 'book':
				// A code that was typed and not applied: its price is shown before anything is booked at another one.
				return $draft->has_untried_code() ? $this->apply( $draft, $draft->code() ) : $this->book( $draft );
			case 'enter':
				// The Enter key in any field; it never books.
				return $draft->step() === 'review' ? $this->apply( $draft, $draft->code() ) : $this->next( $draft );
			default:
				return $this->next( $draft );
		}
	}

	private function next( Draft $draft ): Page {
		$draft  = $draft->step() === 'when' ? $this->times->pick( $draft ) : $draft;
		$errors = $this->checks->missing( $draft );
		return $this->enter( ( new Page( $errors === [] ? $draft->at_next_step() : $draft ) )->with_errors( $errors ) );
	}

	private function apply( Draft $draft, string $code ): Page {
		if ( $code === '' ) {
			return $this->enter( new Page( $draft ) )->with_errors( [ 'code' => $this->words->say( 'no_code' ) ] );
		}
		$reply = $this->desk->apply( $draft, $code );
		return $this->changed( $reply->is_ok() ? $draft->without_code() : $draft->with_refused_code(), $reply );
	}

	private function changed( Draft $draft, Reply $reply ): Page {
		$page = $this->enter( new Page( $draft ) );
		return $reply->is_ok() ? $page : $page->with_errors( [ 'code' => $this->sentence( $reply ) ] );
	}

	private function book( Draft $draft ): Page {
		$reply = $this->desk->book( $draft );
		if ( $reply->is_ok() ) {
			$address = $reply->body()['url'] ?? '';
			return ( new Page( $draft ) )->leading_to( is_string( $address ) ? add_query_arg( BookingScreen::FRESH, '1', $address ) : '' );
		}
		if ( $reply->code() === 'slot_taken' || $reply->refuses( 'start' ) ) {
			$again = $draft->starting( [] )->at( 'when' )->showing( '', substr( $draft->start(), 0, 10 ) );
			return $this->enter( new Page( $again ) )->with_errors( [ 'when' => $this->words->say( 'just_taken' ) ] );
		}
		if ( $reply->refuses( 'customer' ) ) {
			return $this->enter( new Page( $draft->at( 'details' ) ) );
		}
		return $this->enter( new Page( $draft ) )->with_notice( $reply->code() === 'price_changed' ? $this->price_changed( $reply ) : $this->sentence( $reply ) );
	}

	private function price_changed( Reply $reply ): string {
		/** @var array{was: array{amount: string, currency: string}, now: array{amount: string, currency: string}} $facts the route's own */
		$facts = $reply->facts();
		return $this->words->say( 'price_changed', $this->format->money( $facts['was'] ), $this->format->money( $facts['now'] ) );
	}

	/** What the step needs to be shown: price, free times, offers. */
	private function enter( Page $page ): Page {
		if ( $page->draft()->items() === [] ) {
			return $page->with_draft( $page->draft()->at( 'service' ) );
		}
		if ( $page->draft()->step() === 'when' ) {
			$page = $this->times->show( $page );
		}
		if ( $page->draft()->step() === 'review' && ! $page->draft()->has_times() ) {
			return $this->enter( $page->with_draft( $page->draft()->at( 'when' ) ) );
		}
		$reply = $this->desk->quote( $page->draft() );
		/** @var array<string, mixed> $body */
		$body = $reply->body();
		if ( $reply->refuses( 'customer' ) ) {
			return $page->with_draft( $page->draft()->at( 'details' ) )->with_errors( $this->checks->by_field( $reply ) );
		}
		$page = $reply->is_ok() ? $page->with_quote( $body ) : $page->with_notice( $this->sentence( $reply ) );
		return $page->draft()->step() === 'review' ? $this->review( $page ) : $page;
	}

	private function review( Page $page ): Page {
		$page  = $page->with_draft( $page->draft()->with_key( $this->desk->new_key() ) );
		$reply = $this->desk->offers( $page->draft() );
		/** @var list<array<string, mixed>> $offers the route's own schema */
		$offers = $reply->is_ok() ? $reply->body()['offers'] ?? [] : [];
		return $page->with_offers( $offers );
	}

	private function sentence( Reply $reply ): string {
		return $reply->message() === '' ? $this->words->say( 'failed' ) : $reply->message();
	}
}
