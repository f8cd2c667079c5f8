import { type Locator, mergeTests, type Page } from '@playwright/test';
import { test as customer } from './customer-salon';
import { expect, test as base } from './support/test';

export { unique } from './customer-salon';
export { expect };

/** Stories of staff: signed in (`admin`), with the routes at hand (`staff`) and a visitor's form (`form`). */
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
