import { __, _n, sprintf } from '@wordpress/i18n';
import { formatWallTime } from '../../shared/time';
import type { Appointment } from '../../types/api';

export function Appointments( {
	appointments,
}: {
	appointments: Appointment[];
} ) {
	return (
		<ul className="bkx-history">
			{ appointments.map( ( appointment ) => (
				<li key={ appointment.id }>
					<strong>{ appointment.service.name }</strong>{ ' ' }
					{ sprintf(
						/* translators: %s: who gives an appointment */
						__( 'with %s', 'bookingx-coupons' ),
						appointment.provider.name
					) }
					<time dateTime={ appointment.start }>
						{ formatWallTime( appointment.start ) }
					</time>
					{ appointment.persons > 1 &&
						sprintf(
							/* translators: %d: number of persons */
							_n(
								'%d person',
								'%d persons',
								appointment.persons,
								'bookingx-coupons'
							),
							appointment.persons
						) }
					{ appointment.extras.map( ( { id, name, quantity } ) => (
						<div key={ id }>
							+ { name }
							{ quantity > 1 ? ` × ${ quantity }` : '' }
						</div>
					) ) }
				</li>
			) ) }
		</ul>
	);
}
