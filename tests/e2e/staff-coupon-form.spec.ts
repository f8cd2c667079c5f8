import { expect, open, snackbar, test, unique } from './staff-desk';

test.describe( 'The form of a coupon', () => {
	test( 'shows what is wrong beside the field and goes there', async ( {
		admin,
		checkAccess,
		staff,
	} ) => {
		const taken = await staff.coupon();
		await open( admin, 'coupons', '&action=new' );
		await admin.getByLabel( 'Value' ).fill( '10' );
		await admin.getByLabel( 'Name' ).fill( 'Twice' );
		await admin
			.getByLabel( 'Code', { exact: true } )
			.fill( String( taken.code ) );
		await admin.getByRole( 'button', { name: 'Activate' } ).click();

		const code = admin.getByLabel( 'Code', { exact: true } );
		await expect( code ).toBeFocused();
		await expect( code ).toHaveAttribute( 'aria-invalid', 'true' );
		await expect( code ).toHaveAccessibleDescription(
			/Another coupon has this code/
		);
		await checkAccess( '.bkx-app' );
	} );

	test( 'keeps what was typed when the server refuses it', async ( {
		admin,
	} ) => {
		await open( admin, 'coupons', '&action=new' );
		await admin.getByLabel( 'Value' ).fill( '1e3' );
		await admin.getByLabel( 'Name' ).fill( 'Much' );
		await admin.getByRole( 'button', { name: 'Activate' } ).click();
		await expect( admin.getByLabel( 'Value' ) ).toBeFocused();
		await expect( admin.getByLabel( 'Value' ) ).toHaveValue( '1e3' );
		await expect( admin.getByLabel( 'Name' ) ).toHaveValue( 'Much' );
	} );

	test( 'lets the person choose when somebody else saved first', async ( {
		admin,
		checkAccess,
		staff,
	} ) => {
		const coupon = await staff.coupon( { name: 'Before' } );
		await open( admin, 'coupons', `&id=${ coupon.id }&action=edit` );
		await admin.getByLabel( 'Name' ).fill( 'Mine' );
		await staff.send( 'PUT', `bookingx/v1/coupons/${ coupon.id }`, {
			usage_limit: 77,
		} );
		await admin
			.getByRole( 'button', { name: 'Save', exact: true } )
			.click();

		const dialog = admin.getByRole( 'dialog', {
			name: 'Somebody else changed this meanwhile',
		} );
		await expect( dialog ).toContainText( 'Uses in total' );
		await checkAccess( '.components-modal__frame' );
		await dialog.getByRole( 'button', { name: 'Keep my changes' } ).click();
		await expect(
			snackbar( admin, 'saved' ).or( snackbar( admin, 'is active' ) )
		).toBeVisible();

		const now = await staff.send(
			'GET',
			`bookingx/v1/coupons/${ coupon.id }`
		);
		expect( now ).toMatchObject( { name: 'Mine', usage_limit: 77 } );
	} );

	test( 'shows the other version when the person gives way', async ( {
		admin,
		staff,
	} ) => {
		const coupon = await staff.coupon( { name: 'Before' } );
		await open( admin, 'coupons', `&id=${ coupon.id }&action=edit` );
		await admin.getByLabel( 'Name' ).fill( 'Mine' );
		await staff.send( 'PUT', `bookingx/v1/coupons/${ coupon.id }`, {
			name: 'Theirs',
		} );
		await admin
			.getByRole( 'button', { name: 'Save', exact: true } )
			.click();
		await admin
			.getByRole( 'button', { name: 'Drop mine, show theirs' } )
			.click();
		await expect( admin.getByLabel( 'Name' ) ).toHaveValue( 'Theirs' );
	} );

	test( 'asks before work is lost', async ( { admin } ) => {
		await open( admin, 'coupons' );
		await admin
			.getByRole( 'button', { name: 'Create coupon' } )
			.first()
			.click();
		await admin.getByLabel( 'Name' ).fill( unique( 'Unsaved ' ) );
		await admin.getByRole( 'link', { name: 'Back to Coupons' } ).click();
		const dialog = admin.getByRole( 'dialog', {
			name: 'Leave without saving?',
		} );
		await dialog.getByRole( 'button', { name: 'Stay and save' } ).click();
		await expect( admin.getByLabel( 'Name' ) ).toHaveValue( /^Unsaved/ );
		await admin.goBack();
		await dialog.getByRole( 'button', { name: 'Leave' } ).click();
		await expect(
			admin.getByRole( 'heading', { level: 1, name: 'Coupons' } )
		).toBeVisible();
	} );

	test( 'duplicates the terms and not the code', async ( {
		admin,
		staff,
	} ) => {
		const coupon = await staff.coupon( {
			name: 'Original',
			day_restrictions: [ 2 ],
		} );
		await open( admin, 'coupons', `&id=${ coupon.id }` );
		await admin.getByRole( 'button', { name: 'Duplicate' } ).click();
		await expect( admin.getByLabel( 'Name' ) ).toHaveValue(
			'Copy of Original'
		);
		await expect( admin.getByLabel( 'Code', { exact: true } ) ).toHaveValue(
			''
		);
		await expect( admin.getByLabel( 'Tuesday' ) ).toBeChecked();
	} );
} );
