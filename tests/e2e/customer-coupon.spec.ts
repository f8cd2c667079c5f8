import { expect, expectAccessible, test } from './customer-salon';

test.describe( 'A coupon at the booking form', () => {
	test( 'lowers the price of the booking and is counted', async ( {
		form,
		staff,
	} ) => {
		const coupon = await staff.coupon();
		await form.toReview();
		await form.apply( String( coupon.code ).toLowerCase() );
		await form.expectTotal( '$67.50' );

		const summary = form.page.getByRole( 'complementary', {
			name: 'Your booking',
		} );
		await expect( summary ).toContainText( 'saves $6.00' );
		await expect( summary ).toContainText( 'saves $1.50' );
		await expect( summary ).toContainText( 'You save $7.50' );
		await expect( form.page.getByRole( 'status' ).first() ).toContainText(
			'You save $7.50; the total is $67.50.'
		);
		await expectAccessible( form.page );

		await form.book();
		await form.expectBooked();
		await expect( form.page.locator( '.bkx-receipt' ) ).toContainText(
			String( coupon.code )
		);
		await expect( form.page.locator( '.bkx-receipt' ) ).toContainText(
			'$67.50'
		);
		await expectAccessible( form.page );
		expect( await staff.uses( coupon ) ).toBe( 1 );
	} );

	test( 'is refused beside the field, which keeps what was typed', async ( {
		form,
		staff,
	} ) => {
		const coupon = await staff.coupon( {
			min_purchase_amount: { amount: '100.00', currency: 'USD' },
		} );
		await form.toReview();
		await form.apply( String( coupon.code ) );

		const field = form.page.getByLabel( 'Coupon code' );
		await expect( field ).toHaveAttribute( 'aria-invalid', 'true' );
		await expect( field ).toHaveValue( String( coupon.code ) );
		await expect( field ).toBeFocused();
		await expect(
			form.page.locator( '#bookingx-code-error' )
		).toContainText( '25.00' );
		await expectAccessible( form.page );
	} );

	test( 'that was refused does not stand in the way of booking', async ( {
		form,
	} ) => {
		await form.toReview();
		await form.apply( 'NEVERHEARDOF' );
		await expect(
			form.page.locator( '#bookingx-code-error' )
		).not.toBeEmpty();
		await form.book();
		await form.expectBooked();
	} );

	test( 'that was typed and not applied is tried before anything is booked', async ( {
		form,
		staff,
	} ) => {
		const coupon = await staff.coupon();
		await form.toReview();
		await form.page
			.getByLabel( 'Coupon code' )
			.fill( String( coupon.code ) );
		await form.book();
		await form.expectTotal( '$67.50' );
		expect( await staff.uses( coupon ) ).toBe( 0 );
	} );

	test( 'can be removed again', async ( { form, staff } ) => {
		const coupon = await staff.coupon();
		await form.toReview();
		await form.apply( String( coupon.code ) );
		await form.expectTotal( '$67.50' );
		await form.button( `Remove ${ coupon.code }` ).click();
		await form.expectTotal( '$75.00' );
		await expect( form.page.getByRole( 'status' ).first() ).toContainText(
			'Removed. The total is $75.00.'
		);
	} );

	test( 'that is listed is offered with its saving and its end, and used with one click', async ( {
		form,
		staff,
	} ) => {
		const coupon = await staff.coupon( {
			kind: 'public',
			customer_text: 'A fifth off, for the story.',
			discount_value: '20.00',
			valid_until: { date: '2035-12-31', zone: 'UTC' },
		} );
		await form.toReview();
		const offer = form.page
			.locator( '.bkx-offer' )
			.filter( { hasText: String( coupon.code ) } );
		await expect( offer ).toContainText( 'A fifth off, for the story.' );
		await expect( offer ).toContainText( 'until 31 Dec 2035' );
		await expect( offer ).toContainText( 'saves $15.00' );
		await offer.getByRole( 'button', { name: /^Use/ } ).click();
		await form.expectTotal( '$60.00' );
		await expect( offer ).toContainText( 'In use' );
		await staff.send( 'PUT', `bookingx/v1/coupons/${ coupon.id }`, {
			status: 'archived',
		} );
	} );

	test( 'that ended meanwhile stops the booking, says both prices, and one click goes on', async ( {
		form,
		staff,
	} ) => {
		const coupon = await staff.coupon();
		await form.toReview();
		await form.apply( String( coupon.code ) );
		await form.expectTotal( '$67.50' );
		await staff.send( 'PUT', `bookingx/v1/coupons/${ coupon.id }`, {
			status: 'paused',
		} );

		await form.book();
		await expect( form.page.locator( '.bkx-notice' ) ).toHaveText(
			'The price has changed from $67.50 to $75.00. Nothing is booked yet.'
		);
		await form.expectTotal( '$75.00' );
		await expectAccessible( form.page );
		await form.book();
		await form.expectBooked();
		expect( await staff.uses( coupon ) ).toBe( 0 );
	} );

	test( 'comes back when the guest cancels by the link', async ( {
		form,
		staff,
		browser,
	} ) => {
		const coupon = await staff.coupon( { usage_limit: 1 } );
		await form.toReview();
		await form.apply( String( coupon.code ) );
		await form.expectTotal( '$67.50' );
		await form.book();
		await form.expectBooked();
		expect( await staff.uses( coupon ) ).toBe( 1 );

		// Another browser, with nothing but the address.
		const stranger = await browser.newContext();
		const page = await stranger.newPage();
		const link = form.page.url();
		const shown = await page.goto( link );
		expect( shown?.headers()[ 'cache-control' ] ).toContain( 'no-store' );
		expect( shown?.headers()[ 'referrer-policy' ] ).toBe( 'no-referrer' );
		await expect( page.locator( 'meta[name=robots]' ) ).toHaveAttribute(
			'content',
			/noindex/
		);
		await page.getByText( 'Cancel this booking' ).click();
		await page
			.getByRole( 'button', { name: 'Yes, cancel the booking' } )
			.click();
		await expect(
			page.getByText( 'This booking is cancelled.' )
		).toBeVisible();
		await expect( page.getByText( 'Cancel this booking' ) ).toHaveCount(
			0
		);
		expect( await staff.uses( coupon ) ).toBe( 0 );

		await page.goto( link.replace( /key=...../, 'key=AAAAA' ) );
		await expect(
			page.getByRole( 'heading', {
				name: 'There is no booking behind this link',
			} )
		).toBeVisible();
		await stranger.close();
	} );
} );
