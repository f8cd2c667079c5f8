import { type Locator, mergeTests, type Page, request } from '@playwright/test';
import { type Staff, test as customer, unique } from './customer-salon';
import { expect, test as base } from './support/test';

export { expect, unique };

/** Stories of staff: signed in (`admin`), with the routes at hand (`staff`). */
export const test = mergeTests( base, customer );

export const screens = {
	bookings: 'bookingx-coupons',
	coupons: 'bookingx-coupons-coupons',
	services: 'bookingx-coupons-services',
	providers: 'bookingx-coupons-providers',
	extras: 'bookingx-coupons-extras',
	settings: 'bookingx-coupons-settings',
};

export async function open(
	page: Page,
	screen: keyof typeof screens,
	query = ''
): Promise< void > {
	await page.goto(
		`/wp-admin/admin.php?page=${ screens[ screen ] }${ query }`
	);
	await expect( page.getByRole( 'heading', { level: 1 } ) ).toBeVisible();
}

/** What a screen reader is told, and what stands at the foot of the screen. */
export function snackbar( page: Page, text: string | RegExp ): Locator {
	return page.getByTestId( 'snackbar' ).filter( { hasText: text } );
}

/** Walks with the Tab key until the control has the focus, as somebody without a mouse does. */
export async function tabTo( target: Locator ): Promise< void > {
	for ( let step = 0; step < 150; step++ ) {
		if (
			await target.evaluate(
				( element ) => element === element.ownerDocument.activeElement
			)
		) {
			return;
		}
		await target.page().keyboard.press( 'Tab' );
	}
	throw new Error( `The Tab key never reaches ${ target }.` );
}

/** A visitor books with a code, by the routes that the form uses; the form has stories of its own. */
export async function bookWith(
	code: string,
	staff: Staff,
	baseURL: string | undefined
): Promise< void > {
	const provider = await staff.send(
		'POST',
		'bookingx/v1/standalone/providers',
		{
			title: unique( 'Eve ' ),
			hours: [ 0, 1, 2, 3, 4, 5, 6 ].map( ( weekday ) => ( {
				weekday,
				from: '08:00',
				to: '20:00',
			} ) ),
		}
	);
	const service = await staff.send(
		'POST',
		'bookingx/v1/standalone/services',
		{
			title: unique( 'Facial ' ),
			price: { amount: '75.00', currency: 'USD' },
			minutes: 60,
			providers: [ provider.id ],
		}
	);
	const visitor = await request.newContext( { baseURL } );
	const post = async ( path: string, data: object ) => {
		const answer = await visitor.post(
			`/?rest_route=/bookingx/v1/${ path }`,
			{
				data,
				headers: { 'Idempotency-Key': unique( 'visitor-story-' ) },
			}
		);
		expect( answer.ok(), await answer.text() ).toBe( true );
	};
	const day = new Date( Date.now() + 5 * 86_400_000 )
		.toISOString()
		.slice( 0, 10 );
	const selection = {
		items: [
			{
				service: service.id,
				provider: provider.id,
				start: `${ day }T10:00`,
			},
		],
		payment_method: 'on_site',
	};
	await post( 'coupons/apply', { code, selection } );
	await post( 'standalone/bookings', {
		selection,
		customer: {
			name: 'Kim Example',
			email: `${ unique( 'kim-' ) }@example.org`,
		},
		accepted_total: { amount: '67.50', currency: 'USD' },
	} );
	await visitor.dispose();
}
