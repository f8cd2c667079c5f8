<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Host\Standalone\Form;

defined( 'ABSPATH' ) || exit;

/**
 * What is missing before the next step. Only to say it early and beside the field: the routes check everything themselves.
 */
final class Checks {

	private Words $words;

	public function __construct( Words $words ) {
		$this->words = $words;
	}

	/** @return array<string, string> sentences by field */
	public function missing( Draft $draft ): array {
		switch ( $draft->step() ) {
			case 'service':
				return $draft->items() === [] ? [ 'service' => $this->words->say( 'choose_service' ) ] : [];
			case 'when':
				return $draft->has_times() ? [] : [ 'when' => $this->words->say( 'choose_time' ) ];
			case 'details':
				return array_filter( [ 'name' => $this->name( $draft ), 'email' => $this->email( $draft ) ], static fn( string $error ): bool => $error !== '' );
			default:
				return [];
		}
	}

	/** @return array<string, string> the routes' sentences about the customer, by field */
	public function by_field( Reply $reply ): array {
		$sentences = [];
		foreach ( $reply->errors() as $path => $sentence ) {
			$parts                       = explode( '.', $path );
			$sentences[ end( $parts ) ] = $sentence;
		}
		return $sentences;
	}

	private function name( Draft $draft ): string {
		return $draft->customer()['name'] === '' ? $this->words->say( 'missing' ) : '';
	}

	private function email( Draft $draft ): string {
		$email = $draft->customer()['email'];
		if ( $email === '' ) {
			return $this->words->say( 'missing' );
		}
		return preg_match( '/^\S+@\S+\.\S+$/D', $email ) === 1 ? '' : $this->words->say( 'bad_email' );
	}
}
