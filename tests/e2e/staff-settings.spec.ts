import { expect, open, snackbar, test } from './staff-desk';

test.describe( 'The settings', () => {
	test( 'are found by search, say their default and are saved', async ( {
		admin,
		checkAccess,
	} ) => {
		await open( admin, 'settings' );
		await checkAccess( '.bkx-app' );
		await admin
			.getByRole( 'searchbox', { name: 'Search settings' } )
			.fill( 'length' );
		const length = admin.getByLabel( 'Length of generated codes' );
		await expect( length ).toHaveAccessibleDescription( /Default: 8\./ );
		await expect( admin.getByLabel( 'Accept coupons' ) ).toBeHidden();

		await length.fill( '9' );
		await admin.getByRole( 'button', { name: 'Save settings' } ).click();
		await expect( snackbar( admin, 'Settings saved.' ) ).toBeVisible();
		await admin.reload();
		await expect( length ).toHaveValue( '9' );
		await length.fill( '8' );
		await admin.getByRole( 'button', { name: 'Save settings' } ).click();
		await expect( snackbar( admin, 'Settings saved.' ) ).toBeVisible();
	} );

	test( 'refuse beside the field, even if the search hides it', async ( {
		admin,
	} ) => {
		await open( admin, 'settings' );
		const length = admin.getByLabel( 'Length of generated codes' );
		await length.fill( '2' );
		await admin
			.getByRole( 'searchbox', { name: 'Search settings' } )
			.fill( 'e-mail' );
		await admin.getByRole( 'button', { name: 'Save settings' } ).click();
		await expect( length ).toBeFocused();
		await expect( length ).toHaveAttribute( 'aria-invalid', 'true' );
	} );
} );
