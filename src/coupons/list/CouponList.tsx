import { Button } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import { useSchema } from '../../data/hooks';
import { coupons } from '../../data/resources';
import { ScreenHeader } from '../../shared/components/ScreenHeader';
import { ResourceList } from '../../shared/list/ResourceList';
import { navigate } from '../../shared/routing/navigation';
import { site } from '../../shared/site';
import { COUPONS } from '../place';
import { useSentence } from '../useSentence';
import { EmptyCoupons } from './EmptyCoupons';
import { couponFields } from './fields';
import { useCouponActions } from './useCouponActions';
import { couponFilter, couponTabs, standardView } from './views';

export function CouponList() {
	const { data: schema } = useSchema( coupons );
	const sentence = useSentence();
	return (
		<>
			<ScreenHeader title={ __( 'Coupons', 'bookingx-coupons' ) }>
				{ site().can.edit_coupons && (
					<Button
						variant="primary"
						onClick={ () =>
							navigate( { page: COUPONS, action: 'new' } )
						}
					>
						{ __( 'Create coupon', 'bookingx-coupons' ) }
					</Button>
				) }
			</ScreenHeader>
			<ResourceList
				name="coupons"
				resource={ coupons }
				fields={ couponFields( schema, sentence ) }
				actions={ useCouponActions() }
				standard={ standardView }
				filterQuery={ couponFilter }
				tabs={ couponTabs() }
				searchLabel={ __( 'Search coupons', 'bookingx-coupons' ) }
				itemTarget={ ( { id } ) => ( { page: COUPONS, id } ) }
				empty={ <EmptyCoupons /> }
			/>
		</>
	);
}
