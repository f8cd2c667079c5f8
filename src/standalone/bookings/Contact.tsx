import { __ } from '@wordpress/i18n';
import { formatInstant } from '../../shared/time';
import type { Booking } from '../../types/api';

export function Contact( { booking }: { booking: Booking } ) {
	const { name, email, phone, note } = booking.customer;
	return (
		<dl className="bkx-facts">
			<Row label={ __( 'Name', 'bookingx-coupons' ) }>{ name }</Row>
			<Row label={ __( 'E-mail', 'bookingx-coupons' ) }>
				{ email && <a href={ `mailto:${ email }` }>{ email }</a> }
			</Row>
			<Row label={ __( 'Phone', 'bookingx-coupons' ) }>
				{ phone && <a href={ `tel:${ phone }` }>{ phone }</a> }
			</Row>
			<Row label={ __( 'Note', 'bookingx-coupons' ) }>{ note }</Row>
			<Row label={ __( 'Reference', 'bookingx-coupons' ) }>
				{ booking.reference }
			</Row>
			<Row label={ __( 'Booked', 'bookingx-coupons' ) }>
				{ formatInstant( booking.created_at ) }
			</Row>
		</dl>
	);
}

function Row( {
	label,
	children,
}: {
	label: string;
	children: React.ReactNode;
} ) {
	return children ? (
		<div className="bkx-facts__row">
			<dt>{ label }</dt>
			<dd>{ children }</dd>
		</div>
	) : null;
}
