<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Conformance;

/**
 * Runs all cases of a file and says which do not come out.
 */
final class Runner {

	private CaseRun $run;
	private Invariants $invariants;

	public function __construct() {
		$this->run        = new CaseRun();
		$this->invariants = new Invariants( $this->run );
	}

	/**
	 * @param list<CaseFile> $cases
	 * @return array{passed: int, failed: list<string>, skipped: list<string>}
	 */
	public function run( array $cases ): array {
		$result = [ 'passed' => 0, 'failed' => [], 'skipped' => [] ];
		foreach ( $cases as $one ) {
			$unsupported = ( new CasePolicy( $one ) )->unsupported();
			$problems    = $this->problems( $one, $unsupported !== null );
			if ( $problems !== [] ) {
				$result['failed'][] = $one->text( 'id' ) . ': ' . implode( '; ', $problems );
			} elseif ( $unsupported !== null ) {
				$result['skipped'][] = $one->text( 'id' ) . ": $unsupported is not offered";
			} else {
				++$result['passed'];
			}
		}
		return $result;
	}

	/** @return list<string> */
	private function problems( CaseFile $one, bool $under_default_policy ): array {
		try {
			$asked    = $under_default_policy ? $one->with( [ 'policy' => $this->supported_policy( $one ) ] ) : $one;
			$outcome  = $this->run->outcome( $asked, $this->run->quote( $asked ) );
			$expected = $one->part( $under_default_policy ? 'default_policy_result' : 'expected' )->fields();
			$problems = [];
			foreach ( $expected as $name => $value ) {
				$got = $outcome[ $name ] ?? null;
				if ( $got !== $value ) {
					$problems[] = "$name is " . json_encode( $got ) . ', expected ' . json_encode( $value );
				}
			}
			return array_merge( $problems, $this->invariants->broken( $asked ) );
		} catch ( \Throwable $thrown ) {
			return [ get_class( $thrown ) . ': ' . $thrown->getMessage() ];
		}
	}

	/** @return array<string, string> what the engine has of the policy; the rest falls back to its defaults */
	private function supported_policy( CaseFile $one ): array {
		return array_filter(
			$one->map( 'policy' ),
			static fn( string $value, string $name ): bool => ( new CasePolicy( new CaseFile( [ 'policy' => [ $name => $value ] ] ) ) )->unsupported() === null,
			ARRAY_FILTER_USE_BOTH
		);
	}
}
