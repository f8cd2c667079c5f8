<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\WordPress;

defined( 'ABSPATH' ) || exit;

/**
 * Registers the built blocks.
 */
final class Blocks {

	private string $folder;

	/** @param string $folder of what was built, without slash at the end */
	public function __construct( string $folder ) {
		$this->folder = $folder;
	}

	public function register(): void {
		$manifest = "{$this->folder}/blocks-manifest.php";
		if ( is_file( $manifest ) ) {
			wp_register_block_types_from_metadata_collection( "{$this->folder}/blocks", $manifest );
		}
	}

	/**
	 * To register a script, WordPress makes the list of all its own: on pages and requests of visitors that is half of
	 * what we would cost, for a script that only wp-admin loads.
	 *
	 * @param array<string, mixed> $metadata of any block
	 * @return array<string, mixed>
	 */
	public static function without_editor_script( array $metadata ): array {
		$name = $metadata['name'] ?? '';
		if ( is_string( $name ) && strpos( $name, 'bookingx/' ) === 0 ) {
			unset( $metadata['editorScript'] );
		}
		return $metadata;
	}

	/**
	 * A shortcode is its block with the attributes written in another way, so there is one renderer.
	 *
	 * @param mixed $attributes of the shortcode; '' when it has none
	 */
	public function shortcode( string $block, $attributes ): string {
		$type = \WP_Block_Type_Registry::get_instance()->get_registered( $block );
		if ( $type === null ) {
			return '';
		}
		$known = $type->attributes ?? [];
		$given = [];
		foreach ( is_array( $attributes ) ? $attributes : [] as $name => $text ) {
			$definition = is_string( $name ) && is_array( $known[ $name ] ?? null ) ? $known[ $name ] : null;
			if ( $definition !== null && is_string( $text ) ) {
				$given[ $name ] = $this->typed( $text, $definition );
			}
		}
		return render_block( [ 'blockName' => $block, 'attrs' => $given, 'innerBlocks' => [], 'innerHTML' => '', 'innerContent' => [] ] );
	}

	/**
	 * @param array<array-key, mixed> $definition of the attribute in block.json
	 * @return string|int|bool
	 */
	private function typed( string $text, array $definition ) {
		switch ( $definition['type'] ?? 'string' ) {
			case 'integer':
				return (int) $text;
			case 'boolean':
				return in_array( strtolower( $text ), [ '1', 'true', 'yes' ], true );
			default:
				return $text;
		}
	}
}
