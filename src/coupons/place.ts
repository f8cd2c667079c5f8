/** The menu page of the coupons. */
export const COUPONS = 'bookingx-coupons-coupons';
