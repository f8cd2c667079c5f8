import { __ } from '@wordpress/i18n';
import { Badge, type Tone } from '../../shared/components/Badge';
import type { Booking, BookingState } from '../../types/api';

const tones: Record< BookingState, Tone > = {
	pending: 'wait',
	confirmed: 'good',
	completed: 'good',
	cancelled: 'plain',
	missed: 'stop',
	failed: 'stop',
	gone: 'plain',
};

export function BookingBadge( {
	booking,
}: {
	booking: Pick< Booking, 'state' | 'state_label' >;
} ) {
	return (
		<Badge tone={ tones[ booking.state ] ?? 'plain' }>
			{ booking.state_label }
		</Badge>
	);
}

export function statusLabel( status: BookingState ): string {
	const labels: Record< BookingState, string > = {
		pending: __( 'Waiting', 'bookingx-coupons' ),
		confirmed: __( 'Confirmed', 'bookingx-coupons' ),
		completed: __( 'Completed', 'bookingx-coupons' ),
		cancelled: __( 'Cancelled', 'bookingx-coupons' ),
		missed: __( 'Missed', 'bookingx-coupons' ),
		failed: __( 'Failed', 'bookingx-coupons' ),
		gone: __( 'Deleted', 'bookingx-coupons' ),
	};
	return labels[ status ];
}

/** What staff press to get a booking into a status. */
export function stepLabel( status: BookingState ): string {
	const labels: Record< BookingState, string > = {
		pending: __( 'Set to waiting', 'bookingx-coupons' ),
		confirmed: __( 'Confirm', 'bookingx-coupons' ),
		completed: __( 'Complete', 'bookingx-coupons' ),
		cancelled: __( 'Cancel booking', 'bookingx-coupons' ),
		missed: __( 'No-show', 'bookingx-coupons' ),
		failed: __( 'Payment failed', 'bookingx-coupons' ),
		gone: __( 'Delete', 'bookingx-coupons' ),
	};
	return labels[ status ];
}
