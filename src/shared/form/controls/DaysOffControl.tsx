import { Button } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import { without, withReplaced } from '../../lists';
import { today } from '../../time';
import type { ControlProps } from '../control';

type DaysOff = { from: string; to: string };

/** Holidays: first and last day, both off in full. */
export function DaysOffControl( { value, onChange }: ControlProps ) {
	const spans = Array.isArray( value ) ? ( value as DaysOff[] ) : [];
	const set = ( index: number, part: Partial< DaysOff > ) => {
		const before = spans[ index ] ?? { from: '', to: '' };
		const next = { ...before, ...part };
		onChange(
			withReplaced( spans, index, {
				...next,
				to: next.to < next.from ? next.from : next.to,
			} )
		);
	};
	return (
		<div className="bkx-days-off">
			{ spans.map( ( span, index ) => (
				<span key={ index } className="bkx-range">
					<input
						type="date"
						className="bkx-input"
						aria-label={ __( 'First day off', 'bookingx-coupons' ) }
						value={ span.from }
						onChange={ ( { target } ) =>
							set( index, { from: target.value } )
						}
					/>
					<span aria-hidden="true">–</span>
					<input
						type="date"
						className="bkx-input"
						aria-label={ __( 'Last day off', 'bookingx-coupons' ) }
						value={ span.to }
						onChange={ ( { target } ) =>
							set( index, { to: target.value } )
						}
					/>
					<Button
						size="small"
						icon="no-alt"
						label={ __(
							'Remove these days off',
							'bookingx-coupons'
						) }
						onClick={ () => onChange( without( spans, index ) ) }
					/>
				</span>
			) ) }
			<Button
				size="small"
				variant="secondary"
				onClick={ () =>
					onChange( [ ...spans, { from: today(), to: today() } ] )
				}
			>
				{ __( 'Add days off', 'bookingx-coupons' ) }
			</Button>
		</div>
	);
}
