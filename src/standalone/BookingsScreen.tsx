import { lazy, Suspense } from '@wordpress/element';
import { Skeleton } from '../shared/components/Skeleton';
import { useLocation } from '../shared/routing/navigation';
import { BookingList } from './bookings/BookingList';

const BookingDetail = lazy(
	() =>
		import(
			/* webpackChunkName: "booking-detail" */ './bookings/BookingDetail'
		)
);

export default function BookingsScreen() {
	const { id } = useLocation();
	return id === null ? (
		<BookingList />
	) : (
		<Suspense fallback={ <Skeleton rows={ 10 } /> }>
			<BookingDetail id={ id } />
		</Suspense>
	);
}
