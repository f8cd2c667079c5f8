import { Button, Modal } from '@wordpress/components';
import { useDispatch } from '@wordpress/data';
import { useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { problemOf } from '../../data/problem';
import { bookings } from '../../data/resources';
import { announce } from '../../shared/notices';
import type { Booking, BookingState } from '../../types/api';
import { statusLabel, stepLabel } from './status';

/** Where the booking can go from here. Cancelling cannot be undone, so it alone asks first. */
export function BookingSteps( { booking }: { booking: Booking } ) {
	const { perform } = useDispatch( bookings );
	const [ isAsking, setAsking ] = useState( false );
	const [ isBusy, setBusy ] = useState( false );
	const go = async ( status: BookingState ) => {
		setBusy( true );
		try {
			await perform( booking.id, 'status', { status } );
			announce( statusLabel( status ) );
		} catch ( thrown ) {
			announce( problemOf( thrown ).message );
		}
		setBusy( false );
		setAsking( false );
	};
	return (
		<>
			{ ( booking.next_states ?? [] ).map( ( status, index ) => (
				<Button
					key={ status }
					variant={ index === 0 ? 'primary' : 'secondary' }
					isDestructive={ status === 'cancelled' }
					disabled={ isBusy }
					accessibleWhenDisabled
					onClick={ () =>
						status === 'cancelled'
							? setAsking( true )
							: void go( status )
					}
				>
					{ stepLabel( status ) }
				</Button>
			) ) }
			{ isAsking && (
				<Modal
					title={ __( 'Cancel this booking?', 'bookingx-coupons' ) }
					onRequestClose={ () => setAsking( false ) }
					size="small"
				>
					<p>
						{ __(
							'The time becomes free, the coupon is given back, and the customer gets an e-mail. This cannot be undone.',
							'bookingx-coupons'
						) }
					</p>
					<div className="bkx-dialog__actions">
						<Button
							variant="tertiary"
							onClick={ () => setAsking( false ) }
						>
							{ __( 'Keep booking', 'bookingx-coupons' ) }
						</Button>
						<Button
							variant="primary"
							isDestructive
							isBusy={ isBusy }
							onClick={ () => void go( 'cancelled' ) }
						>
							{ __( 'Cancel booking', 'bookingx-coupons' ) }
						</Button>
					</div>
				</Modal>
			) }
		</>
	);
}
