import { IntentionKey } from '../../data/idempotency';
import { order, sentence } from './prices';
import { forgive, state, words } from './state';
import type { FieldName, Quote, StepId } from './types';
import { ask, Refused } from './wire';

const intention = new IntentionKey();
/** The same booking is on its way already; its answer is worth waiting for. */
const PATIENCE = 10;

/**
 * Books at the price that is shown. The key belongs to exactly this order: a second click, or a try after a lost answer,
 * is the same booking.
 *
 * @param go shows another step
 */
export async function book( go: ( step: StepId ) => void ): Promise< void > {
	if ( state.booking || ! state.quote ) {
		return;
	}
	state.booking = true;
	forgive();
	const body = { ...order(), accepted_total: state.quote.total_due };
	try {
		const { url } = await send( body, PATIENCE );
		window.location.assign( url );
	} catch ( refusal ) {
		state.booking = false;
		explain( refusal, go );
	}
}

async function send( body: object, tries: number ): Promise< { url: string } > {
	try {
		return await ask(
			'POST',
			'standalone/bookings',
			body,
			intention.of( body )
		);
	} catch ( refusal ) {
		if (
			tries &&
			refusal instanceof Refused &&
			refusal.code === 'in_progress'
		) {
			await new Promise( ( done ) => setTimeout( done, 1000 ) );
			return send( body, tries - 1 );
		}
		throw refusal;
	}
}

function explain( refusal: unknown, go: ( step: StepId ) => void ): void {
	state.notice = sentence( refusal );
	if ( ! ( refusal instanceof Refused ) ) {
		return;
	}
	if ( refusal.code === 'price_changed' ) {
		state.quote = refusal.facts.quote as Quote;
		return;
	}
	if ( refusal.code === 'slot_taken' || concerns( refusal, 'start' ) ) {
		toTimes( go );
		return;
	}
	if ( concerns( refusal, 'customer' ) ) {
		refusal.errors.forEach( ( { field, message } ) => {
			state.errors[ field.split( '.' ).pop() as FieldName ] = message;
		} );
		go( 'details' );
	}
}

const concerns = ( { errors }: Refused, word: string ): boolean =>
	errors.some( ( { field } ) => field.split( '.' ).includes( word ) );

/** Everything else that was chosen and typed stays. */
function toTimes( go: ( step: StepId ) => void ): void {
	const day = state.chosen[ 0 ]?.start.slice( 0, 10 );
	state.chosen.forEach( ( item ) => ( item.start = '' ) );
	state.notice = '';
	state.week.day = day ?? '';
	go( 'when' );
	state.errors.when = words.just_taken;
}
