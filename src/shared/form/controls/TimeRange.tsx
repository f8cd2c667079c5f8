import { Button } from '@wordpress/components';
import { __, sprintf } from '@wordpress/i18n';

type Range = { from: string; to: string };

export function TimeRange( {
	name,
	range,
	onChange,
	onRemove,
}: {
	/** The day, for those who hear the labels. */
	name: string;
	range: Range;
	onChange: ( range: Range ) => void;
	onRemove: () => void;
} ) {
	return (
		<span className="bkx-range">
			<input
				type="time"
				className="bkx-input"
				aria-label={ sprintf(
					/* translators: %s: a weekday */
					__( '%s from', 'bookingx-coupons' ),
					name
				) }
				value={ range.from }
				onChange={ ( { target } ) =>
					onChange( { ...range, from: target.value } )
				}
			/>
			<span aria-hidden="true">–</span>
			<input
				type="time"
				className="bkx-input"
				aria-label={ sprintf(
					/* translators: %s: a weekday */
					__( '%s until', 'bookingx-coupons' ),
					name
				) }
				// A time field knows no 24:00: midnight at the end of the day reads 00:00 there.
				value={ range.to === '24:00' ? '00:00' : range.to }
				onChange={ ( { target } ) =>
					onChange( {
						...range,
						to: target.value === '00:00' ? '24:00' : target.value,
					} )
				}
			/>
			<Button
				size="small"
				icon="no-alt"
				label={ sprintf(
					/* translators: 1: a weekday, 2: a time */
					__(
						'Remove the hours of %1$s that begin at %2$s',
						'bookingx-coupons'
					),
					name,
					range.from
				) }
				onClick={ onRemove }
			/>
		</span>
	);
}
