<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Support;

/**
 * Real PHP processes that wait at one line and then start together.
 */
final class Race {

	private const PATIENCE_SECONDS = 120;

	/** @var list<array{process: resource, input: resource, output: resource, log: string}> */
	private array $runners = [];

	/** @param array<string, mixed> $arguments */
	public function add( string $action, array $arguments ): self {
		$log     = (string) tempnam( sys_get_temp_dir(), 'bkx-race' );
		$command = [ PHP_BINARY, dirname( __DIR__ ) . '/concurrency/worker.php', $action, json_encode( $arguments, JSON_THROW_ON_ERROR ) ];
		$process = proc_open( $command, [ [ 'pipe', 'r' ], [ 'pipe', 'w' ], [ 'file', $log, 'w' ] ], $pipes );
		if ( ! is_resource( $process ) ) {
			throw new \RuntimeException( 'A process could not be started.' );
		}
		$this->runners[] = [ 'process' => $process, 'input' => $pipes[0], 'output' => $pipes[1], 'log' => $log ];
		return $this;
	}

	/**
	 * Starts them and waits for all.
	 *
	 * @return list<mixed> what each said last, in the order of adding
	 */
	public function run(): array {
		$this->start();
		return $this->finish();
	}

	/** @return list<mixed> what each said last, in the order of adding */
	public function finish(): array {
		return array_map( fn( int $runner ) => $this->result( $runner ), array_keys( $this->runners ) );
	}

	public function start(): void {
		foreach ( $this->runners as $runner ) {
			if ( $this->line( $runner['output'] ) !== 'ready' ) {
				throw new \RuntimeException( 'A process did not come to the line: ' . file_get_contents( $runner['log'] ) );
			}
		}
		foreach ( $this->runners as $runner ) {
			fwrite( $runner['input'], "go\n" );
		}
	}

	/**
	 * Kill -9.
	 *
	 * @return list<mixed> what it had said until then
	 */
	public function kill( int $runner ): array {
		proc_terminate( $this->runners[ $runner ]['process'], 9 );
		$said = [];
		$line = $this->line( $this->runners[ $runner ]['output'] );
		while ( $line !== null ) {
			$said[] = json_decode( $line, true );
			$line   = $this->line( $this->runners[ $runner ]['output'] );
		}
		proc_close( $this->runners[ $runner ]['process'] );
		return $said;
	}

	/** @return mixed */
	private function result( int $runner ) {
		$line = $this->line( $this->runners[ $runner ]['output'] );
		$code = proc_close( $this->runners[ $runner ]['process'] );
		$log  = (string) file_get_contents( $this->runners[ $runner ]['log'] );
		unlink( $this->runners[ $runner ]['log'] );
		if ( $line === null || $code !== 0 || $log !== '' ) {
			throw new \RuntimeException( "A process ended with $code: $line $log" );
		}
		return json_decode( $line, true );
	}

	/** @param resource $output */
	private function line( $output ): ?string {
		stream_set_timeout( $output, self::PATIENCE_SECONDS );
		$line = fgets( $output );
		return $line === false ? null : rtrim( $line, "\n" );
	}
}
