import { __ } from '@wordpress/i18n';
import { Badge, type Tone } from '../shared/components/Badge';
import type { Coupon } from '../types/api';

type State = Coupon[ 'state' ];

const tones: Record< State, Tone > = {
	active: 'good',
	scheduled: 'wait',
	paused: 'wait',
	draft: 'plain',
	expired: 'stop',
	depleted: 'stop',
	invalid: 'stop',
	archived: 'plain',
};

/** What a coupon does at this moment: the stored status and what follows from clock and counters. */
export function StateBadge( { state }: { state: State } ) {
	return <Badge tone={ tones[ state ] }>{ stateLabel( state ) }</Badge>;
}

export function stateLabel( state: State ): string {
	const labels: Record< State, string > = {
		active: __( 'Active', 'bookingx-coupons' ),
		scheduled: __( 'Scheduled', 'bookingx-coupons' ),
		paused: __( 'Paused', 'bookingx-coupons' ),
		draft: __( 'Draft', 'bookingx-coupons' ),
		expired: __( 'Expired', 'bookingx-coupons' ),
		depleted: __( 'Used up', 'bookingx-coupons' ),
		invalid: __( 'Does not work', 'bookingx-coupons' ),
		archived: __( 'Archived', 'bookingx-coupons' ),
	};
	return labels[ state ];
}
