<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Host\Standalone\Orders;

defined( 'ABSPATH' ) || exit;

/**
 * What staff look for in the list of bookings.
 */
final class OrderQuery {

	public const ORDERS = [ 'start', 'created', 'id' ];

	/** @var list<string> */
	private array $statuses;

	private ?int $provider_id;
	private string $search;
	private ?\DateTimeImmutable $from;
	private ?\DateTimeImmutable $until;
	private string $orderby = 'start';
	private bool $descending = true;
	private int $page = 1;
	private int $per_page = 20;

	/**
	 * @param list<string>            $statuses empty: all
	 * @param string                  $search   id, code, or part of name, e-mail or phone
	 * @param \DateTimeImmutable|null $from     first start
	 * @param \DateTimeImmutable|null $until    excluded
	 */
	public function __construct( array $statuses = [], ?int $provider_id = null, string $search = '', ?\DateTimeImmutable $from = null, ?\DateTimeImmutable $until = null ) {
		$this->statuses    = $statuses === [] ? OrderStatus::all() : $statuses;
		$this->provider_id = $provider_id;
		$this->search      = $search;
		$this->from        = $from;
		$this->until       = $until;
	}

	/** @param string $orderby one of ORDERS */
	public function paged( string $orderby, bool $descending, int $page, int $per_page ): self {
		$copy             = clone $this;
		$copy->orderby    = $orderby;
		$copy->descending = $descending;
		$copy->page       = $page;
		$copy->per_page   = $per_page;
		return $copy;
	}

	/** @return list<string> */
	public function statuses(): array {
		return $this->statuses;
	}

	public function provider_id(): ?int {
		return $this->provider_id;
	}

	public function search(): string {
		return $this->search;
	}

	public function from(): ?\DateTimeImmutable {
		return $this->from;
	}

	public function until(): ?\DateTimeImmutable {
		return $this->until;
	}

	public function orderby(): string {
		return $this->orderby;
	}

	public function is_descending(): bool {
		return $this->descending;
	}

	public function offset(): int {
		return ( $this->page - 1 ) * $this->per_page;
	}

	public function per_page(): int {
		return $this->per_page;
	}
}
