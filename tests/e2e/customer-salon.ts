import { AxeBuilder } from '@axe-core/playwright';
import type { APIRequestContext, Page } from '@playwright/test';
import { expect, test as base } from '@playwright/test';

/** Of one run: names, codes and addresses that no other run has used. */
const run = Date.now().toString( 36 ).toUpperCase();
let made = 0;

export const unique = ( word: string ): string =>
	`${ word }${ run }${ made++ }`;

type Created = { id: number; code?: string };

/** What staff does in these stories, by the same routes as their screens. */
export class Staff {
	private readonly api: APIRequestContext;
	private readonly nonce: string;

	private constructor( api: APIRequestContext, nonce: string ) {
		this.api = api;
		this.nonce = nonce;
	}

	static async signIn( api: APIRequestContext ): Promise< Staff > {
		await api.post( '/wp-login.php', {
			form: { log: 'admin', pwd: 'password' },
			headers: { Cookie: 'wordpress_test_cookie=WP%20Cookie%20check' },
		} );
		const answer = await api.get(
			'/wp-admin/admin-ajax.php?action=rest-nonce'
		);
		return new Staff( api, await answer.text() );
	}

	async send(
		method: 'GET' | 'POST' | 'PUT',
		path: string,
		data?: object
	): Promise< Created & Record< string, unknown > > {
		const answer = await this.api.fetch( `/?rest_route=/${ path }`, {
			method,
			data,
			headers: {
				'X-WP-Nonce': this.nonce,
				'Idempotency-Key': unique( 'customer-story-' ),
			},
		} );
		expect( answer.ok(), `${ path }: ${ await answer.text() }` ).toBe(
			true
		);
		return answer.json();
	}

	coupon( fields: object = {} ): Promise< Created > {
		return this.send( 'POST', 'bookingx/v1/coupons', {
			name: 'Story',
			code: unique( 'STORY' ),
			discount_type: 'percentage',
			discount_value: '10.00',
			status: 'active',
			...fields,
		} );
	}

	async uses( coupon: Created ): Promise< number > {
		const read = await this.send(
			'GET',
			`bookingx/v1/coupons/${ coupon.id }`
		);
		return Number( read.times_used );
	}
}

export type Salon = { url: string; service: string; provider: string };

/** A service of its own, so that the stories depend on nobody's demo data and get in nobody's way. */
async function open( staff: Staff ): Promise< Salon > {
	const service = unique( 'Massage ' );
	const provider = await staff.send(
		'POST',
		'bookingx/v1/standalone/providers',
		{
			title: unique( 'Ana ' ),
			hours: [ 0, 1, 2, 3, 4, 5, 6 ].map( ( weekday ) => ( {
				weekday,
				from: '08:00',
				to: '20:00',
			} ) ),
		}
	);
	const { id } = await staff.send(
		'POST',
		'bookingx/v1/standalone/services',
		{
			title: service,
			price: { amount: '60.00', currency: 'USD' },
			minutes: 60,
			providers: [ provider.id ],
		}
	);
	await staff.send( 'POST', 'bookingx/v1/standalone/extras', {
		title: `Stones for ${ service }`,
		price: { amount: '15.00', currency: 'USD' },
		minutes: 0,
		services: [ id ],
	} );
	const page = await staff.send( 'POST', 'wp/v2/pages', {
		title: 'Book',
		slug: unique( 'story-' ).toLowerCase(),
		status: 'publish',
		content: '<!-- wp:bookingx/booking-form /-->',
	} );
	return {
		url: String( page.link ),
		service,
		provider: String( provider.title ),
	};
}

/** The booking form as a visitor uses it. */
export class Form {
	readonly page: Page;
	private readonly salon: Salon;

	constructor( page: Page, salon: Salon ) {
		this.page = page;
		this.salon = salon;
	}

	async visit(): Promise< void > {
		await this.page.goto( this.salon.url );
	}

	/** Playwright clicks before a script has loaded; what happens then is told by the stories without script. */
	async visitAwake(): Promise< void > {
		await this.visit();
		await expect(
			this.page.locator( '.bkx-summary.is-live' )
		).toBeAttached();
	}

	button( name: string | RegExp ) {
		return this.page
			.getByRole( 'button', { name } )
			.filter( { visible: true } );
	}

	async next(): Promise< void > {
		await this.button( 'Continue' ).last().click();
	}

	async chooseService(): Promise< void > {
		await this.page
			.getByRole( 'checkbox', { name: this.salon.service } )
			.first()
			.check();
		await this.page
			.getByRole( 'checkbox', {
				name: `Stones for ${ this.salon.service }`,
			} )
			.check();
		await this.next();
	}

	/** Some later day's first free time, so that the clock of the day plays no part. */
	async chooseTime( day = 2 ): Promise< string > {
		await this.page
			.getByRole( 'group', { name: 'Days' } )
			.getByRole( 'button', { name: /free times/ } )
			.nth( day )
			.click();
		const time = this.page.locator( '.bkx-choice-time' ).first();
		await time.click();
		return ( await time.innerText() ).trim();
	}

	async fillDetails( email = unique( 'kim-' ) + '@example.org' ) {
		await this.page.getByLabel( 'Name' ).fill( 'Kim Example' );
		await this.page.getByLabel( 'E-mail' ).fill( email );
		await this.next();
		await expect( this.page.getByLabel( 'Coupon code' ) ).toBeVisible();
	}

	async toReview( email?: string ): Promise< void > {
		await this.visit();
		await this.fromStartToReview( email );
	}

	async fromStartToReview( email?: string ): Promise< void > {
		await this.chooseService();
		await this.page.getByText( this.salon.provider ).first().click();
		await this.next();
		await this.chooseTime();
		await this.next();
		await this.fillDetails( email );
		await this.expectTotal( '$75.00' );
	}

	async apply( code: string ): Promise< void > {
		await this.page.getByLabel( 'Coupon code' ).fill( code );
		await this.button( 'Apply' ).click();
	}

	async expectTotal( total: string ): Promise< void > {
		await expect( this.button( `Book for ${ total }` ) ).toBeVisible();
	}

	async book(): Promise< void > {
		await this.button( /^Book for/ ).click();
	}

	async expectBooked(): Promise< void > {
		await expect(
			this.page.getByRole( 'heading', { name: 'Thank you, Kim Example' } )
		).toBeVisible();
	}
}

type World = { form: Form };
type Shared = { staff: Staff; salon: Salon };

export const test = base.extend< World, Shared >( {
	staff: [
		async ( { playwright }, use, info ) => {
			const api = await playwright.request.newContext( {
				baseURL: info.project.use.baseURL,
			} );
			await use( await Staff.signIn( api ) );
			await api.dispose();
		},
		{ scope: 'worker' },
	],
	salon: [
		async ( { staff }, use ) => use( await open( staff ) ),
		{ scope: 'worker' },
	],
	form: async ( { page, salon }, provide ) => {
		const heard: string[] = [];
		page.on( 'pageerror', ( error ) => heard.push( error.message ) );
		page.on( 'console', ( message ) => {
			// A refused request is logged by the browser itself; that it is refused is what some stories are about.
			if (
				[ 'error', 'warning' ].includes( message.type() ) &&
				! message.text().startsWith( 'Failed to load resource' )
			) {
				heard.push( message.text() );
			}
		} );
		await provide( new Form( page, salon ) );
		expect( heard, 'messages in the console' ).toEqual( [] );
	},
} );

/** No violation in the part of the page that is ours. What lies half under the drawer of a phone has no size to be judged. */
export async function expectAccessible(
	page: Page,
	without: string[] = []
): Promise< void > {
	const { violations } = await new AxeBuilder( { page } )
		.include( '.bkx-booking' )
		.disableRules( without )
		.withTags( [
			'wcag2a',
			'wcag2aa',
			'wcag21aa',
			'wcag22aa',
			'best-practice',
		] )
		.analyze();
	expect(
		violations.map( ( { id, nodes } ) => [
			id,
			nodes.map( ( { html } ) => html ),
		] )
	).toEqual( [] );
}

export { expect };
