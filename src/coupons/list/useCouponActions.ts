import { __, sprintf } from '@wordpress/i18n';
import { copyText } from '../../shared/clipboard';
import { announce } from '../../shared/notices';
import { navigate } from '../../shared/routing/navigation';
import { site } from '../../shared/site';
import type { Coupon } from '../../types/api';
import { COUPONS } from '../place';
import { useStatusChange } from './useStatusChange';

export type CouponAction = {
	id: string;
	label: string;
	supportsBulk?: boolean;
	isEligible: ( item: Coupon ) => boolean;
	callback: ( items: Coupon[] ) => void;
};

/** What can be done with a coupon, in the list and on its own screen; each entry shows only where it would do something. */
export function useCouponActions(): CouponAction[] {
	const setStatus = useStatusChange();
	const { edit_coupons: mayEdit, activate_coupons: mayActivate } = site().can;
	const status = (
		id: string,
		label: string,
		to: ( item: Coupon ) => Coupon[ 'status' ],
		isEligible: ( item: Coupon ) => boolean
	): CouponAction => ( {
		id,
		label,
		supportsBulk: true,
		isEligible: ( item ) => mayActivate && isEligible( item ),
		callback: ( items ) =>
			void setStatus(
				items
					.filter( isEligible )
					.map( ( item ) => ( { id: item.id, status: to( item ) } ) )
			),
	} );
	return [
		{
			id: 'copy',
			label: __( 'Copy code', 'bookingx-coupons' ),
			isEligible: ( { code } ) => Boolean( code ),
			callback: async ( [ item ] ) => {
				const code = item?.code ?? '';
				if ( await copyText( code ) ) {
					announce(
						/* translators: %s: a coupon code */
						sprintf( __( '%s copied.', 'bookingx-coupons' ), code )
					);
				}
			},
		},
		{
			id: 'edit',
			label: __( 'Edit', 'bookingx-coupons' ),
			isEligible: ( item ) => mayEdit && item.status !== 'archived',
			callback: ( [ item ] ) =>
				navigate( { page: COUPONS, id: item?.id, action: 'edit' } ),
		},
		{
			id: 'duplicate',
			label: __( 'Duplicate', 'bookingx-coupons' ),
			isEligible: () => mayEdit,
			callback: ( [ item ] ) =>
				navigate( {
					page: COUPONS,
					action: 'new',
					query: { from: String( item?.id ?? '' ) },
				} ),
		},
		status(
			'activate',
			__( 'Activate', 'bookingx-coupons' ),
			() => 'active',
			( item ) => item.status === 'paused' || item.status === 'draft'
		),
		status(
			'pause',
			__( 'Pause', 'bookingx-coupons' ),
			() => 'paused',
			( item ) => item.status === 'active'
		),
		status(
			'archive',
			__( 'Archive', 'bookingx-coupons' ),
			() => 'archived',
			( item ) => item.status !== 'archived'
		),
		status(
			'restore',
			__( 'Restore', 'bookingx-coupons' ),
			// Only what was never out comes back as a draft.
			( item ) => ( item.issued ? 'paused' : 'draft' ),
			( item ) => item.status === 'archived'
		),
	];
}
