/** Menu pages of the own booking host. */
export const BOOKINGS = 'bookingx-coupons';
export const SERVICES = 'bookingx-coupons-services';
export const PROVIDERS = 'bookingx-coupons-providers';
export const EXTRAS = 'bookingx-coupons-extras';
