import { expect, open, screens, snackbar, test, unique } from './staff-desk';

test.describe( 'What the business offers', () => {
	test( 'a provider gets weekly hours and days off', async ( {
		admin,
		checkAccess,
		staff,
	} ) => {
		const name = unique( 'Provider ' );
		await open( admin, 'providers', '&action=new' );
		await admin.getByLabel( 'Name' ).fill( name );
		await admin.getByRole( 'checkbox', { name: 'Monday' } ).check();
		await admin
			.getByLabel( 'Monday from', { exact: true } )
			.fill( '08:30' );
		await admin.getByLabel( 'Monday until' ).fill( '12:00' );
		await admin
			.getByRole( 'button', { name: 'Add hours on Monday' } )
			.click();
		await admin.getByText( 'Days off' ).first().click();
		await admin.getByRole( 'button', { name: 'Add days off' } ).click();
		await admin.getByLabel( 'First day off' ).fill( '2027-12-24' );
		await admin.getByLabel( 'Last day off' ).fill( '2027-12-26' );
		await checkAccess( '.bkx-app' );
		await admin.getByRole( 'button', { name: 'Save' } ).click();
		await expect( snackbar( admin, `${ name } saved.` ) ).toBeVisible();

		await admin
			.getByRole( 'searchbox', { name: 'Search providers' } )
			.fill( name );
		const link = admin.getByRole( 'link', { name } );
		const [ , id ] =
			( await link.getAttribute( 'href' ) )?.match( /id=(\d+)/ ) ?? [];
		expect(
			await staff.send(
				'GET',
				`bookingx/v1/standalone/providers/${ id }`
			)
		).toMatchObject( {
			hours: [
				{ weekday: 1, from: '08:30', to: '12:00' },
				{ weekday: 1, from: '13:00', to: '17:00' },
			],
			days_off: [ { from: '2027-12-24', to: '2027-12-26' } ],
		} );
	} );

	test( 'a service says beside the field what does not fit', async ( {
		admin,
	} ) => {
		await open( admin, 'services', '&action=new' );
		await admin.getByLabel( 'Name' ).fill( unique( 'Service ' ) );
		await admin.getByLabel( 'Price', { exact: true } ).fill( '60' );
		await admin.getByLabel( 'Length in minutes' ).fill( '7' );
		await admin.getByRole( 'button', { name: 'Save' } ).click();
		const length = admin.getByLabel( 'Length in minutes' );
		await expect( length ).toBeFocused();
		await expect( length ).toHaveAccessibleDescription( /steps of five/ );
	} );

	for ( const screen of Object.keys(
		screens
	) as ( keyof typeof screens )[] ) {
		test( `${ screen } fit a phone and break no rule of accessibility`, async ( {
			admin,
			checkAccess,
		} ) => {
			await admin.setViewportSize( { width: 390, height: 844 } );
			await open( admin, screen );
			await expect( admin.locator( '.bkx-skeleton' ) ).toHaveCount( 0 );
			await checkAccess( '.bkx-app' );
			const overflow = await admin.evaluate(
				() =>
					document.documentElement.scrollWidth -
					document.documentElement.clientWidth
			);
			expect( overflow ).toBeLessThanOrEqual( 0 );
		} );
	}
} );
