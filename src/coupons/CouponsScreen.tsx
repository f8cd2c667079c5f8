import { lazy, Suspense } from '@wordpress/element';
import { Skeleton } from '../shared/components/Skeleton';
import { useLocation } from '../shared/routing/navigation';
import { CouponList } from './list/CouponList';

const CouponEditor = lazy(
	() => import( /* webpackChunkName: "coupon-form" */ './form/CouponEditor' )
);
const CouponDetail = lazy(
	() =>
		import(
			/* webpackChunkName: "coupon-detail" */ './detail/CouponDetail'
		)
);

export default function CouponsScreen() {
	const { action, id } = useLocation();
	if ( action === 'list' ) {
		return <CouponList />;
	}
	return (
		<Suspense fallback={ <Skeleton rows={ 10 } /> }>
			{ action === 'view' && id !== null ? (
				<CouponDetail id={ id } />
			) : (
				<CouponEditor id={ id } />
			) }
		</Suspense>
	);
}
