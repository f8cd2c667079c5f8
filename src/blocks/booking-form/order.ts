import { IntentionKey } from '../../data/idempotency';
import { fill, money } from './format';
import { blame, order, sentence } from './prices';
import { forgive, format, state, words } from './state';
import type { Money, Quote, StepId } from './types';
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
		window.location.assign( url + '&bookingx_new=1' );
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
		const { was, now, quote } = refusal.facts as {
			was: Money;
			now: Money;
			quote: Quote;
		};
		state.quote = quote;
		state.notice = fill(
			words.price_changed,
			money( was, format ),
			money( now, format )
		);
		return;
	}
	if (
		refusal.code === 'slot_taken' ||
		refusal.errors.some( ( { field } ) => field.endsWith( '.start' ) )
	) {
		toTimes( go );
	} else if ( blame( refusal ) ) {
		go( 'details' );
		blame( refusal );
	}
}

/** Everything else that was chosen and typed stays. */
function toTimes( go: ( step: StepId ) => void ): void {
	const day = state.chosen[ 0 ]?.start.slice( 0, 10 );
	state.chosen.forEach( ( item ) => ( item.start = '' ) );
	state.notice = '';
	state.week.day = day ?? '';
	go( 'when' );
	state.errors.when = words.just_taken;
}
