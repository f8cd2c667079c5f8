/** What PHP says about the site and the person, once per page load. Printed before the app by AdminAssets. */
export type Site = {
	/** BCP 47, for Intl. */
	locale: string;
	timeZone: string;
	/** 0 is Sunday, as in WordPress. */
	startOfWeek: number;
	currency: { code: string; exponent: number };
	/** False beside BookingX core, which has its own screens for services, providers, extras and bookings. */
	standalone: boolean;
	/** Names of who may have made a coupon, by user id. */
	staff: Record< number, string >;
	can: Record< Ability, boolean >;
};

export type Ability = 'edit_coupons' | 'activate_coupons' | 'manage_bookings';

declare global {
	interface Window {
		bookingxCoupons?: Site;
	}
}

const unknown: Site = {
	locale: 'en-US',
	timeZone: 'UTC',
	startOfWeek: 1,
	currency: { code: 'USD', exponent: 2 },
	standalone: true,
	staff: {},
	can: {
		edit_coupons: false,
		activate_coupons: false,
		manage_bookings: false,
	},
};

export function site(): Site {
	return window.bookingxCoupons ?? unknown;
}
