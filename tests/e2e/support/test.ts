import AxeBuilder from '@axe-core/playwright';
import { expect, test as base, type Page } from '@playwright/test';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export { expect };

type Mail = {
	at: string;
	to: string | string[];
	subject: string;
	message: string;
};

type Fixtures = {
	/** Signed in to wp-admin as the administrator. */
	admin: Page;
	/** Fails the test when the page breaks a rule of WCAG 2.2 AA. */
	checkAccess: ( part?: string ) => Promise< void >;
	/** What was sent to an address since the test began. */
	mailsTo: ( address: string ) => Mail[];
};

/** WordPress' own block editor asks for a remote font or avatar; there is no network here, and it is not ours. */
const notOurs =
	/net::ERR_(NAME_NOT_RESOLVED|INTERNET_DISCONNECTED|CONNECTION_REFUSED)|favicon\.ico/;

/**
 * Every page of every test: an error in the browser's console is a failed test, except for answers that a test provokes
 * on purpose (a refused coupon is a 422, and browsers print each failed request).
 */
export const test = base.extend< Fixtures >( {
	page: async ( { page }, use ) => {
		const errors: string[] = [];
		page.on( 'pageerror', ( error ) => errors.push( String( error ) ) );
		page.on( 'console', ( message ) => {
			const text = `${ message.text() } ${ message.location().url }`;
			const isRefusal = /status of 4(00|09|22) /.test( text );
			if (
				message.type() === 'error' &&
				! isRefusal &&
				! notOurs.test( text )
			) {
				errors.push( text );
			}
		} );
		await use( page );
		expect( errors, 'errors in the browser console' ).toEqual( [] );
	},

	admin: async ( { page }, use ) => {
		await page.goto( '/wp-login.php' );
		await page.getByLabel( 'Username or Email Address' ).fill( 'admin' );
		await page.getByLabel( 'Password', { exact: true } ).fill( 'password' );
		await page.getByRole( 'button', { name: 'Log In' } ).click();
		await page.waitForURL( '**/wp-admin/**' );
		await use( page );
	},

	checkAccess: async ( { page }, use ) => {
		await use( async ( part ) => {
			const builder = new AxeBuilder( { page } ).withTags( [
				'wcag2a',
				'wcag2aa',
				'wcag21a',
				'wcag21aa',
				'wcag22aa',
			] );
			const { violations } = await (
				part ? builder.include( part ) : builder
			).analyze();
			const found = violations.map(
				( { id, nodes } ) =>
					`${ id }: ${ nodes.map( ( { target } ) => target.join( ' ' ) ).join( ', ' ) }`
			);
			expect( found, 'accessibility' ).toEqual( [] );
		} );
	},

	mailsTo: async ( {}, use ) => {
		const before = allMails().length;
		await use( ( address ) =>
			allMails()
				.slice( before )
				.filter( ( { to } ) => [ to ].flat().includes( address ) )
		);
	},
} );

function allMails(): Mail[] {
	const file = join( process.env.WP_SITE ?? '', 'wp-content/mail.log' );
	return existsSync( file )
		? readFileSync( file, 'utf8' )
				.trim()
				.split( '\n' )
				.map( ( line ) => JSON.parse( line ) as Mail )
		: [];
}
