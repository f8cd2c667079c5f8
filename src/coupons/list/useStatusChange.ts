import { useDispatch } from '@wordpress/data';
import { __, _n, sprintf } from '@wordpress/i18n';
import {
	changeStatus,
	type StatusOutcome,
	type StatusWish,
} from '../../data/coupons';
import { problemOf } from '../../data/problem';
import { coupons } from '../../data/resources';
import { announce } from '../../shared/notices';
import type { Coupon } from '../../types/api';

type Status = Coupon[ 'status' ];

/** Sets the status of one or many; says what happened and offers the way back instead of asking before. */
export function useStatusChange() {
	const { outdate } = useDispatch( coupons );

	const send = async ( wishes: StatusWish[] ) => {
		try {
			const outcome = await changeStatus( wishes );
			await outdate( outcome.changed.map( ( { id } ) => id ) );
			return outcome;
		} catch ( thrown ) {
			announce( problemOf( thrown ).message );
			return null;
		}
	};

	return async ( wishes: StatusWish[] ) => {
		const outcome = await send( wishes );
		const status = wishes[ 0 ]?.status;
		if ( outcome && status && outcome.changed.length > 0 ) {
			announce( doneText( status, outcome.changed.length ), {
				label: __( 'Undo', 'bookingx-coupons' ),
				onClick: async () => {
					if ( await send( wayBack( outcome ) ) ) {
						announce( __( 'Undone.', 'bookingx-coupons' ) );
					}
				},
			} );
		}
		const [ refused ] = outcome?.refused ?? [];
		if ( refused ) {
			announce( refused.message );
		}
	};
}

/** What was out in the world never becomes a draft again: back from there is a pause. */
export function wayBack( { changed }: StatusOutcome ): StatusWish[] {
	return changed.map( ( { id, from, to } ) => ( {
		id,
		status: from === 'draft' && to === 'active' ? 'paused' : from,
	} ) );
}

function doneText( status: Status, count: number ): string {
	const texts = {
		active: () =>
			/* translators: %d: number of coupons */
			_n(
				'%d coupon is active.',
				'%d coupons are active.',
				count,
				'bookingx-coupons'
			),
		paused: () =>
			/* translators: %d: number of coupons */
			_n(
				'%d coupon paused.',
				'%d coupons paused.',
				count,
				'bookingx-coupons'
			),
		archived: () =>
			/* translators: %d: number of coupons */
			_n(
				'%d coupon archived.',
				'%d coupons archived.',
				count,
				'bookingx-coupons'
			),
		draft: () =>
			/* translators: %d: number of coupons */
			_n(
				'%d coupon is a draft again.',
				'%d coupons are drafts again.',
				count,
				'bookingx-coupons'
			),
	};
	return sprintf( texts[ status ](), count );
}
