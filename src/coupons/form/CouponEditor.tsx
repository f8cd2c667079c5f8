import { __, sprintf } from '@wordpress/i18n';
import { onceFresh, useItem, useSchema } from '../../data/hooks';
import { coupons } from '../../data/resources';
import type { ObjectSchema } from '../../data/schema';
import { Loaded } from '../../shared/components/Loaded';
import { ScreenHeader } from '../../shared/components/ScreenHeader';
import { useLocation } from '../../shared/routing/navigation';
import type { Coupon } from '../../types/api';
import { COUPONS } from '../place';
import { StateBadge } from '../state';
import { CouponForm } from './CouponForm';
import { duplicateOf } from './duplicate';

/** The screen around the form: a new coupon, a copy of one (`from` in the address), or one that exists. */
export default function CouponEditor( { id }: { id: number | null } ) {
	const { query } = useLocation();
	const schema = useSchema( coupons );
	const source = id ?? Number( query.from ?? 0 );
	return source > 0 ? (
		<WithCoupon id={ source }>
			{ ( coupon, etag ) => (
				<>
					<Header coupon={ id === null ? null : coupon } />
					<Loaded from={ schema } rows={ 10 }>
						{ ( known: ObjectSchema ) =>
							id === null ? (
								<CouponForm
									schema={ known }
									coupon={ null }
									preset={ duplicateOf( known, coupon ) }
								/>
							) : (
								<CouponForm
									schema={ known }
									coupon={ coupon }
									etag={ etag }
								/>
							)
						}
					</Loaded>
				</>
			) }
		</WithCoupon>
	) : (
		<>
			<Header coupon={ null } />
			<Loaded from={ schema } rows={ 10 }>
				{ ( known ) => <CouponForm schema={ known } coupon={ null } /> }
			</Loaded>
		</>
	);
}

function WithCoupon( {
	id,
	children,
}: {
	id: number;
	children: ( coupon: Coupon, etag: string ) => React.ReactNode;
} ) {
	const coupon = useItem( coupons, id );
	return (
		<Loaded from={ onceFresh( coupon ) } rows={ 10 }>
			{ ( loaded ) => children( loaded, coupon.etag ) }
		</Loaded>
	);
}

function Header( { coupon }: { coupon: Coupon | null } ) {
	return (
		<ScreenHeader
			title={
				coupon
					? sprintf(
							/* translators: %s: code or name of a coupon */
							__( 'Edit %s', 'bookingx-coupons' ),
							coupon.code ?? coupon.name
						)
					: __( 'New coupon', 'bookingx-coupons' )
			}
			back={ {
				to: { page: COUPONS },
				label: __( 'Coupons', 'bookingx-coupons' ),
			} }
			badge={ coupon && <StateBadge state={ coupon.state } /> }
		/>
	);
}
