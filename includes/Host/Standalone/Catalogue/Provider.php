<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Host\Standalone\Catalogue;

use BookingX\Addons\Coupons\Host\Standalone\Availability\OpeningHours;

defined( 'ABSPATH' ) || exit;

/**
 * Somebody who gives appointments: the core's "seat".
 */
final class Provider {

	private int $id;
	private string $title;
	private string $description;
	private bool $is_published;
	private string $email;
	private string $phone;
	private OpeningHours $hours;

	/** @param array{id: int, title: string, description: string, is_published: bool, email: string, phone: string} $texts */
	public function __construct( array $texts, OpeningHours $hours ) {
		$this->id           = $texts['id'];
		$this->title        = $texts['title'];
		$this->description  = $texts['description'];
		$this->is_published = $texts['is_published'];
		$this->email        = $texts['email'];
		$this->phone        = $texts['phone'];
		$this->hours        = $hours;
	}

	public function id(): int {
		return $this->id;
	}

	public function title(): string {
		return $this->title;
	}

	public function description(): string {
		return $this->description;
	}

	public function is_published(): bool {
		return $this->is_published;
	}

	/** Own address, '' if none: gets a copy of what concerns this provider. */
	public function email(): string {
		return $this->email;
	}

	public function phone(): string {
		return $this->phone;
	}

	public function hours(): OpeningHours {
		return $this->hours;
	}
}
