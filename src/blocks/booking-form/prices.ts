import { IntentionKey } from '../../data/idempotency';
import { fill, money } from './format';
import { format, listsOffers, state, words } from './state';
import type { FieldName, Offer, Quote } from './types';
import { ask, query, Refused } from './wire';

const intention = new IntentionKey();
let asked = 0;

/** What the server is told of the choice; prices are its own business. */
const selection = () => ( {
	items: state.chosen.map( ( { start, extras, ...item } ) => ( {
		...item,
		extras: extras.map( ( id ) => ( { id, quantity: 1 } ) ),
		...( start ? { start } : {} ),
	} ) ),
	...( state.payment ? { payment_method: state.payment } : {} ),
} );

/** The choice and, as far as it is known, whose it is. */
export function order() {
	const { name, email } = state.customer;
	return {
		selection: selection(),
		...( name && email ? { customer: { ...state.customer } } : {} ),
	};
}

/** Asks for the price of what is chosen now; an answer that comes too late is dropped. */
export async function price(): Promise< void > {
	const mine = ++asked;
	if ( ! state.chosen.length ) {
		state.quote = null;
		state.pricing = false;
		return;
	}
	state.pricing = true;
	try {
		const quote = await ask< Quote >( 'POST', 'standalone/quote', order() );
		if ( mine === asked ) {
			state.quote = quote;
			state.notice = '';
		}
	} catch ( refusal ) {
		if ( mine === asked ) {
			state.notice = sentence( refusal );
			blame( refusal );
		}
	} finally {
		if ( mine === asked ) {
			state.pricing = false;
		}
	}
}

/** The offers that fit this booking, where the site lists them. A list that does not come is no reason to stop anybody. */
export async function offers(): Promise< void > {
	if ( ! listsOffers || ! state.chosen.length ) {
		return;
	}
	try {
		state.offers = (
			await ask< { offers: Offer[] } >(
				'GET',
				`discounts/available?${ query( order() ) }`
			)
		).offers;
	} catch {
		state.offers = [];
	}
}

/** Puts a code on this checkout. What was typed stays in the field until it is accepted. */
export async function apply( code: string ): Promise< boolean > {
	const typed = code.trim();
	if ( ! typed || state.checking ) {
		state.errors.code = typed ? '' : words.no_code;
		return false;
	}
	state.checking = true;
	state.errors.code = '';
	const done = await change( 'coupons/apply', { code: typed } );
	state.checking = false;
	if ( done && state.quote ) {
		state.said = fill(
			words.applied,
			typed,
			money( state.quote.discount, format ),
			money( state.quote.total_due, format )
		);
	}
	return done;
}

/** Takes a code, or an offer that came by itself, off this checkout. */
export async function remove( what: {
	code?: string;
	offer_id?: number;
} ): Promise< void > {
	if ( ( await change( 'coupons/remove', what ) ) && state.quote ) {
		state.said = fill(
			words.removed,
			money( state.quote.total_due, format )
		);
	}
}

async function change( path: string, what: object ): Promise< boolean > {
	const body = { ...what, ...order() };
	try {
		state.quote = await ask< Quote >(
			'POST',
			path,
			body,
			intention.of( [ path, body ] )
		);
		asked++;
		void offers();
		return true;
	} catch ( refusal ) {
		state.errors.code = sentence( refusal );
		return false;
	} finally {
		intention.settle();
	}
}

/** Puts the server's sentences about the customer beside their fields. @return whether there were any */
export function blame( refusal: unknown ): boolean {
	const mine =
		refusal instanceof Refused
			? refusal.errors.filter( ( { field } ) =>
					field.startsWith( 'customer.' )
				)
			: [];
	mine.forEach( ( { field, message } ) => {
		state.errors[ field.slice( 9 ) as FieldName ] = message;
	} );
	return mine.length > 0;
}

/** The server's own words, or that it did not answer. */
export function sentence( refusal: unknown ): string {
	return ( refusal instanceof Refused && refusal.message ) || words.failed;
}
