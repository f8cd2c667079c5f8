import { getConfig, store } from '@wordpress/interactivity';
import * as shown from './model';
import type {
	Catalogue,
	Customer,
	FieldName,
	Format,
	Item,
	Offer,
	Quote,
	StepId,
	Week,
	Words,
} from './types';

export const NAMESPACE = 'bookingx/booking-form';

type Config = {
	words: Words;
	format: Format;
	catalogue: Catalogue;
	today: string;
	/** Whether the offers that fit are listed. */
	lists_offers: boolean;
};

/** Same for the whole visit; comes with the page. */
export const {
	words,
	format,
	catalogue,
	today,
	lists_offers: listsOffers,
} = getConfig( NAMESPACE ) as Config;

type Facts = {
	step: StepId;
	chosen: Item[];
	customer: Customer;
	payment: string;
	/** As typed so far, and as it was when it was last refused. */
	code: string;
	refused: string;
	quote: Quote | null;
	offers: Offer[];
	week: Week;
	errors: Record< FieldName, string >;
	/** What stopped the booking, in a sentence; stands above the button. */
	notice: string;
	/** Said to screen readers. */
	said: string;
	pricing: boolean;
	checking: boolean;
	booking: boolean;
	/** The script runs: the summary may fold on a phone. */
	live: boolean;
	unfolded: boolean;
};

type Shown = {
	steps: ReturnType< typeof shown.stepsView >;
	items: ReturnType< typeof shown.itemsView >;
	times: ReturnType< typeof shown.weekView >;
	sum: ReturnType< typeof shown.sumView >;
	fitting: ReturnType< typeof shown.offersView >;
	ticked: Record< string, boolean >;
	persons: Record< string, number >;
	invalid: Record< string, boolean >;
};

type State = Facts & Shown;

/**
 * Known before its getters are: a page that was brought to life before this script came asks them while they are added.
 */
export const state: State = store< { state: State } >(
	NAMESPACE,
	{} as {
		state: State;
	}
).state;

store( NAMESPACE, {
	state: {
		get steps(): Shown[ 'steps' ] {
			return shown.stepsView(
				state.step,
				shown.foldedLines(
					state.chosen,
					state.customer,
					catalogue,
					words,
					format
				)
			);
		},
		get items(): Shown[ 'items' ] {
			return shown.itemsView( state.chosen, catalogue, words );
		},
		get times(): Shown[ 'times' ] {
			return shown.weekView(
				state.week,
				today,
				state.chosen[ 0 ]?.start ?? '',
				words,
				format
			);
		},
		get sum(): Shown[ 'sum' ] {
			return shown.sumView( state.quote, words, format );
		},
		get fitting(): Shown[ 'fitting' ] {
			return shown.offersView( state.offers, words, format );
		},
		get ticked(): Shown[ 'ticked' ] {
			return shown.tickedView( state.chosen );
		},
		get persons(): Shown[ 'persons' ] {
			return shown.personsView( state.chosen );
		},
		get invalid(): Shown[ 'invalid' ] {
			return Object.fromEntries(
				Object.entries( state.errors ).map( ( [ name, error ] ) => [
					name,
					!! error,
				] )
			);
		},
	},
} );

/** Empties what was said about fields, and the notice. */
export function forgive(): void {
	state.notice = '';
	for ( const field of Object.keys( state.errors ) as FieldName[] ) {
		state.errors[ field ] = '';
	}
}
