import { __ } from '@wordpress/i18n';
import { site } from '../../site';
import type { Moment } from '../../time';
import type { ControlProps } from '../control';

/** A day, perhaps with a time, in the zone it is meant in. Without a time the whole day counts. */
export function MomentControl( {
	value,
	onChange,
	aria,
	schema,
}: ControlProps ) {
	const moment = momentOf( value );
	const change = ( part: Partial< Moment > ) => {
		const next = { ...moment, ...part };
		onChange( next.date ? next : null );
	};
	return (
		<span className="bkx-moment">
			<input
				{ ...aria }
				type="date"
				className="bkx-input"
				value={ moment.date }
				onChange={ ( { target } ) => change( { date: target.value } ) }
			/>
			<input
				type="time"
				className="bkx-input"
				aria-label={ timeLabel( schema.title ) }
				value={ moment.time ?? '' }
				disabled={ ! moment.date }
				onChange={ ( { target } ) =>
					change( { time: target.value || null } )
				}
			/>
			<span className="bkx-moment__zone">{ moment.zone }</span>
		</span>
	);
}

function timeLabel( title?: string ): string {
	const time = __( 'Time (optional)', 'bookingx-coupons' );
	return title ? `${ title }: ${ time }` : time;
}

function momentOf( value: unknown ): Moment {
	const { date, time, zone } = ( value ?? {} ) as Record< string, unknown >;
	return {
		date: typeof date === 'string' ? date : '',
		time: typeof time === 'string' ? time : null,
		zone: typeof zone === 'string' ? zone : site().timeZone,
	};
}
