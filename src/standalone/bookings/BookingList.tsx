import { Button } from '@wordpress/components';
import { __, sprintf } from '@wordpress/i18n';
import { bookings } from '../../data/resources';
import { ScreenHeader } from '../../shared/components/ScreenHeader';
import type { Field } from '../../shared/list/DataViewsTable';
import { ResourceList } from '../../shared/list/ResourceList';
import type { Tab } from '../../shared/list/view';
import { formatMoney } from '../../shared/money';
import { navigate } from '../../shared/routing/navigation';
import { formatInstant, formatWallTime } from '../../shared/time';
import type { Booking } from '../../types/api';
import { BOOKINGS, SERVICES } from '../places';
import { BookingBadge, statusLabel } from './status';

export function BookingList() {
	return (
		<>
			<ScreenHeader title={ __( 'Bookings', 'bookingx-coupons' ) } />
			<ResourceList
				name="bookings"
				resource={ bookings }
				fields={ fields() }
				actions={ [
					{
						id: 'open',
						label: __( 'Open', 'bookingx-coupons' ),
						callback: ( [ item ] ) =>
							navigate( { page: BOOKINGS, id: item?.id } ),
					},
				] }
				standard={ {
					type: 'table',
					page: 1,
					perPage: 20,
					sort: { field: 'start', direction: 'desc' },
					titleField: 'customer',
					descriptionField: 'reference',
					fields: [
						'start',
						'services',
						'status',
						'codes',
						'discount',
						'total',
					],
					layout: {
						density: 'balanced',
						styles: {
							discount: { align: 'end' },
							total: { align: 'end' },
						},
					},
				} }
				tabs={ tabs() }
				searchLabel={ __( 'Search bookings', 'bookingx-coupons' ) }
				itemTarget={ ( { id } ) => ( { page: BOOKINGS, id } ) }
				empty={ <NoBookings /> }
			/>
		</>
	);
}

function tabs(): Tab[] {
	return [
		{ id: 'all', label: __( 'All', 'bookingx-coupons' ), query: {} },
		...(
			[
				'pending',
				'confirmed',
				'completed',
				'cancelled',
				'missed',
			] as const
		 ).map( ( status ) => ( {
			id: status,
			label: statusLabel( status ),
			query: { state: status },
		} ) ),
	];
}

function fields(): Field< Booking >[] {
	const plain = (
		id: string,
		label: string,
		render: ( item: Booking ) => React.ReactNode,
		enableSorting = false
	): Field< Booking > => ( {
		id,
		label,
		enableSorting,
		filterBy: false,
		render: ( { item } ) => <>{ render( item ) }</>,
	} );
	return [
		{
			...plain(
				'customer',
				__( 'Customer', 'bookingx-coupons' ),
				( { id, customer } ) => customer.name || `#${ id }`
			),
			enableHiding: false,
		},
		plain(
			'id',
			__( 'Number', 'bookingx-coupons' ),
			( { id } ) => `#${ id }`,
			true
		),
		plain(
			'reference',
			__( 'Reference', 'bookingx-coupons' ),
			( { reference } ) => (
				<span className="bkx-reference">{ reference }</span>
			)
		),
		plain(
			'start',
			__( 'Appointment', 'bookingx-coupons' ),
			( { start } ) => formatWallTime( start ),
			true
		),
		plain(
			'services',
			__( 'What', 'bookingx-coupons' ),
			( { appointments } ) => (
				<span className="bkx-cell--words">
					{ whatText( appointments ) }
				</span>
			)
		),
		plain( 'status', __( 'Status', 'bookingx-coupons' ), ( item ) => (
			<BookingBadge booking={ item } />
		) ),
		plain( 'codes', __( 'Code', 'bookingx-coupons' ), ( { codes } ) =>
			codes.length > 0 ? <code>{ codes.join( ', ' ) }</code> : '–'
		),
		plain(
			'discount',
			__( 'Discount', 'bookingx-coupons' ),
			( { discount } ) =>
				Number( discount.amount ) > 0 ? formatMoney( discount ) : '–'
		),
		plain( 'total', __( 'Total', 'bookingx-coupons' ), ( { total } ) =>
			formatMoney( total )
		),
		plain(
			'created',
			__( 'Booked', 'bookingx-coupons' ),
			( { created_at: at } ) => formatInstant( at ),
			true
		),
	];
}

function whatText( appointments: Booking[ 'appointments' ] ): string {
	const [ first, ...more ] = appointments;
	const what = first
		? sprintf(
				/* translators: 1: a service, 2: who gives it */
				__( '%1$s with %2$s', 'bookingx-coupons' ),
				first.service.name,
				first.provider.name
			)
		: '';
	return more.length > 0 ? `${ what } + ${ more.length }` : what;
}

function NoBookings() {
	return (
		<div className="bkx-empty">
			<h2>{ __( 'No bookings yet', 'bookingx-coupons' ) }</h2>
			<p>
				{ __(
					'What customers book on your site appears here, with price, discount and code. What they can book are your services.',
					'bookingx-coupons'
				) }
			</p>
			<Button
				variant="primary"
				onClick={ () => navigate( { page: SERVICES } ) }
			>
				{ __( 'See your services', 'bookingx-coupons' ) }
			</Button>
		</div>
	);
}
