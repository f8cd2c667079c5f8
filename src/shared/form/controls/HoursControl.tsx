import { Button } from '@wordpress/components';
import { __, sprintf } from '@wordpress/i18n';
import { without, withReplaced } from '../../lists';
import { weekdays } from '../../time';
import type { ControlProps } from '../control';
import {
	copyToWorkedDays,
	hoursFromWeek,
	nextRange,
	type Week,
	weekOf,
} from '../hours';
import { Check } from './Check';
import { TimeRange } from './TimeRange';

/** The working week: a line a day, as many ranges as wanted, closed where there is none. */
export function HoursControl( { value, onChange }: ControlProps ) {
	const week = weekOf( value );
	const change = ( next: Week ) => onChange( hoursFromWeek( next ) );
	return (
		<div className="bkx-week">
			{ weekdays().map( ( { day, name } ) => {
				const ranges = week[ day ] ?? [];
				const set = ( next: { from: string; to: string }[] ) =>
					change( { ...week, [ day ]: next } );
				return (
					<div key={ day } className="bkx-week__day">
						<Check
							label={ name }
							isChecked={ ranges.length > 0 }
							onChange={ ( isOpen ) =>
								set( isOpen ? [ nextRange( [] ) ] : [] )
							}
						/>
						<div className="bkx-week__ranges">
							{ ranges.length === 0 && (
								<span className="bkx-week__closed">
									{ __( 'Closed', 'bookingx-coupons' ) }
								</span>
							) }
							{ ranges.map( ( range, index ) => (
								<TimeRange
									key={ index }
									name={ name }
									range={ range }
									onChange={ ( next ) =>
										set(
											withReplaced( ranges, index, next )
										)
									}
									onRemove={ () =>
										set( without( ranges, index ) )
									}
								/>
							) ) }
						</div>
						{ ranges.length > 0 && (
							<div className="bkx-week__actions">
								<Button
									size="small"
									variant="tertiary"
									aria-label={ sprintf(
										/* translators: %s: a weekday */
										__(
											'Add hours on %s',
											'bookingx-coupons'
										),
										name
									) }
									onClick={ () =>
										set( [
											...ranges,
											nextRange( ranges ),
										] )
									}
								>
									{ __( 'Add hours', 'bookingx-coupons' ) }
								</Button>
								<Button
									size="small"
									variant="tertiary"
									aria-label={ sprintf(
										/* translators: %s: a weekday */
										__(
											'Copy the hours of %s to all other working days',
											'bookingx-coupons'
										),
										name
									) }
									onClick={ () =>
										change( copyToWorkedDays( week, day ) )
									}
								>
									{ __( 'Copy to all', 'bookingx-coupons' ) }
								</Button>
							</div>
						) }
					</div>
				);
			} ) }
		</div>
	);
}
