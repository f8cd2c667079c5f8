import type { Format, Money } from './types';

/** `%1$s` and `%s` of a translated sentence. */
export function fill( sentence: string, ...values: string[] ): string {
	let next = 0;
	return sentence.replace(
		/%(?:(\d)\$)?s/g,
		( _, place?: string ) =>
			values[ place ? Number( place ) - 1 : next++ ] ?? ''
	);
}

export function money( { amount }: Money, { money: how }: Format ): string {
	const [ whole = '', fraction ] = amount.replace( '-', '' ).split( '.' );
	return (
		( amount.startsWith( '-' ) ? '−' : '' ) +
		how.prefix +
		whole.replace( /\B(?=(\d{3})+$)/g, how.group ) +
		( fraction ? how.decimal + fraction : '' ) +
		how.suffix
	);
}

/** The minus sign of a saving; nothing for nothing. */
export function saving( amount: Money, format: Format ): string {
	return isZero( amount ) ? '' : '−' + money( amount, format );
}

export const isZero = ( { amount }: Money ): boolean =>
	! /[1-9]/.test( amount );

/** A calendar day as UTC midnight: only its name and its neighbours are asked for, no instant. */
const calendar = ( date: string ): Date => new Date( date + 'T00:00Z' );

export function addDays( date: string, days: number ): string {
	const moved = calendar( date );
	moved.setUTCDate( moved.getUTCDate() + days );
	return moved.toISOString().slice( 0, 10 );
}

export function dayParts( date: string, format: Format ) {
	const day = calendar( date );
	return {
		weekday: format.weekdays[ day.getUTCDay() ] ?? '',
		day: String( day.getUTCDate() ),
		month: format.months[ day.getUTCMonth() ] ?? '',
	};
}

/** "Tue 24 Nov" in the order of the site's language. */
export function dayLabel( date: string, format: Format ): string {
	const { weekday, day, month } = dayParts( date, format );
	return fill( format.day, weekday, day, month );
}

/** Of a start such as `2026-11-24T14:30`: "14:30", or "2:30 pm" where the site writes times like that. */
export function timeLabel( start: string, { meridiem }: Format ): string {
	const time = start.slice( 11 );
	return meridiem
		? `${ Number( time.slice( 0, 2 ) ) % 12 || 12 }${ time.slice( 2 ) } ${
				meridiem[ isMorning( start ) ? 0 : 1 ]
			}`
		: time;
}

export const isMorning = ( start: string ): boolean => start.slice( 11 ) < '12';

export const startLabel = ( start: string, format: Format ): string =>
	`${ dayLabel( start.slice( 0, 10 ), format ) }, ${ timeLabel(
		start,
		format
	) }`;
