<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Integration\Queue;

use BookingX\Addons\Coupons\Queue\Dispatcher;
use BookingX\Addons\Coupons\Queue\Event;
use BookingX\Addons\Coupons\Queue\Outbox;
use BookingX\Addons\Coupons\Queue\OutboxStatus;
use BookingX\Addons\Coupons\Tests\Doubles\FrozenClock;
use BookingX\Addons\Coupons\Tests\Doubles\RecordingPublisher;
use BookingX\Addons\Coupons\Tests\Integration\TestCase;

/**
 * @group sql
 * @group smoke
 */
final class OutboxTest extends TestCase {

	private FrozenClock $clock;

	private RecordingPublisher $publisher;

	private Dispatcher $dispatcher;

	private Outbox $outbox;

	private OutboxStatus $status;

	protected function setUp(): void {
		parent::setUp();
		$this->clock      = new FrozenClock();
		$this->publisher  = new RecordingPublisher();
		$this->dispatcher = new Dispatcher( $this->database(), $this->publisher, $this->clock );
		$this->outbox     = new Outbox( $this->database(), $this->transaction(), $this->dispatcher, $this->clock );
		$this->status     = new OutboxStatus( $this->database(), $this->clock );
	}

	public function test_an_event_is_told_right_after_the_commit_and_not_before(): void {
		$this->transaction()->run(
			function (): void {
				$this->outbox->record( 'coupon_created', [ 'coupon_id' => 7, 'name' => 'Grüße' ] );
				self::assertSame( [], $this->publisher->events() );
			}
		);

		self::assertCount( 1, $this->publisher->events() );
		$event = $this->publisher->events()[0];
		self::assertSame( 'coupon_created', $event->name() );
		self::assertSame( [ 'coupon_id' => 7, 'name' => 'Grüße' ], $event->payload() );
		self::assertEquals( $this->clock->now(), $event->occurred_at() );
		self::assertSame( 0, $this->dispatcher->dispatch_due(), 'Told once, it is settled.' );
	}

	public function test_an_event_of_work_that_was_taken_back_never_happened(): void {
		try {
			$this->transaction()->run(
				function (): void {
					$this->outbox->record( 'coupon_created', [] );
					throw new \DomainException();
				}
			);
		} catch ( \DomainException $expected ) {
			$this->dispatcher->dispatch_due();
		}

		self::assertSame( [], $this->publisher->events() );
	}

	public function test_outside_a_transaction_no_event_can_be_recorded(): void {
		$this->expectException( \LogicException::class );

		$this->outbox->record( 'coupon_created', [] );
	}

	public function test_events_of_one_commit_are_told_in_their_order(): void {
		$this->record( 'coupon_created', 'coupon_activated', 'coupon_paused' );

		self::assertSame( [ 'coupon_created', 'coupon_activated', 'coupon_paused' ], $this->publisher->names() );
	}

	public function test_events_of_one_commit_are_claimed_and_noted_together(): void {
		$writes = 0;
		$count  = static function ( string $sql ) use ( &$writes ): string {
			$writes += preg_match( '/^UPDATE \w*bkx_outbox /', $sql ) === 1 ? 1 : 0;
			return $sql;
		};
		add_filter( 'query', $count );

		$this->record( 'coupon_created', 'coupon_activated', 'coupon_paused' );

		remove_filter( 'query', $count );
		self::assertSame( 2, $writes );
		self::assertSame( '3', $this->database()->value( "SELECT COUNT(*) FROM {bkx_outbox} WHERE state = 'done'" ) );
	}

	public function test_the_event_that_fails_does_not_take_others_of_its_commit_with_it(): void {
		$this->publisher->listen(
			static function ( Event $event ): void {
				if ( $event->name() === 'coupon_activated' ) {
					throw new \DomainException( 'Nobody is in.' );
				}
			}
		);
		$this->record( 'coupon_created', 'coupon_activated', 'coupon_paused' );
		$this->publisher->listen( null );

		$this->clock->move( '+2 minutes' );
		$this->dispatcher->dispatch_due();

		self::assertSame( [ 'coupon_created', 'coupon_activated', 'coupon_paused', 'coupon_activated' ], $this->publisher->names() );
	}

	public function test_only_the_part_that_was_taken_back_is_not_told(): void {
		$this->transaction()->run(
			function (): void {
				$this->outbox->record( 'coupon_created', [] );
				try {
					$this->transaction()->run(
						function (): void {
							$this->outbox->record( 'coupon_paused', [] );
							throw new \DomainException();
						}
					);
				} catch ( \DomainException $expected ) {
					unset( $expected );
				}
			}
		);

		self::assertSame( [ 'coupon_created' ], $this->publisher->names() );
	}

	public function test_an_event_whose_listener_fails_is_told_again_later_under_the_same_id(): void {
		$this->publisher->listen( $this->failure() );
		$this->record( 'coupon_created' );
		$this->publisher->listen( null );

		self::assertSame( 0, $this->dispatcher->dispatch_due(), 'Not at once.' );
		$this->clock->move( '+2 minutes' );
		self::assertSame( 1, $this->dispatcher->dispatch_due() );

		[ $first, $second ] = $this->publisher->events();
		self::assertSame( $first->id(), $second->id() );
		self::assertSame( 0, $this->status->lag_seconds() );
	}

	public function test_an_event_that_always_fails_waits_for_a_person_in_the_end(): void {
		$this->publisher->listen( $this->failure() );
		$this->record( 'coupon_created' );
		for ( $day = 0; $day < 20; $day++ ) {
			$this->clock->move( '+1 day' );
			$this->dispatcher->dispatch_due();
		}

		self::assertCount( 13, $this->publisher->events() );
		self::assertSame( 1, $this->status->dead() );
		self::assertStringContainsString( 'Nobody is in.', (string) $this->database()->value( 'SELECT last_error FROM {bkx_outbox}' ) );

		$this->publisher->listen( null );
		self::assertSame( 1, $this->status->revive() );
		self::assertSame( 1, $this->dispatcher->dispatch_due() );
		self::assertSame( 0, $this->status->dead() );
	}

	public function test_a_worker_killed_after_telling_and_before_noting_it_leaves_the_event_to_be_told_again(): void {
		$this->write_pending( 'coupon_redeemed' );
		$told = $this->run_worker_that_dies_while_telling();
		self::assertSame( "told coupon_redeemed\n", $told );

		self::assertSame( 0, $this->dispatcher->dispatch_due(), 'The dead worker still holds it.' );
		$this->clock->move( '+301 seconds' );
		self::assertSame( 1, $this->dispatcher->dispatch_due() );
		self::assertSame( [ 'coupon_redeemed' ], $this->publisher->names() );
	}

	public function test_an_event_that_kills_each_worker_comes_to_an_end(): void {
		$this->write_pending( 'coupon_redeemed' );
		$this->database()->update( 'bkx_outbox', [ 'attempts' => 13 ], '1 = 1' );

		$this->dispatcher->dispatch_due();

		self::assertSame( [], $this->publisher->events() );
		self::assertSame( 1, $this->status->dead() );
	}

	public function test_two_workers_never_tell_the_same_event(): void {
		$this->write_pending( 'coupon_created', 'coupon_paused' );
		$other = new RecordingPublisher();
		$this->publisher->listen(
			function () use ( $other ): void {
				( new Dispatcher( $this->database(), $other, $this->clock ) )->dispatch_due();
			}
		);

		$this->dispatcher->dispatch_due();

		self::assertSame( [ 'coupon_created', 'coupon_paused' ], $this->publisher->names() );
		self::assertSame( [], $other->names() );
	}

	public function test_a_worker_whose_claim_ran_out_does_not_undo_what_another_noted(): void {
		$this->write_pending( 'coupon_created' );
		$this->publisher->listen(
			function (): void {
				$this->clock->move( '+301 seconds' );
				( new Dispatcher( $this->database(), new RecordingPublisher(), $this->clock ) )->dispatch_due();
				throw new \DomainException( 'Too late.' );
			}
		);

		$this->dispatcher->dispatch_due();

		self::assertSame( 'done', $this->database()->value( 'SELECT state FROM {bkx_outbox}' ) );
	}

	public function test_a_listener_may_change_things_and_record_events_itself(): void {
		$this->publisher->listen(
			function ( Event $event ): void {
				if ( $event->name() === 'coupon_redeemed' ) {
					$this->record( 'coupon_paused' );
				}
			}
		);

		$this->record( 'coupon_redeemed' );

		self::assertSame( [ 'coupon_redeemed', 'coupon_paused' ], $this->publisher->names() );
	}

	public function test_the_lag_is_the_age_of_what_could_have_been_told(): void {
		$this->write_pending( 'coupon_created' );

		$this->clock->move( '+40 minutes' );

		self::assertSame( 2400, $this->status->lag_seconds() );
	}

	public function test_what_was_told_a_month_ago_is_forgotten(): void {
		$this->record( 'coupon_created' );
		$this->clock->move( '+29 days' );
		$this->record( 'coupon_paused' );
		$this->clock->move( '+2 days' );

		self::assertSame( 1, $this->status->tidy() );
		self::assertSame( 'coupon_paused', $this->database()->value( 'SELECT name FROM {bkx_outbox}' ) );
	}

	public function test_the_plugin_tells_events_as_actions(): void {
		$heard = [];
		$hear  = static function ( Event $event ) use ( &$heard ): void {
			$heard[] = $event->payload();
		};
		add_action( 'bookingx_coupons_coupon_created', $hear );

		$this->transaction()->run( fn() => $this->get( Outbox::class )->record( 'coupon_created', [ 'coupon_id' => 7 ] ) );

		remove_action( 'bookingx_coupons_coupon_created', $hear );
		self::assertSame( [ [ 'coupon_id' => 7 ] ], $heard );
	}

	/** @return \Closure( Event ): void */
	private function failure(): \Closure {
		return static function (): void {
			throw new \DomainException( 'Nobody is in.' );
		};
	}

	private function record( string ...$names ): void {
		$this->transaction()->run(
			function () use ( $names ): void {
				foreach ( $names as $name ) {
					$this->outbox->record( $name, [] );
				}
			}
		);
	}

	/** As if the process had died right after the commit. */
	private function write_pending( string ...$names ): void {
		$now = $this->clock->now()->format( 'Y-m-d H:i:s' );
		foreach ( $names as $name ) {
			$this->database()->insert( 'bkx_outbox', [ 'name' => $name, 'payload' => '{}', 'occurred_at' => $now, 'available_at' => $now ] );
		}
	}

	private function run_worker_that_dies_while_telling(): string {
		$worker  = __DIR__ . '/worker-that-dies.php';
		$process = proc_open( [ PHP_BINARY, $worker, (string) getenv( 'WP_SITE' ), $this->clock->now()->format( 'Y-m-d H:i:s' ) ], [ 1 => [ 'pipe', 'w' ] ], $pipes );
		self::assertIsResource( $process );
		$output = (string) stream_get_contents( $pipes[1] );
		proc_close( $process );
		return $output;
	}
}
