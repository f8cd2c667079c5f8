import { __, sprintf } from '@wordpress/i18n';
import { useItem } from '../../data/hooks';
import { bookings } from '../../data/resources';
import { Loaded } from '../../shared/components/Loaded';
import { ScreenHeader } from '../../shared/components/ScreenHeader';
import { Timeline } from '../../shared/components/Timeline';
import type { Booking } from '../../types/api';
import { BOOKINGS } from '../places';
import { Appointments } from './Appointments';
import { BookingSteps } from './BookingSteps';
import { Contact } from './Contact';
import { PriceTable } from './PriceTable';
import { BookingBadge } from './status';

export default function BookingDetail( { id }: { id: number } ) {
	const booking = useItem( bookings, id );
	return (
		<Loaded from={ booking } rows={ 10 }>
			{ ( loaded ) => <Detail booking={ loaded } /> }
		</Loaded>
	);
}

function Detail( { booking }: { booking: Booking } ) {
	return (
		<>
			<ScreenHeader
				title={ sprintf(
					/* translators: 1: number of a booking, 2: name of a customer */
					__( 'Booking #%1$d · %2$s', 'bookingx-coupons' ),
					booking.id,
					booking.customer.name
				) }
				back={ {
					to: { page: BOOKINGS },
					label: __( 'Bookings', 'bookingx-coupons' ),
				} }
				badge={ <BookingBadge booking={ booking } /> }
			>
				<BookingSteps booking={ booking } />
			</ScreenHeader>
			<div className="bkx-columns">
				<div className="bkx-columns__main">
					<section className="bkx-card">
						<h2>{ __( 'Appointments', 'bookingx-coupons' ) }</h2>
						<Appointments appointments={ booking.appointments } />
					</section>
					<section className="bkx-card">
						<h2>{ __( 'Price', 'bookingx-coupons' ) }</h2>
						<PriceTable booking={ booking } />
					</section>
				</div>
				<div className="bkx-columns__side">
					<section className="bkx-card">
						<h2>{ __( 'Customer', 'bookingx-coupons' ) }</h2>
						<Contact booking={ booking } />
					</section>
					<section className="bkx-card">
						<h2>{ __( 'History', 'bookingx-coupons' ) }</h2>
						<Timeline entries={ booking.history ?? [] } />
					</section>
				</div>
			</div>
		</>
	);
}
