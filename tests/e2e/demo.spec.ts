import { expect, test } from './support/test';

/** What a newcomer does after `npm start`; also on the packed plugin and on the oldest WordPress with SQLite. */
test( 'a newcomer books with WELCOME10, and wp-admin shows price, discount and code @smoke', async ( {
	page,
	checkAccess,
	mailsTo,
	browser,
	baseURL,
} ) => {
	const address = `newcomer-${ Date.now().toString( 36 ) }@example.org`;
	const button = ( name: string | RegExp ) =>
		page.getByRole( 'button', { name } ).filter( { visible: true } );

	await page.goto( '/book/' );
	await page.getByRole( 'checkbox', { name: /Cut and finish/ } ).check();
	await button( 'Continue' ).last().click();
	await page.getByText( 'Ana', { exact: true } ).first().click();
	await button( 'Continue' ).last().click();
	await page
		.getByRole( 'group', { name: 'Days' } )
		.getByRole( 'button', { name: /free times/ } )
		.nth( 3 )
		.click();
	await page.locator( '.bkx-choice-time' ).last().click();
	await button( 'Continue' ).last().click();
	await page.getByLabel( 'Name' ).fill( 'New Comer' );
	await page.getByLabel( 'E-mail' ).fill( address );
	await button( 'Continue' ).last().click();
	await expect( button( 'Book for $48.00' ) ).toBeVisible();

	await page.getByLabel( 'Coupon code' ).fill( 'welcome10' );
	await button( 'Apply' ).click();
	await expect( button( 'Book for $43.20' ) ).toBeVisible();
	await checkAccess( '.bkx-booking' );
	await button( 'Book for $43.20' ).click();
	await expect(
		page.getByRole( 'heading', { name: 'Thank you, New Comer' } )
	).toBeVisible();
	await expect( page.locator( '.bkx-receipt' ) ).toContainText( 'WELCOME10' );
	await expect
		.poll( () =>
			mailsTo( address )
				.map( ( { message } ) => message )
				.join()
		)
		.toContain( '43.20' );

	const staff = await ( await browser.newContext( { baseURL } ) ).newPage();
	await staff.goto( '/wp-login.php' );
	await staff.getByLabel( 'Username or Email Address' ).fill( 'admin' );
	await staff.getByLabel( 'Password', { exact: true } ).fill( 'password' );
	await staff.getByRole( 'button', { name: 'Log In' } ).click();
	await staff.goto( `/wp-admin/admin.php?page=bookingx-coupons` );
	const row = staff
		.getByRole( 'row' )
		.filter( { hasText: 'New Comer' } )
		.first();
	await expect( row ).toContainText( 'WELCOME10' );
	await expect( row ).toContainText( '$4.80' );
	await row.getByRole( 'link' ).click();
	await staff.getByRole( 'button', { name: 'Cancel booking' } ).click();
	await staff
		.getByRole( 'dialog' )
		.getByRole( 'button', { name: 'Cancel booking' } )
		.click();
	await expect(
		staff.getByText( 'time and discount given back' )
	).toBeVisible();
} );
