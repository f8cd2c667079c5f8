import { site } from './site';

/** An instant from the server, in the site's own zone and the reader's language. */
export function formatInstant(
	instant: string,
	style: 'date' | 'full' = 'full'
): string {
	return format( new Date( instant ), site().timeZone, style );
}

/** A day that a person chose (`2026-11-24`): no zone may move it to the day before. */
export function formatDay( day: string ): string {
	return format( new Date( `${ day }T00:00:00Z` ), 'UTC', 'date' );
}

/** What a person typed: a day, perhaps with a time, in the zone it was meant in. */
export type Moment = { date: string; time?: string | null; zone: string };

/** As it was typed. Another zone than the site's is named. */
export function formatMoment( moment: Moment | null ): string {
	if ( ! moment ) {
		return '–';
	}
	return [
		formatDay( moment.date ),
		moment.time ?? '',
		moment.zone === site().timeZone ? '' : moment.zone,
	]
		.filter( Boolean )
		.join( ' ' );
}

/** Wall time as the host stores it (`2026-11-24T10:30`), read as it stands. */
export function formatWallTime( wall: string ): string {
	return format(
		new Date( `${ wall.slice( 0, 16 ).replace( ' ', 'T' ) }:00Z` ),
		'UTC',
		'full'
	);
}

/** `90` as "90 min", in the reader's language. */
export function formatMinutes( minutes: number ): string {
	return new Intl.NumberFormat( site().locale, {
		style: 'unit',
		unit: 'minute',
		unitDisplay: 'short',
	} ).format( minutes );
}

/** Names of the days in the order of the reader's week; 0 is Sunday. */
export function weekdays(
	length: 'long' | 'short' = 'long'
): { day: number; name: string }[] {
	const name = new Intl.DateTimeFormat( site().locale, {
		weekday: length,
		timeZone: 'UTC',
	} );
	return Array.from( { length: 7 }, ( _, index ) => {
		const day = ( index + site().startOfWeek ) % 7;
		// 4 January 1970 was a Sunday.
		return { day, name: name.format( ( 3 + day ) * 86_400_000 ) };
	} );
}

/** Today on the site's calendar, as `2026-11-24`. */
export function today( now = new Date() ): string {
	const parts = new Intl.DateTimeFormat( 'en-CA', {
		timeZone: knownZone( site().timeZone ),
		dateStyle: 'short',
	} );
	return parts.format( now );
}

/** `days` after a day, as `2026-11-24`. */
export function dayAfter( day: string, days: number ): string {
	const date = new Date( `${ day }T00:00:00Z` );
	date.setUTCDate( date.getUTCDate() + days );
	return date.toISOString().slice( 0, 10 );
}

function format( date: Date, zone: string, style: 'date' | 'full' ): string {
	if ( Number.isNaN( date.getTime() ) ) {
		return '';
	}
	return new Intl.DateTimeFormat( site().locale, {
		dateStyle: 'medium',
		...( style === 'full' ? { timeStyle: 'short' as const } : {} ),
		timeZone: knownZone( zone ),
	} ).format( date );
}

/** Sites may be set to an offset like "+05:30", which older browsers do not take as a zone. */
function knownZone( zone: string ): string {
	try {
		new Intl.DateTimeFormat( 'en', { timeZone: zone } );
		return zone;
	} catch {
		return 'UTC';
	}
}
