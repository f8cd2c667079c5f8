<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Host\Standalone\Form;

defined( 'ABSPATH' ) || exit;

/**
 * The form as one request shows it: the draft, and what the routes said about it.
 */
final class Page {

	private Draft $draft;

	/** @var array<string, mixed>|null of the wire */
	private ?array $quote = null;

	/** @var list<array<string, mixed>> of the wire */
	private array $offers = [];

	/** @var list<array{date: string, openings: list<array{start: string, steps: list<array{service: int, start: string}>}>}> */
	private array $days = [];

	/** @var array<string, string> by field */
	private array $errors = [];

	private string $notice = '';
	private string $address = '';

	public function __construct( Draft $draft ) {
		$this->draft = $draft;
	}

	public function draft(): Draft {
		return $this->draft;
	}

	/** @return array<string, mixed>|null */
	public function quote(): ?array {
		return $this->quote;
	}

	/** @return list<array<string, mixed>> */
	public function offers(): array {
		return $this->offers;
	}

	/** @return list<array{date: string, openings: list<array{start: string, steps: list<array{service: int, start: string}>}>}> the week that is shown */
	public function days(): array {
		return $this->days;
	}

	/** @return array<string, string> sentences by field: service, when, name, email, phone, note, code */
	public function errors(): array {
		return $this->errors;
	}

	public function notice(): string {
		return $this->notice;
	}

	/** Where to send the browser instead of showing this page, '' to show it. */
	public function address(): string {
		return $this->address;
	}

	public function with_draft( Draft $draft ): self {
		$copy        = clone $this;
		$copy->draft = $draft;
		return $copy;
	}

	/** @param array<string, mixed> $quote */
	public function with_quote( array $quote ): self {
		$copy        = clone $this;
		$copy->quote = $quote;
		return $copy;
	}

	/** @param list<array<string, mixed>> $offers */
	public function with_offers( array $offers ): self {
		$copy         = clone $this;
		$copy->offers = $offers;
		return $copy;
	}

	/** @param list<array{date: string, openings: list<array{start: string, steps: list<array{service: int, start: string}>}>}> $days */
	public function with_days( array $days ): self {
		$copy       = clone $this;
		$copy->days = $days;
		return $copy;
	}

	/** @param array<string, string> $errors */
	public function with_errors( array $errors ): self {
		$copy         = clone $this;
		$copy->errors = $errors + $this->errors;
		return $copy;
	}

	public function with_notice( string $notice ): self {
		$copy         = clone $this;
		$copy->notice = $notice;
		return $copy;
	}

	public function leading_to( string $address ): self {
		$copy          = clone $this;
		$copy->address = $address;
		return $copy;
	}
}
