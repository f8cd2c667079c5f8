import { addDays, fill, timeLabel } from './format';
import { DAYS } from './model';
import { format, state, today, words } from './state';
import type { Day, Opening } from './types';
import { ask, query } from './wire';

/** So many weeks are looked through for the first free time. */
export const PATIENCE = 8;
let asked = 0;

/** Shows the week from a day on, or the first one after it with a free time; without a day, the first free one. */
export async function showWeek(
	from: string,
	day: string,
	weeks: number
): Promise< void > {
	const mine = ++asked;
	for ( let tries = weeks; tries > 0; tries-- ) {
		const first = from < today ? today : from;
		state.week = {
			from: first,
			day,
			days: Array.from( { length: DAYS }, ( _, at ) => ( {
				date: addDays( first, at ),
				openings: [],
			} ) ),
			status: 'loading',
		};
		const found = await free( first );
		if ( mine !== asked ) {
			return;
		}
		const open = found?.find( ( { openings } ) => openings.length );
		if ( ! found || open || tries === 1 ) {
			state.week = {
				from: first,
				// A day may have been picked while the times were on their way.
				day: state.week.day || open?.date || first,
				days: found ?? state.week.days,
				status: found ? 'ready' : 'failed',
			};
			dropTaken();
			return;
		}
		from = addDays( first, DAYS );
	}
}

/** Looks again at the week that is shown: others book too. */
export async function lookAgain(): Promise< void > {
	if ( state.step !== 'when' || state.week.status !== 'ready' ) {
		return;
	}
	const mine = ++asked;
	const days = await free( state.week.from );
	if ( days && mine === asked ) {
		state.week.days = days;
		dropTaken();
	}
}

export function pick( start: string ): void {
	const opening = opened( start );
	state.chosen.forEach( ( item ) => {
		item.start =
			opening?.steps.find( ( { service } ) => service === item.service )
				?.start ?? '';
	} );
	state.errors.when = '';
}

function opened( start: string ): Opening | undefined {
	return state.week.days
		.find( ( { date } ) => start.startsWith( date ) )
		?.openings.find( ( opening ) => opening.start === start );
}

/** A chosen time that somebody else took is let go, with a word of explanation. */
function dropTaken(): void {
	const start = state.chosen[ 0 ]?.start ?? '';
	const isShown = state.week.days.some( ( { date } ) =>
		start.startsWith( date )
	);
	if ( start && isShown && state.week.status === 'ready' ) {
		const gone = ! opened( start );
		pick( start );
		if ( gone ) {
			state.errors.when = fill( words.taken, timeLabel( start, format ) );
		}
	}
}

async function free( from: string ): Promise< Day[] | null > {
	const asking = query( {
		from,
		days: DAYS,
		items: JSON.stringify( state.chosen ),
	} );
	try {
		return (
			await ask< { days: Day[] } >(
				'GET',
				`standalone/availability?${ asking }`
			)
		).days;
	} catch {
		return null;
	}
}
