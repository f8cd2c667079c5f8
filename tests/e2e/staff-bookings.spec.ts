import { bookWith, expect, open, snackbar, test } from './staff-desk';

test.describe( 'A booking in wp-admin', () => {
	test( 'shows price, discount and code, and gives the use back when cancelled', async ( {
		admin,
		checkAccess,
		baseURL,
		staff,
	} ) => {
		const coupon = await staff.coupon();
		const code = String( coupon.code );
		await bookWith( code, staff, baseURL );
		expect( await staff.uses( coupon ) ).toBe( 1 );

		await open( admin, 'bookings', `&s=${ code }` );
		const row = admin.getByRole( 'row' ).filter( { hasText: code } );
		await expect( row ).toContainText( '$7.50' );
		const reference = await row.locator( '.bkx-reference' ).innerText();
		expect( reference ).toMatch( /^[0-9A-F]{8}$/ );
		await row.getByRole( 'link' ).click();
		await expect( admin.getByText( reference ) ).toBeVisible();

		const price = admin.getByRole( 'table' );
		await expect( price ).toContainText( code );
		await expect( price ).toContainText( '−$7.50' );
		await expect( price ).toContainText( '$67.50' );
		await checkAccess( '.bkx-app' );

		await admin.getByRole( 'button', { name: 'Cancel booking' } ).click();
		await admin
			.getByRole( 'dialog' )
			.getByRole( 'button', { name: 'Cancel booking' } )
			.click();
		await expect( snackbar( admin, 'Cancelled' ) ).toBeVisible();
		await expect(
			admin.getByText( 'time and discount given back' )
		).toBeVisible();
		expect( await staff.uses( coupon ) ).toBe( 0 );

		await open( admin, 'coupons', `&id=${ coupon.id }` );
		await expect( admin.getByRole( 'table' ) ).toContainText(
			'Given back'
		);
		await expect( admin.getByRole( 'table' ) ).toContainText( 'Kim' );

		await open( admin, 'bookings', `&s=${ reference.toLowerCase() }` );
		await expect(
			admin.getByRole( 'row' ).filter( { hasText: reference } )
		).toHaveCount( 1 );
		await checkAccess( '.bkx-app' );
	} );
} );
