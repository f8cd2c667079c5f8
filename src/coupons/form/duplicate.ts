import { __, sprintf } from '@wordpress/i18n';
import type { ObjectSchema } from '../../data/schema';
import { type Values, valuesOf } from '../../shared/form/values';
import type { Coupon } from '../../types/api';

/** The terms of a coupon under a new name; its code stays its own. */
export function duplicateOf( schema: ObjectSchema, coupon: Coupon ): Values {
	return {
		...valuesOf( schema, coupon ),
		code: '',
		status: 'draft',
		name: sprintf(
			/* translators: %s: name of a coupon */
			__( 'Copy of %s', 'bookingx-coupons' ),
			coupon.name || coupon.code || ''
		),
	};
}
