import { Button } from '@wordpress/components';
import { __, sprintf } from '@wordpress/i18n';
import { useItem, useSchema } from '../../data/hooks';
import { coupons } from '../../data/resources';
import { Facts } from '../../shared/components/Facts';
import { Loaded } from '../../shared/components/Loaded';
import { ScreenHeader } from '../../shared/components/ScreenHeader';
import { UsesBar } from '../../shared/components/UsesBar';
import { formatInstant } from '../../shared/time';
import type { Coupon } from '../../types/api';
import { useCouponActions } from '../list/useCouponActions';
import { COUPONS } from '../place';
import { StateBadge } from '../state';
import { useSentence } from '../useSentence';
import { History } from './History';
import { Uses } from './Uses';

export default function CouponDetail( { id }: { id: number } ) {
	const coupon = useItem( coupons, id );
	return (
		<Loaded from={ coupon } rows={ 10 }>
			{ ( loaded ) => <Detail coupon={ loaded } /> }
		</Loaded>
	);
}

function Detail( { coupon }: { coupon: Coupon } ) {
	const schema = useSchema( coupons );
	const sentence = useSentence()( coupon );
	return (
		<>
			<ScreenHeader
				title={ coupon.code ?? coupon.name }
				back={ {
					to: { page: COUPONS },
					label: __( 'Coupons', 'bookingx-coupons' ),
				} }
				badge={ <StateBadge state={ coupon.state } /> }
			>
				<Steps coupon={ coupon } />
			</ScreenHeader>
			<div className="bkx-columns">
				<div className="bkx-columns__main">
					<section className="bkx-card">
						<h2>{ __( 'Uses', 'bookingx-coupons' ) }</h2>
						<p>
							<UsesBar
								used={ coupon.times_used }
								limit={ coupon.usage_limit }
							/>
						</p>
						<Uses couponId={ coupon.id } />
					</section>
					<section className="bkx-card">
						<h2>{ __( 'History', 'bookingx-coupons' ) }</h2>
						<History couponId={ coupon.id } />
					</section>
				</div>
				<section className="bkx-columns__side bkx-card">
					<h2>
						{ sprintf(
							/* translators: %d: number of the version of a coupon's terms */
							__( 'Terms, version %d', 'bookingx-coupons' ),
							coupon.version
						) }
					</h2>
					<p className="bkx-effect__sentence">{ sentence }</p>
					<Loaded from={ schema } rows={ 6 }>
						{ ( known ) => (
							<Facts
								schema={ known }
								record={ coupon }
								except={ [ 'status', 'code' ] }
							/>
						) }
					</Loaded>
					<p className="bkx-field__help">
						{ sprintf(
							/* translators: %s: a date and time */
							__( 'Created %s', 'bookingx-coupons' ),
							formatInstant( coupon.created_at )
						) }
					</p>
				</section>
			</div>
		</>
	);
}

/** The same steps as in the list; the one most often wanted stands last and big. */
function Steps( { coupon }: { coupon: Coupon } ) {
	const actions = useCouponActions().filter( ( { isEligible } ) =>
		isEligible( coupon )
	);
	const isEdit = ( { id }: { id: string } ) => id === 'edit';
	return (
		<>
			{ [
				...actions.filter( ( action ) => ! isEdit( action ) ),
				...actions.filter( isEdit ),
			].map( ( action ) => (
				<Button
					key={ action.id }
					variant={ isEdit( action ) ? 'primary' : 'tertiary' }
					onClick={ () => action.callback( [ coupon ] ) }
				>
					{ action.label }
				</Button>
			) ) }
		</>
	);
}
