<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\WordPress;

defined( 'ABSPATH' ) || exit;

/**
 * Finds and runs the plugin's templates; a file of the same name in the theme's folder `bookingx-coupons` comes first.
 */
final class Templates {

	private const THEME_FOLDER = 'bookingx-coupons';

	private string $folder;

	/** @param string $folder the plugin's own templates, without slash at the end */
	public function __construct( string $folder ) {
		$this->folder = $folder;
	}

	/**
	 * @param string               $name such as `booking-form/summary`
	 * @param array<string, mixed> $data
	 */
	public function render( string $name, array $data ): string {
		ob_start();
		try {
			$this->show( $name, $data );
		} finally {
			$html = (string) ob_get_clean();
		}
		return $html;
	}

	/**
	 * Prints a template; it sees `$data` and `$templates`, and nothing else.
	 *
	 * @param array<string, mixed> $data
	 */
	public function show( string $name, array $data ): void {
		$run = static function ( string $bookingx_file, self $templates, array $data ): void {
			include $bookingx_file;
		};
		$run( $this->file( $name ), $this, $data );
	}

	/**
	 * Copies in the theme that were made from an older template than ours.
	 *
	 * @return array<string, array{theme: string, plugin: string}> versions by the template's name
	 */
	public function outdated(): array {
		$outdated = [];
		foreach ( $this->names() as $name ) {
			$copy = $this->in_theme( $name );
			if ( $copy === null ) {
				continue;
			}
			$theirs = $this->version( $copy );
			$ours   = $this->version( "{$this->folder}/$name.php" );
			if ( version_compare( $theirs, $ours, '<' ) ) {
				$outdated[ $name ] = [ 'theme' => $theirs, 'plugin' => $ours ];
			}
		}
		return $outdated;
	}

	private function file( string $name ): string {
		if ( preg_match( '#^[a-z0-9-]+(/[a-z0-9-]+)*$#D', $name ) !== 1 ) {
			throw new \LogicException( "\"$name\" is no name of a template." );
		}
		return $this->in_theme( $name ) ?? "{$this->folder}/$name.php";
	}

	private function in_theme( string $name ): ?string {
		$file = locate_template( self::THEME_FOLDER . "/$name.php" );
		return $file === '' ? null : $file;
	}

	/** @return list<string> */
	private function names(): array {
		$names = [];
		foreach ( [ '', '/*', '/*/*' ] as $depth ) {
			foreach ( (array) glob( "{$this->folder}$depth/*.php" ) as $file ) {
				$names[] = substr( (string) $file, strlen( $this->folder ) + 1, -4 );
			}
		}
		return array_values( array_unique( $names ) );
	}

	private function version( string $file ): string {
		$head = (string) file_get_contents( $file, false, null, 0, 8192 );
		return preg_match( '/@version\s+([\d.]+)/', $head, $found ) === 1 ? $found[1] : '0';
	}
}
