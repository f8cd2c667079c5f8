import { type ComponentType, lazy } from '@wordpress/element';

/** One line a screen: the menu page it stands on, and the chunk that draws it. */
const screens: Record<
	string,
	() => Promise< { default: ComponentType< object > } >
> = {
	'bookingx-coupons': () =>
		import(
			/* webpackChunkName: "bookings" */ '../standalone/BookingsScreen'
		),
	'bookingx-coupons-coupons': () =>
		import( /* webpackChunkName: "coupons" */ '../coupons/CouponsScreen' ),
	'bookingx-coupons-services': () =>
		import(
			/* webpackChunkName: "catalogue" */ '../standalone/ServicesScreen'
		),
	'bookingx-coupons-providers': () =>
		import(
			/* webpackChunkName: "catalogue" */ '../standalone/ProvidersScreen'
		),
	'bookingx-coupons-extras': () =>
		import(
			/* webpackChunkName: "catalogue" */ '../standalone/ExtrasScreen'
		),
	'bookingx-coupons-settings': () =>
		import(
			/* webpackChunkName: "settings" */ '../settings/SettingsScreen'
		),
};

export const routes = new Map(
	Object.entries( screens ).map( ( [ page, load ] ) => [
		page,
		lazy( load ),
	] )
);
