import { expect, open, snackbar, tabTo, test, unique } from './staff-desk';

test.describe( 'The first coupon', () => {
	test( 'is made by keyboard alone, well within two minutes', async ( {
		admin,
		checkAccess,
	} ) => {
		const code = unique( 'KEYS' );
		const begin = Date.now();
		await open( admin, 'coupons' );
		const create = admin
			.getByRole( 'button', { name: 'Create coupon' } )
			.first();
		await expect( create ).toBeVisible();
		await tabTo( create );
		await admin.keyboard.press( 'Enter' );

		await expect(
			admin.getByRole( 'heading', { name: 'New coupon' } )
		).toBeFocused();
		await expect( admin.getByLabel( 'Value' ) ).toBeVisible();
		await tabTo( admin.getByLabel( 'Value' ) );
		await admin.keyboard.type( '12.5' );
		await tabTo( admin.getByLabel( 'Code', { exact: true } ) );
		await admin.keyboard.type( code.toLowerCase() );
		await tabTo( admin.getByLabel( 'Name' ) );
		await admin.keyboard.type( 'Made by keyboard' );
		await expect(
			admin.getByRole( 'complementary', { name: 'What it does' } )
		).toContainText( '12.5 % off, once per customer' );
		await checkAccess( '.bkx-app' );
		await tabTo( admin.getByRole( 'button', { name: 'Activate' } ) );
		await admin.keyboard.press( 'Enter' );

		await expect(
			snackbar( admin, `${ code } is active. Customers can use it now.` )
		).toBeVisible();
		await expect(
			admin.getByRole( 'heading', { name: code } )
		).toBeFocused();
		expect( Date.now() - begin ).toBeLessThan( 120_000 );
		await checkAccess( '.bkx-app' );
	} );

	test( 'can have a code that nobody guesses', async ( { admin } ) => {
		await open( admin, 'coupons', '&action=new' );
		await admin.getByRole( 'button', { name: 'Generate' } ).click();
		await expect( admin.getByLabel( 'Code', { exact: true } ) ).toHaveValue(
			/^[A-Z0-9]*-?[2-9A-HJKMNP-TV-Z]{8}$/
		);
	} );

	test( 'opens what it needs and says what holds otherwise', async ( {
		admin,
	} ) => {
		await open( admin, 'coupons', '&action=new' );
		const where = admin
			.locator( 'details' )
			.filter( { hasText: 'All services, all providers' } );
		await expect( where ).not.toHaveAttribute( 'open' );
		await where.locator( 'summary' ).focus();
		await admin.keyboard.press( 'Enter' );
		await expect( where.getByRole( 'checkbox' ).first() ).toBeVisible();
	} );
} );
