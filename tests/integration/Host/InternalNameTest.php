<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Integration\Host;

use BookingX\Addons\Coupons\Coupons\CouponEditor;
use BookingX\Addons\Coupons\Coupons\CouponKind;
use BookingX\Addons\Coupons\Coupons\CouponStatus;
use BookingX\Addons\Coupons\Coupons\CouponValues;
use BookingX\Addons\Coupons\Tests\Integration\TestCase;
use BookingX\Addons\Coupons\Tests\Support\Salon;

/**
 * What staff call a coupon among themselves is theirs: no answer, page or mail that customers get has it.
 */
final class InternalNameTest extends TestCase {

	private const NAME = 'Lure back the grumpy ones';

	private Salon $salon;

	/** @var list<string> */
	private array $mails = [];

	protected function setUp(): void {
		parent::setUp();
		$this->salon = new Salon( [ 'auto_confirm' => true ] );
		add_filter( 'pre_wp_mail', [ $this, 'catch_mail' ], 99, 2 );
	}

	protected function tearDown(): void {
		remove_filter( 'pre_wp_mail', [ $this, 'catch_mail' ], 99 );
		parent::tearDown();
	}

	/**
	 * @param bool|null                $sent
	 * @param array{message: string} $mail
	 */
	public function catch_mail( ?bool $sent, array $mail ): bool {
		$this->mails[] = $mail['message'];
		return true;
	}

	/** @return array<string, array{string, string|null, string, string}> kind, code, text for customers, name that they see */
	public function offers(): array {
		return [
			'automatic, with a text'    => [ CouponKind::AUTOMATIC, null, 'Autumn is here.', 'Autumn is here.' ],
			'automatic, without a text' => [ CouponKind::AUTOMATIC, null, '', 'Discount' ],
			'listed, with its code'     => [ CouponKind::LISTED, 'AUTUMN', 'Autumn is here.', 'AUTUMN' ],
		];
	}

	/** @dataProvider offers */
	public function test_customers_read_the_code_or_the_text_for_them( string $kind, ?string $code, string $text, string $shown ): void {
		$this->offer( $kind, $code, $text );

		$offers = $this->ask( 'GET', 'discounts/available', [ 'selection' => $this->selection() ] );
		$quote  = $this->ask( 'POST', $code === null ? 'standalone/quote' : 'coupons/apply', [ 'selection' => $this->selection() ] + ( $code === null ? [] : [ 'code' => $code ] ) );

		self::assertSame( $shown, $this->first( $offers, 'offers' )['name'] ?? null );
		self::assertSame( $code === null ? '' : $text, $this->first( $offers, 'offers' )['text'] ?? null );
		self::assertSame( $shown, $this->first( $quote, 'discounts' )['name'] ?? null );
		self::assertStringNotContainsString( self::NAME, (string) wp_json_encode( [ $offers, $quote ] ) );
	}

	/** @dataProvider offers */
	public function test_the_mail_says_the_same( string $kind, ?string $code, string $text, string $shown ): void {
		$this->offer( $kind, $code, $text );

		$this->salon->book( $this->salon->selection(), '54.00', $code === null ? [] : [ $code ] );

		self::assertStringContainsString( $shown, $this->mails[0] ?? '' );
		self::assertStringNotContainsString( self::NAME, implode( '', $this->mails ) );
	}

	private function offer( string $kind, ?string $code, string $text ): void {
		$values                = new CouponValues();
		$values->name          = self::NAME;
		$values->kind          = $kind;
		$values->code          = $code;
		$values->customer_text = $text;
		$values->terms         = [ 'discount_type' => 'percentage', 'discount_value' => [ 'basis_points' => 1000 ], 'restrictions' => [] ];
		$editor                = $this->get( CouponEditor::class );
		$editor->change_status( $editor->create( $values, 0 ), CouponStatus::ACTIVE );
	}

	/** @return array<string, mixed> for the real clock: the day after tomorrow */
	private function selection(): array {
		return $this->salon->selection( [ 'start' => ( new \DateTimeImmutable( '+2 days', wp_timezone() ) )->format( 'Y-m-d' ) . 'T10:00' ] );
	}

	/**
	 * @param array<string, mixed> $fields
	 * @return array<mixed>
	 */
	private function ask( string $method, string $path, array $fields ): array {
		$request = new \WP_REST_Request( $method, "/bookingx/v1/$path" );
		if ( $method === 'GET' ) {
			$request->set_query_params( map_deep( $fields, 'strval' ) );
		} else {
			$request->set_header( 'Content-Type', 'application/json' );
			$request->set_header( 'Idempotency-Key', bin2hex( random_bytes( 16 ) ) );
			$request->set_body( (string) wp_json_encode( $fields ) );
		}
		$response = rest_do_request( $request );
		self::assertSame( 200, $response->get_status(), (string) wp_json_encode( $response->get_data() ) );
		return (array) $response->get_data();
	}

	/**
	 * @param array<mixed> $answer
	 * @return array<mixed>
	 */
	private function first( array $answer, string $list ): array {
		$entries = $answer[ $list ] ?? null;
		$first   = is_array( $entries ) ? $entries[0] ?? null : null;
		return is_array( $first ) ? $first : [];
	}
}
