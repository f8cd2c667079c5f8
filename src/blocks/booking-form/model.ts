import {
	addDays,
	dayLabel,
	dayParts,
	fill,
	isMorning,
	isZero,
	money,
	saving,
	startLabel,
	timeLabel,
} from './format';
import type {
	Catalogue,
	Customer,
	Format,
	Item,
	Offer,
	Quote,
	StepId,
	Week,
	Words,
} from './types';
import { STEPS } from './types';

/** Days in a row that are shown. */
export const DAYS = 7;

/** What the form shows, worked out from what was chosen. The server builds the same shapes for its first page. */

export function itemName( item: Item, catalogue: Catalogue, words: Words ) {
	const name = catalogue.services[ item.service ]?.name ?? '';
	return item.persons > 1
		? `${ name } · ${ fill( words.persons, String( item.persons ) ) }`
		: name;
}

function providerName( item: Item, catalogue: Catalogue, words: Words ) {
	return catalogue.providers[ item.provider ] ?? words.anyone;
}

/** The appointments with everybody who can give them. */
export function itemsView( items: Item[], catalogue: Catalogue, words: Words ) {
	return items.map( ( item ) => ( {
		id: item.service,
		name: itemName( item, catalogue, words ),
		provider_field: `bkx[items][${ item.service }][provider]`,
		start_field: `bkx[items][${ item.service }][start]`,
		start: item.start,
		who: whoView( item, catalogue, words ),
	} ) );
}

function whoView( item: Item, catalogue: Catalogue, words: Words ) {
	const able = catalogue.services[ item.service ]?.providers ?? [];
	return [ 0, ...able ].map( ( id ) => ( {
		id,
		name: id ? catalogue.providers[ id ] : words.anyone,
		checked: item.provider === id,
	} ) );
}

/** Seven days and the free times of the one that is shown. */
export function weekView(
	week: Week,
	today: string,
	chosen: string,
	words: Words,
	format: Format
) {
	const free =
		week.days.find( ( { date } ) => date === week.day )?.openings ?? [];
	return {
		before:
			week.from > today ? `week:${ addDays( week.from, -DAYS ) }` : '',
		after: `week:${ addDays( week.from, DAYS ) }`,
		days: week.days.map( ( { date, openings } ) => ( {
			...dayParts( date, format ),
			command: `day:${ date }`,
			label: `${ dayLabel( date, format ) }, ${ fill(
				words.free_times,
				String( openings.length )
			) }`,
			shown: date === week.day,
			empty: ! openings.length,
		} ) ),
		groups: [ words.morning, words.afternoon ]
			.map( ( name, half ) => ( {
				name,
				times: free
					.filter( ( { start } ) => isMorning( start ) === ! half )
					.map( ( { start } ) => ( {
						start,
						label: timeLabel( start, format ),
						checked: start === chosen,
					} ) ),
			} ) )
			.filter( ( { times } ) => times.length ),
		note: free.length ? '' : weekNote( week, words ),
	};
}

function weekNote( week: Week, words: Words ): string {
	if ( week.status !== 'ready' ) {
		return week.status === 'loading' ? words.loading : words.failed;
	}
	return week.days.some( ( { openings } ) => openings.length )
		? words.no_times_day
		: words.no_times_week;
}

/** Which boxes are ticked: `s12` a service, `s12e5` its extra. */
export function tickedView( items: Item[] ): Record< string, boolean > {
	return Object.fromEntries(
		items.flatMap( ( { service, extras } ) => [
			[ `s${ service }`, true ],
			...extras.map( ( id ) => [ `s${ service }e${ id }`, true ] ),
		] )
	);
}

export function personsView( items: Item[] ): Record< string, number > {
	return Object.fromEntries(
		items.map( ( { service, persons } ) => [ `s${ service }`, persons ] )
	);
}

/** One line for each finished step. */
export function foldedLines(
	items: Item[],
	customer: Customer,
	catalogue: Catalogue,
	words: Words,
	format: Format
): Record< StepId, string > {
	const several = ( text: ( item: Item ) => string ): string =>
		items.map( text ).join( '; ' );
	return {
		service: several( ( item ) =>
			[
				itemName( item, catalogue, words ),
				...item.extras.map( ( id ) => catalogue.extras[ id ] ),
			].join( ', ' )
		),
		who: several( ( item ) => providerName( item, catalogue, words ) ),
		when: items[ 0 ]?.start ? startLabel( items[ 0 ].start, format ) : '',
		details: [ customer.name, customer.email ]
			.filter( Boolean )
			.join( ', ' ),
		review: '',
	};
}

export function stepsView( current: StepId, folded: Record< StepId, string > ) {
	const now = STEPS.indexOf( current );
	return Object.fromEntries(
		STEPS.map( ( id, at ) => [
			id,
			{ current: at === now, done: at < now, folded: folded[ id ] },
		] )
	) as Record< StepId, { current: boolean; done: boolean; folded: string } >;
}

/** The figures of the summary as text; the server's, only written in the site's way. */
export function sumView( quote: Quote | null, words: Words, format: Format ) {
	if ( ! quote ) {
		return {
			empty: true,
			undiscounted: true,
			lines: [],
			discounts: [],
			refused: [],
		};
	}
	const refused = quote.refused.filter( ( { code } ) => code );
	return {
		empty: false,
		undiscounted: ! quote.discounts.length && ! refused.length,
		lines: quote.lines.map( ( line ) => ( {
			id: line.id,
			name:
				line.quantity > 1
					? `${ line.name } × ${ line.quantity }`
					: line.name,
			detail: line.detail,
			amount: money( line.total, format ),
			saving: isZero( line.discount )
				? ''
				: fill( words.saves, money( line.discount, format ) ),
		} ) ),
		discounts: quote.discounts.map(
			( {
				code,
				name,
				saving: off,
				offer_id: id,
				limit_text: limit,
			} ) => ( {
				id,
				code: code ?? name,
				name: code === null || code === name ? '' : name,
				saving: saving( off, format ),
				limit: limit ?? '',
				command: code ? `remove:${ code }` : `decline:${ id }`,
				remove: fill( words.remove, code ?? name ),
			} )
		),
		refused: refused.map( ( { code, message } ) => ( {
			code,
			message,
			command: `remove:${ code }`,
			remove: fill( words.remove, code ?? '' ),
		} ) ),
		due: money( quote.total_due, format ),
		tax: isZero( quote.tax )
			? ''
			: fill(
					quote.tax_included ? words.tax_included : words.tax_added,
					money( quote.tax, format )
				),
		saved: isZero( quote.discount )
			? ''
			: fill( words.you_save, money( quote.discount, format ) ),
		accepted: `${ quote.total_due.amount } ${ quote.total_due.currency }`,
		book: fill( words.book_for, money( quote.total_due, format ) ),
	};
}

export function offersView( offers: Offer[], words: Words, format: Format ) {
	return offers.map( ( offer ) => ( {
		id: offer.offer_id,
		name: offer.name,
		text: offer.text,
		ends: offer.ends_text,
		saving: fill( words.saves, money( offer.saving, format ) ),
		in_use: offer.in_use,
		usable: ! offer.in_use && !! offer.code,
		command: `use:${ offer.code }`,
		use: fill( words.use, offer.name ),
	} ) );
}

/** The first thing that is missing before the next step, by field. */
export function missing(
	step: StepId,
	items: Item[],
	customer: Customer,
	words: Words
): Record< string, string > {
	if ( step === 'service' && ! items.length ) {
		return { service: words.choose_service };
	}
	if ( step === 'when' && ! items.every( ( { start } ) => start ) ) {
		return { when: words.choose_time };
	}
	if ( step !== 'details' ) {
		return {};
	}
	return {
		...( customer.name.trim() ? {} : { name: words.missing } ),
		...( /^\S+@\S+\.\S+$/.test( customer.email.trim() )
			? {}
			: {
					email: customer.email.trim()
						? words.bad_email
						: words.missing,
				} ),
	};
}
