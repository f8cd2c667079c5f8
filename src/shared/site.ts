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
	bookingPage: string;
	/** How generated codes look. */
	code: { prefix: string; length: number };
	can: Record< Ability, boolean >;
};

export type Ability =
	| 'view_reports'
	| 'edit_coupons'
	| 'activate_coupons'
	| 'manage_settings'
	| 'view_people';

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
	bookingPage: '',
	code: { prefix: '', length: 8 },
	can: {
		view_reports: false,
		edit_coupons: false,
		activate_coupons: false,
		manage_settings: false,
		view_people: false,
	},
};

export function site(): Site {
	return window.bookingxCoupons ?? unknown;
}
