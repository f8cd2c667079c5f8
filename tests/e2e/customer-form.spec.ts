import { expect, expectAccessible, test } from './customer-salon';

test.describe( 'The booking form', () => {
	test( 'says what is missing, beside the field', async ( { form } ) => {
		await form.visit();
		await form.next();
		await expect(
			form.page.getByText( 'Choose at least one service.' )
		).toBeVisible();
		await form.chooseService();
		await form.next();
		await form.next();
		await expect( form.page.getByText( 'Choose a time.' ) ).toBeVisible();
		await form.chooseTime();
		await form.next();
		await form.page.getByLabel( 'E-mail' ).fill( 'kim' );
		await form.next();
		await expect( form.page.getByLabel( 'Name' ) ).toBeFocused();
		await expect(
			form.page.getByText( 'This is not an e-mail address.' )
		).toBeVisible();
		await expect( form.page.getByLabel( 'E-mail' ) ).toHaveValue( 'kim' );
		await expectAccessible( form.page );
	} );

	test( 'folds finished steps and opens them again with everything kept', async ( {
		form,
	} ) => {
		await form.toReview();
		await form.button( 'Change the person' ).click();
		await form.page.getByText( 'Anyone' ).first().click();
		await form.next();
		await form.chooseTime();
		await form.next();
		await expect( form.page.getByLabel( 'Name' ) ).toHaveValue(
			'Kim Example'
		);
		await form.next();
		await form.expectTotal( '$75.00' );
	} );

	test( 'follows the back button of the browser', async ( { form } ) => {
		await form.visitAwake();
		await form.fromStartToReview();
		await form.page.goBack();
		await expect( form.page.getByLabel( 'Name' ) ).toBeVisible();
		await form.page.goBack();
		await expect(
			form.page.getByRole( 'radio', { checked: true } ).first()
		).toBeAttached();
		await form.page.goForward();
		await expect( form.page.getByLabel( 'Name' ) ).toHaveValue(
			'Kim Example'
		);
	} );

	test( 'sends back to the times when somebody else was faster', async ( {
		form,
		browser,
		salon,
	} ) => {
		await form.toReview();
		const chosen = await form.page
			.locator( '.bkx-step-folded' )
			.nth( 2 )
			.innerText();

		const other = await browser.newContext();
		const { Form } = await import( './customer-salon' );
		const faster = new Form( await other.newPage(), salon );
		await faster.toReview();
		await faster.book();
		await faster.expectBooked();
		await other.close();

		await form.book();
		await expect(
			form.page.getByText( 'This time has just been taken.' )
		).toBeVisible();
		await expectAccessible( form.page );
		await form.page.locator( '.bkx-choice-time' ).first().click();
		await form.next();
		await expect( form.page.getByLabel( 'Name' ) ).toHaveValue(
			'Kim Example'
		);
		await form.next();
		await form.expectTotal( '$75.00' );
		await expect(
			form.page.locator( '.bkx-step-folded' ).nth( 2 )
		).not.toHaveText( chosen );
		await form.book();
		await form.expectBooked();
	} );

	test( 'books once however often the button is pressed', async ( {
		form,
		staff,
	} ) => {
		const coupon = await staff.coupon();
		await form.toReview();
		await form.apply( String( coupon.code ) );
		await form.expectTotal( '$67.50' );
		await form.button( /^Book for/ ).dblclick();
		await form.expectBooked();
		expect( await staff.uses( coupon ) ).toBe( 1 );
	} );

	test( 'can be used with the keyboard alone', async ( { form, salon } ) => {
		const { page } = form;
		await form.visit();
		const tabTo = async ( target: ReturnType< typeof page.locator > ) => {
			for ( let presses = 0; presses < 60; presses++ ) {
				if (
					await target.evaluate(
						( node ) => node === node.ownerDocument.activeElement
					)
				) {
					return;
				}
				await page.keyboard.press( 'Tab' );
			}
			throw new Error( 'Not reached with the Tab key.' );
		};
		const goOn = async () => {
			await tabTo( form.button( 'Continue' ).last() );
			await page.keyboard.press( 'Enter' );
		};
		await tabTo(
			page.getByRole( 'checkbox', { name: salon.service } ).first()
		);
		await page.keyboard.press( 'Space' );
		await goOn();
		await expect( page.locator( '#bookingx-step-who' ) ).toBeFocused();
		await goOn();
		const tomorrow = page
			.getByRole( 'group', { name: 'Days' } )
			.getByRole( 'button', { name: /free times/ } )
			.nth( 1 );
		await tabTo( tomorrow );
		await page.keyboard.press( 'Enter' );
		await tabTo( page.locator( '.bkx-choice-time input' ).first() );
		await page.keyboard.press( 'Space' );
		await goOn();
		await tabTo( page.getByLabel( 'Name' ) );
		await page.keyboard.type( 'Kim Example' );
		await page.keyboard.press( 'Tab' );
		await page.keyboard.type( `keys-${ Date.now() }@example.org` );
		await page.keyboard.press( 'Enter' );
		await tabTo( page.getByLabel( 'Coupon code' ) );
		await page.keyboard.type( 'NEVERHEARDOF' );
		await page.keyboard.press( 'Enter' );
		await expect( page.locator( '#bookingx-code-error' ) ).not.toBeEmpty();
		await tabTo( form.button( /^Book for/ ) );
		await page.keyboard.press( 'Enter' );
		await form.expectBooked();
	} );
} );

test.describe( 'On a phone', () => {
	test.use( { viewport: { width: 390, height: 844 }, hasTouch: true } );

	test( 'nothing is wider than the screen, and targets are large enough', async ( {
		form,
	} ) => {
		await form.visit();
		const check = async () => {
			expect(
				await form.page.evaluate(
					() => document.documentElement.scrollWidth
				)
			).toBeLessThanOrEqual( 390 );
			await expectAccessible( form.page, [ 'target-size' ] );
			const small = await form.page
				.locator(
					'.bkx-form :is(button, label.bkx-choice, label.bkx-card-head, label.bkx-extra, .bkx-input):visible'
				)
				.evaluateAll( ( nodes ) =>
					nodes
						.filter( ( node ) => ! node.matches( '.bkx-unseen' ) )
						.map( ( node ) => ( {
							text: node.textContent?.trim(),
							height: node.getBoundingClientRect().height,
						} ) )
						.filter( ( { height } ) => height < 44 )
				);
			expect( small ).toEqual( [] );
		};
		await check();
		await form.chooseService();
		await check();
		await form.next();
		await form.chooseTime();
		await check();
		await form.next();
		await check();
		await form.fillDetails();
		await check();
	} );

	test( 'nothing jumps as the page loads and wakes up', async ( {
		form,
	} ) => {
		// The theme's own fonts may move the text when they come.
		await form.page.route( /\.woff2?/, ( route ) => route.abort() );
		await form.page.addInitScript( () => {
			const seen = { moved: 0 };
			Object.assign( window, { seen } );
			new PerformanceObserver( ( list ) =>
				list.getEntries().forEach( ( entry ) => {
					seen.moved += Number( Reflect.get( entry, 'value' ) );
				} )
			).observe( { type: 'layout-shift', buffered: true } );
		} );
		await form.visitAwake();
		await form.page.waitForTimeout( 500 );
		expect(
			await form.page.evaluate( () =>
				Reflect.get( Reflect.get( window, 'seen' ), 'moved' )
			)
		).toBeLessThan( 0.001 );
	} );

	test( 'the summary is a drawer that shows the total and unfolds', async ( {
		form,
	} ) => {
		await form.visit();
		await form.chooseService();
		const drawer = form.button( /Your booking/ );
		await expect( drawer ).toContainText( '$75.00' );
		await expect( drawer ).toHaveAttribute( 'aria-expanded', 'false' );
		await drawer.click();
		await expect( drawer ).toHaveAttribute( 'aria-expanded', 'true' );
		await expect(
			form.page.locator( '#bookingx-summary-body' )
		).toBeVisible();
		await expectAccessible( form.page );
	} );
} );

test.describe( 'From right to left', () => {
	test( 'the form mirrors and fits', async ( { form } ) => {
		await form.page.route( /story-/, async ( route ) => {
			const answer = await route.fetch();
			const html = await answer.text();
			await route.fulfill( {
				response: answer,
				body: html.replace( '<html ', '<html dir="rtl" ' ),
			} );
		} );
		await form.visit();
		await form.chooseService();
		await form.next();
		await form.chooseTime();
		const earlier = await form.button( 'Earlier days' ).boundingBox();
		const later = await form.button( 'Later days' ).boundingBox();
		expect( earlier?.x ).toBeGreaterThan( later?.x ?? Infinity );
		const summary = await form.page.locator( '.bkx-summary' ).boundingBox();
		const steps = await form.page.locator( '.bkx-steps' ).boundingBox();
		expect( summary?.x ).toBeLessThan( steps?.x ?? 0 );
		expect(
			await form.page.evaluate(
				() =>
					document.documentElement.scrollWidth -
					document.documentElement.clientWidth
			)
		).toBe( 0 );
		await expectAccessible( form.page );
	} );
} );
