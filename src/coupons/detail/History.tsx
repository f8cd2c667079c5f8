import { __ } from '@wordpress/i18n';
import { useRemote } from '../../data/hooks';
import { Loaded } from '../../shared/components/Loaded';
import { Timeline } from '../../shared/components/Timeline';
import type { HistoryEntry } from '../../types/api';

export function History( { couponId }: { couponId: number } ) {
	const history = useRemote< HistoryEntry[] >(
		`coupons/${ couponId }/history`
	);
	return (
		<Loaded from={ history } rows={ 3 }>
			{ ( entries ) =>
				entries.length > 0 ? (
					<Timeline entries={ entries } />
				) : (
					<p>{ __( 'Nothing happened yet.', 'bookingx-coupons' ) }</p>
				)
			}
		</Loaded>
	);
}
