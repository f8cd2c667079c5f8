import { expect, test } from './customer-salon';

test.describe( 'Without script', () => {
	test.use( { javaScriptEnabled: false } );

	test( 'a visitor books with a coupon, one page per step', async ( {
		form,
		staff,
	} ) => {
		const coupon = await staff.coupon();
		await form.toReview();
		await form.apply( 'NEVERHEARDOF' );
		await expect( form.page.locator( '#bookingx-code-error' ) ).toHaveText(
			/./
		);
		await expect( form.page.getByLabel( 'Coupon code' ) ).toHaveValue(
			'NEVERHEARDOF'
		);
		await form.apply( String( coupon.code ) );
		await form.expectTotal( '$67.50' );
		await form.button( `Remove ${ coupon.code }` ).click();
		await form.expectTotal( '$75.00' );
		await form.apply( String( coupon.code ) );
		await form.expectTotal( '$67.50' );
		await form.book();
		await form.expectBooked();
		expect( await staff.uses( coupon ) ).toBe( 1 );

		await form.page.reload();
		expect( await staff.uses( coupon ) ).toBe( 1 );
		await form.page.getByText( 'Cancel this booking' ).click();
		await form.button( 'Yes, cancel the booking' ).click();
		await expect(
			form.page.getByText( 'This booking is cancelled.' )
		).toBeVisible();
		expect( await staff.uses( coupon ) ).toBe( 0 );
	} );

	test( 'a link to no booking says so, to machines too', async ( {
		form,
	} ) => {
		const answer = await form.page.request.get(
			'/book/?bookingx_booking=1&key=wrong'
		);
		expect( answer.status() ).toBe( 404 );
		expect( await answer.text() ).toContain(
			'There is no booking behind this link'
		);
	} );

	test( 'missing things are named, and the back button works', async ( {
		form,
	} ) => {
		await form.visit();
		await form.next();
		await expect(
			form.page.getByText( 'Choose at least one service.' )
		).toBeVisible();
		await form.chooseService();
		await form.next();
		await expect(
			form.page.getByRole( 'group', { name: 'Days' } )
		).toBeVisible();
		await form.page.goBack();
		await expect(
			form.page.getByRole( 'radio', { name: 'Anyone' } )
		).toBeVisible();
	} );

	test( 'a price that changed is shown before anything is booked', async ( {
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
		await form.book();
		await form.expectBooked();
	} );
} );
