import { createResource } from './resource';
import type { Booking, Coupon, Extra, Provider, Service } from '../types/api';

export const coupons = createResource< Coupon >( 'coupons', 'coupons' );

export const bookings = createResource< Booking >(
	'bookings',
	'standalone/bookings'
);

export const services = createResource< Service >(
	'services',
	'standalone/services'
);

export const providers = createResource< Provider >(
	'providers',
	'standalone/providers'
);

export const extras = createResource< Extra >( 'extras', 'standalone/extras' );
