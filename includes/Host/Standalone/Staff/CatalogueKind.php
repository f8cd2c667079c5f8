<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Host\Standalone\Staff;

use BookingX\Addons\Coupons\Rest\Problem;
use BookingX\Addons\Coupons\Rest\Schema;

defined( 'ABSPATH' ) || exit;

/**
 * A kind of thing in the catalogue that staff edit: its fields, and how they are kept as a post.
 */
interface CatalogueKind {

	public function post_type(): string;

	/** Part of the route's path: `services`. */
	public function path(): string;

	/** Part of the routes' names and of audit actions: `Service`. */
	public function name(): string;

	/** @return array<string, Schema> fields that staff fill in, in the order of the form */
	public function fields(): array;

	/** @return list<array<string, mixed>> all of them on the wire, drafts too, in the order of the menu */
	public function all(): array;

	/**
	 * @param array<string, mixed> $fields all of fields()
	 * @return array{columns: array<string, int|string>, meta: array<string, string>, terms: array<string, list<string>>} terms by taxonomy
	 * @throws Problem what a schema alone cannot see
	 */
	public function stored( array $fields ): array;
}
