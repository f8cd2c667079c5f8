import { store, withSyncEvent } from '@wordpress/interactivity';
import { missing } from './model';
import { book } from './order';
import { apply, offers, price, remove } from './prices';
import { forgive, NAMESPACE, state, today, words } from './state';
import { lookAgain, PATIENCE, pick, showWeek } from './times';
import type { Customer, Item, StepId } from './types';
import { STEPS } from './types';

/** The same words as the buttons post without script: `next`, `to:when`, `week:2026-11-30`, `use:WELCOME10`. */
const commands: Record<
	string,
	( argument: string, form: HTMLFormElement ) => void
> = {
	next: ( argument, form ) => void next( argument, form ),
	to: ( step ) => go( step as StepId ),
	week: ( from ) => void showWeek( from, '', 1 ),
	day: ( day ) => {
		state.week.day = day;
	},
	apply: ( _, form ) => void applyTyped( form ),
	use: ( code ) => void apply( code ),
	remove: ( code ) => void remove( { code } ),
	decline: ( offer ) => void remove( { offer_id: Number( offer ) } ),
	book: ( _, form ) => {
		// A code that was typed and not applied: its price is shown before anything is booked at another one.
		void ( state.code && state.code !== state.refused
			? applyTyped( form )
			: book( go ) );
	},
	// The Enter key in any field; it never books.
	enter: ( argument, form ) =>
		state.step === 'review'
			? void applyTyped( form )
			: void next( argument, form ),
};

async function next( _: string, form: HTMLFormElement ): Promise< void > {
	forgive();
	const errors = missing( state.step, state.chosen, state.customer, words );
	Object.assign( state.errors, errors );
	if ( ! Object.keys( errors ).length ) {
		if ( state.step === 'details' ) {
			// The server looks at name and e-mail too, before the step is left.
			await price();
		}
		if ( ! Object.values( state.errors ).some( Boolean ) ) {
			go( STEPS[ STEPS.indexOf( state.step ) + 1 ] ?? 'review' );
			return;
		}
	}
	focusInvalid( form );
}

/** Shows a step as a new entry of the browser's history, and moves the focus to its heading. */
function go( step: StepId ): void {
	// The rest of the state is WordPress' mark of this page: without it the back button would load the page anew.
	window.history.pushState( { ...window.history.state, bookingx: step }, '' );
	enter( step );
}

function enter( step: StepId ): void {
	forgive();
	state.step = step;
	if ( step === 'when' ) {
		const day = state.chosen[ 0 ]?.start.slice( 0, 10 ) || state.week.day;
		void showWeek( day || today, day, day ? 1 : PATIENCE );
	}
	if ( step === 'review' ) {
		void price();
		void offers();
	}
	setTimeout( () =>
		document
			.querySelector< HTMLElement >( `#bookingx-step-${ step }` )
			?.focus()
	);
}

async function applyTyped( form: HTMLFormElement ): Promise< void > {
	const typed = state.code;
	if ( await apply( typed ) ) {
		state.code = '';
	} else {
		state.refused = typed;
		focusInvalid( form );
	}
}

function focusInvalid( form: HTMLFormElement ): void {
	setTimeout( () =>
		form.querySelector< HTMLElement >( '[aria-invalid="true"]' )?.focus()
	);
}

/** Takes over what was changed in the form; the price follows. */
function change( input: HTMLInputElement ): void {
	const [ , area, id, what, extra ] =
		input.name.match(
			/^bkx\[(\w+)\](?:\[(\w+)\])?(?:\[(\w+)\])?(?:\[(\d+)\])?$/
		) ?? [];
	if ( area === 'code' ) {
		state.code = input.value;
		return;
	}
	if ( area === 'customer' ) {
		state.customer[ id as keyof Customer ] = input.value;
		return;
	}
	if ( area === 'start' ) {
		pick( input.value );
	} else if ( area === 'payment_method' ) {
		state.payment = input.value;
	} else if ( area === 'items' && what === 'service' ) {
		toggle( Number( id ), input.checked );
	} else if ( area === 'items' ) {
		const item = state.chosen.find(
			( { service } ) => service === Number( id )
		);
		if ( ! item ) {
			return;
		}
		alter( item, what, Number( extra ), input );
	} else {
		return;
	}
	void price();
}

function toggle( service: number, on: boolean ): void {
	state.errors.service = '';
	state.chosen = state.chosen.filter( ( item ) => item.service !== service );
	if ( on ) {
		state.chosen.push( {
			service,
			provider: 0,
			persons: 1,
			extras: [],
			start: '',
		} );
	}
	loseTime();
}

function alter(
	item: Item,
	what: string | undefined,
	extra: number,
	input: HTMLInputElement
): void {
	if ( what === 'extras' ) {
		item.extras = item.extras.filter( ( id ) => id !== extra );
		if ( input.checked ) {
			item.extras.push( extra );
		}
	} else if ( what === 'persons' ) {
		item.persons = Math.min(
			Number( input.max ),
			input.valueAsNumber || 1
		);
		return;
	} else {
		item.provider = Number( input.value );
	}
	loseTime();
}

/** Another length or another person: the free times are others. */
function loseTime(): void {
	state.chosen.forEach( ( item ) => ( item.start = '' ) );
}

store( NAMESPACE, {
	actions: {
		submit: withSyncEvent( ( event: SubmitEvent ) => {
			event.preventDefault();
			const button = event.submitter as HTMLButtonElement | null;
			const [ , command = 'enter', argument = '' ] =
				button?.value.match( /^(\w+):?(.*)$/ ) ?? [];
			commands[ command ]?.( argument, event.target as HTMLFormElement );
		} ),
		change: ( event: Event ) => change( event.target as HTMLInputElement ),
		unfold: () => {
			state.unfolded = ! state.unfolded;
		},
	},
	callbacks: {
		start: () => {
			state.live = true;
			window.history.replaceState(
				{ ...window.history.state, bookingx: state.step },
				''
			);
			// A page that was made for one visitor may be shown again from a cache: the codes on the checkout are asked for anew.
			void price();
		},
		back: ( { state: entry }: PopStateEvent ) => {
			if ( entry?.bookingx && ! state.booking ) {
				enter( entry.bookingx );
			}
		},
		lookAgain: () => void lookAgain(),
	},
} );
