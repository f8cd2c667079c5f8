import { expect, open, snackbar, test, unique } from './staff-desk';

test.describe( 'The list of coupons', () => {
	test( 'finds by search, and the address brings it back', async ( {
		admin,
		checkAccess,
		staff,
	} ) => {
		const wanted = await staff.coupon();
		await staff.coupon();
		await open( admin, 'coupons' );
		await admin
			.getByRole( 'searchbox', { name: 'Search coupons' } )
			.fill( String( wanted.code ) );
		const rows = admin
			.getByRole( 'row' )
			.filter( { has: admin.getByRole( 'link' ) } );
		await expect( rows ).toHaveCount( 1 );
		await expect( rows.first() ).toContainText( String( wanted.code ) );
		await expect( rows.first() ).toContainText( '10 % off' );
		await checkAccess( '.bkx-app' );

		await admin.reload();
		await expect( rows ).toHaveCount( 1 );
		await rows.first().getByRole( 'link' ).click();
		await expect(
			admin.getByRole( 'heading', { name: String( wanted.code ) } )
		).toBeVisible();
		await admin.goBack();
		await expect( rows ).toHaveCount( 1 );
	} );

	test( 'shows drafts, and nothing else, under Drafts', async ( {
		admin,
		staff,
	} ) => {
		const name = unique( 'Tabbed ' );
		const draft = await staff.coupon( { name, status: 'draft' } );
		const active = await staff.coupon( { name } );
		await open( admin, 'coupons' );
		await admin
			.getByRole( 'navigation', { name: 'Views' } )
			.getByRole( 'link', { name: 'Drafts' } )
			.click();
		await admin
			.getByRole( 'searchbox', { name: 'Search coupons' } )
			.fill( name );
		await expect(
			admin.getByRole( 'link', { name: String( draft.code ) } )
		).toBeVisible();
		await expect(
			admin.getByRole( 'link', { name: String( active.code ) } )
		).toBeHidden();
	} );

	test( 'filters by kind and sorts by name', async ( { admin, staff } ) => {
		const word = unique( 'Sorted ' );
		await staff.coupon( { name: `${ word } b`, kind: 'public' } );
		await staff.coupon( { name: `${ word } a`, kind: 'public' } );
		await staff.coupon( { name: `${ word } c` } );
		const filters = JSON.stringify( [
			{ field: 'kind', operator: 'is', value: 'public' },
		] );
		await open(
			admin,
			'coupons',
			`&s=${ encodeURIComponent( word ) }&orderby=name&order=asc&filters=${ encodeURIComponent( filters ) }`
		);
		const rows = admin.getByRole( 'row' ).filter( { hasText: word } );
		await expect( rows ).toHaveCount( 2 );
		await expect( rows.first() ).toContainText( `${ word } a` );
	} );

	test( 'pauses many at once and takes it back', async ( {
		admin,
		staff,
	} ) => {
		const name = unique( 'Bulk ' );
		const coupons = [
			await staff.coupon( { name } ),
			await staff.coupon( { name } ),
		];
		const states = () =>
			Promise.all(
				coupons.map( async ( { id } ) => {
					const { status } = await staff.send(
						'GET',
						`bookingx/v1/coupons/${ id }`
					);
					return status;
				} )
			);
		await open( admin, 'coupons', `&s=${ encodeURIComponent( name ) }` );
		const rows = admin.getByRole( 'row' ).filter( { hasText: name } );
		await expect( rows ).toHaveCount( 2 );
		await admin
			.getByRole( 'checkbox', { name: /select all/i } )
			.first()
			.check();
		await admin.getByRole( 'button', { name: 'Pause' } ).click();
		await expect( snackbar( admin, '2 coupons paused.' ) ).toBeVisible();
		await expect( rows.first() ).toContainText( 'Paused' );
		expect( await states() ).toEqual( [ 'paused', 'paused' ] );

		await snackbar( admin, '2 coupons paused.' )
			.getByRole( 'button', { name: 'Undo' } )
			.click();
		await expect( snackbar( admin, 'Undone.' ) ).toBeVisible();
		await expect( rows.first() ).toContainText( 'Active' );
		expect( await states() ).toEqual( [ 'active', 'active' ] );
	} );

	test( 'archives out of sight and restores', async ( { admin, staff } ) => {
		const coupon = await staff.coupon();
		await open( admin, 'coupons', `&id=${ coupon.id }` );
		await admin.getByRole( 'button', { name: 'Archive' } ).click();
		await expect( snackbar( admin, '1 coupon archived.' ) ).toBeVisible();
		await admin.getByRole( 'button', { name: 'Restore' } ).click();
		await expect( snackbar( admin, '1 coupon paused.' ) ).toBeVisible();
		await expect(
			admin.getByRole( 'button', { name: 'Activate' } )
		).toBeVisible();
	} );
} );
