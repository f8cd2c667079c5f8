/** One working range of a weekday, wall times; `to` may be 24:00. */
export type Hours = { weekday: number; from: string; to: string };

export type Week = Record< number, { from: string; to: string }[] >;

export function weekOf( value: unknown ): Week {
	const week: Week = {};
	for ( const { weekday, from, to } of hoursOf( value ) ) {
		week[ weekday ] = [ ...( week[ weekday ] ?? [] ), { from, to } ];
	}
	return week;
}

export function hoursFromWeek( week: Week ): Hours[] {
	return Object.entries( week ).flatMap( ( [ day, ranges ] ) =>
		ranges.map( ( range ) => ( {
			weekday: Number( day ),
			...range,
		} ) )
	);
}

/** The next range of a day: after the last one, so that a second click makes an afternoon. */
export function nextRange( ranges: { from: string; to: string }[] ): {
	from: string;
	to: string;
} {
	const last = ranges.at( -1 );
	if ( ! last ) {
		return { from: '09:00', to: '17:00' };
	}
	const hour = Math.min( Number( last.to.slice( 0, 2 ) ) + 1, 22 );
	return { from: clock( hour ), to: clock( Math.min( hour + 4, 23 ) ) };
}

/** The same hours on all the other days that are worked. */
export function copyToWorkedDays( week: Week, day: number ): Week {
	const pattern = week[ day ] ?? [];
	return Object.fromEntries(
		Object.entries( week ).map( ( [ each, ranges ] ) => [
			each,
			ranges.length > 0 ? pattern : ranges,
		] )
	);
}

function clock( hour: number ): string {
	return `${ String( hour ).padStart( 2, '0' ) }:00`;
}

function hoursOf( value: unknown ): Hours[] {
	if ( ! Array.isArray( value ) ) {
		return [];
	}
	return value.filter(
		( range: unknown ): range is Hours =>
			typeof range === 'object' &&
			range !== null &&
			'weekday' in range &&
			'from' in range &&
			'to' in range
	);
}
