/**
 * Generated from the schemas of the REST routes (npm run types): edits are lost, and a stale file fails npm test.
 */
/* eslint-disable */

export type BookingState = 'pending' | 'confirmed' | 'completed' | 'cancelled' | 'missed' | 'failed' | 'gone';
export type CouponHistoryAnswer = {
	at: string;
	text: string;
	actor: string;
	changed: string[];
}[];
export type CouponListAnswer = Coupon[];
export type CouponUsesAnswer = CouponUse[];
export type ListBookingsAnswer = BookingRow[];
export type ListExtrasAnswer = Extra[];
export type ListProvidersAnswer = Provider[];
export type ListServicesAnswer = Service[];

export interface Quote {
	lines: QuoteLine[];
	discounts: QuoteDiscount[];
	refused: RefusedCode[];
	subtotal: Money;
	discount: Money;
	total: Money;
	tax: Money;
	tax_included: boolean;
	total_due: Money;
	currency: string;
	codes: string[];
}
export interface QuoteLine {
	id: string;
	kind: 'service' | 'extra';
	name: string;
	detail: string;
	quantity: number;
	unit_price: Money;
	total: Money;
	discount: Money;
	after_discount: Money;
}
export interface Money {
	amount: string;
	currency: string;
}
export interface QuoteDiscount {
	code: string | null;
	name: string;
	saving: Money;
	offer_id: number;
	automatic: boolean;
	limited_by: ('max_discount' | 'floor' | 'discount_limits') | null;
	limit_text: string | null;
}
export interface RefusedCode {
	code: string | null;
	reason: string;
	message: string;
	facts: {
		[k: string]: unknown;
	};
}
export interface ApplyCouponInput {
	code: string;
	selection: {
		items: {
			service: number;
			provider?: number;
			extras?: {
				id: number;
				quantity?: number;
			}[];
			persons?: number;
			start?: string;
		}[];
		payment_method?: string;
	};
	customer?: {
		name: string;
		email: string;
		phone?: string;
		note?: string;
	};
}
export interface Appointment {
	id: number;
	service: {
		id: number;
		name: string;
	};
	provider: {
		id: number;
		name: string;
	};
	extras: {
		id: number;
		name: string;
		quantity: number;
	}[];
	persons: number;
	start: string;
	end: string;
}
export interface ArchiveExtraInput {}
export interface ArchiveProviderInput {}
export interface ArchiveServiceInput {}
export interface AvailableDiscountsAnswer {
	offers: {
		offer_id: number;
		code: string | null;
		name: string;
		text: string;
		saving: Money;
		best: boolean;
		in_use: boolean;
		automatic: boolean;
		ends_at: string | null;
		ends_text: string;
	}[];
}
export interface AvailableDiscountsInput {
	selection: {
		items: {
			service: number;
			provider?: number;
			extras?: {
				id: number;
				quantity?: number;
			}[];
			persons?: number;
			start?: string;
		}[];
		payment_method?: string;
	};
	customer?: {
		name: string;
		email: string;
		phone?: string;
		note?: string;
	};
}
export interface Booking {
	id: number;
	reference: string;
	state: BookingState;
	state_label: string;
	customer: {
		name: string;
		email: string;
		phone: string;
		note: string;
	};
	appointments: Appointment[];
	start: string;
	zone: string;
	total: Money;
	discount: Money;
	codes: string[];
	created_at: string;
	quote: Quote | null;
	payment: {
		method: string;
		label: string;
		is_complete: boolean;
		paid: Money;
		due: Money;
		pay_until: string | null;
	};
	can_cancel: boolean;
	cancel_until: string;
	next_states: BookingState[];
	history: HistoryEntry[];
	hold_state: string | null;
}
export interface HistoryEntry {
	at: string;
	action: string;
	text: string;
	actor: string;
}
export interface BookingRow {
	id: number;
	reference: string;
	state: BookingState;
	state_label: string;
	customer: {
		name: string;
		email: string;
		phone: string;
		note: string;
	};
	appointments: Appointment[];
	start: string;
	zone: string;
	total: Money;
	discount: Money;
	codes: string[];
	created_at: string;
}
export interface OwnBooking {
	id: number;
	reference: string;
	state: BookingState;
	state_label: string;
	customer: {
		name: string;
		email: string;
		phone: string;
		note: string;
	};
	appointments: Appointment[];
	start: string;
	zone: string;
	total: Money;
	discount: Money;
	codes: string[];
	created_at: string;
	quote: Quote | null;
	payment: {
		method: string;
		label: string;
		is_complete: boolean;
		paid: Money;
		due: Money;
		pay_until: string | null;
	};
	can_cancel: boolean;
	cancel_until: string;
}
export interface CancelBookingInput {
	key?: string;
}
export interface ChangeBookingStatusInput {
	status: 'pending' | 'confirmed' | 'completed' | 'missed' | 'cancelled' | 'failed';
}
export interface Coupon {
	name: string;
	kind: 'code' | 'public' | 'automatic';
	code: string | null;
	discount_type: 'percentage' | 'fixed';
	discount_value: string | Money;
	max_discount_amount: Money | null;
	applicable_services: number[];
	excluded_services: number[];
	applicable_providers: number[];
	excluded_providers: number[];
	min_purchase_amount: Money | null;
	valid_from: LocalMoment | null;
	valid_until: LocalMoment | null;
	day_restrictions: number[];
	customer_restrictions: 'all' | 'new_only' | 'existing_only';
	usage_limit: number | null;
	usage_limit_per_customer: number | null;
	exclusive: boolean;
	priority: number;
	disclosure: 'open' | 'neutral';
	customer_text: string;
	description: string;
	category: ('acquisition' | 'retention' | 'seasonal' | 'referral' | 'other') | null;
	status: 'draft' | 'active' | 'paused' | 'archived';
	id: number;
	state: 'draft' | 'scheduled' | 'active' | 'paused' | 'expired' | 'depleted' | 'archived' | 'invalid';
	times_used: number;
	uses_left: number | null;
	starts_at: string | null;
	ends_at: string | null;
	issued: boolean;
	created_by: number;
	created_at: string;
	updated_at: string;
	version: number;
	etag: string;
}
export interface LocalMoment {
	date: string;
	time?: string | null;
	zone: string;
}
export interface CouponBatchAnswer {
	changed: {
		id: number;
		from: 'draft' | 'active' | 'paused' | 'archived';
		to: 'draft' | 'active' | 'paused' | 'archived';
	}[];
	refused: {
		id: number;
		code: string;
		message: string;
	}[];
}
export interface CouponBatchInput {
	changes: {
		id: number;
		status: 'draft' | 'active' | 'paused' | 'archived' | 'inactive';
	}[];
}
export interface CouponCreateInput {
	name: string;
	kind?: 'code' | 'public' | 'automatic';
	code?: string | null;
	discount_type: 'percentage' | 'fixed';
	discount_value: string | Money;
	max_discount_amount?: Money | null;
	applicable_services?: number[];
	excluded_services?: number[];
	applicable_providers?: number[];
	excluded_providers?: number[];
	min_purchase_amount?: Money | null;
	valid_from?: LocalMoment | null;
	valid_until?: LocalMoment | null;
	day_restrictions?: number[];
	customer_restrictions?: 'all' | 'new_only' | 'existing_only';
	usage_limit?: number | null;
	usage_limit_per_customer?: number | null;
	exclusive?: boolean;
	priority?: number;
	disclosure?: 'open' | 'neutral';
	customer_text?: string;
	description?: string;
	category?: ('acquisition' | 'retention' | 'seasonal' | 'referral' | 'other') | null;
	status?: 'draft' | 'active' | 'paused' | 'archived' | 'inactive';
	id: number;
	state: 'draft' | 'scheduled' | 'active' | 'paused' | 'expired' | 'depleted' | 'archived' | 'invalid';
	times_used: number;
	uses_left: number | null;
	starts_at: string | null;
	ends_at: string | null;
	issued: boolean;
	created_by: number;
	created_at: string;
	updated_at: string;
	version: number;
	etag: string;
}
export interface CouponDeleteInput {}
export interface CouponHistoryInput {}
export interface CouponInput {}
export interface CouponListInput {
	state?: 'draft' | 'scheduled' | 'active' | 'paused' | 'expired' | 'depleted' | 'archived';
	discount_type?: 'percentage' | 'fixed';
	kind?: 'code' | 'public' | 'automatic';
	category?: 'acquisition' | 'retention' | 'seasonal' | 'referral' | 'other';
	service?: number;
	provider?: number;
	ends_after?: string;
	ends_before?: string;
	created_after?: string;
	created_before?: string;
	search?: string;
	orderby?:
		'created_at' | 'updated_at' | 'name' | 'code' | 'status' | 'valid_from' | 'valid_until' | 'times_used' | 'id';
	order?: 'asc' | 'desc';
	page?: number;
	per_page?: number;
}
export interface CouponUpdateInput {
	name?: string;
	kind?: 'code' | 'public' | 'automatic';
	code?: string | null;
	discount_type?: 'percentage' | 'fixed';
	discount_value?: string | Money;
	max_discount_amount?: Money | null;
	applicable_services?: number[];
	excluded_services?: number[];
	applicable_providers?: number[];
	excluded_providers?: number[];
	min_purchase_amount?: Money | null;
	valid_from?: LocalMoment | null;
	valid_until?: LocalMoment | null;
	day_restrictions?: number[];
	customer_restrictions?: 'all' | 'new_only' | 'existing_only';
	usage_limit?: number | null;
	usage_limit_per_customer?: number | null;
	exclusive?: boolean;
	priority?: number;
	disclosure?: 'open' | 'neutral';
	customer_text?: string;
	description?: string;
	category?: ('acquisition' | 'retention' | 'seasonal' | 'referral' | 'other') | null;
	status?: 'draft' | 'active' | 'paused' | 'archived' | 'inactive';
	id?: number;
	state?: 'draft' | 'scheduled' | 'active' | 'paused' | 'expired' | 'depleted' | 'archived' | 'invalid';
	times_used?: number;
	uses_left?: number | null;
	starts_at?: string | null;
	ends_at?: string | null;
	issued?: boolean;
	created_by?: number;
	created_at?: string;
	updated_at?: string;
	version?: number;
	etag?: string;
}
export interface CouponUse {
	id: number;
	booking_id: number;
	customer_id: number;
	customer: {
		name: string;
		email: string;
	} | null;
	status: 'bound' | 'used' | 'released' | 'kept';
	original_price: Money;
	saving: Money;
	final_price: Money;
	used_at: string | null;
	released_at: string | null;
}
export interface CouponUsesInput {
	page?: number;
	per_page?: number;
}
export interface NewBooking {
	id: number;
	reference: string;
	state: BookingState;
	state_label: string;
	customer: {
		name: string;
		email: string;
		phone: string;
		note: string;
	};
	appointments: Appointment[];
	start: string;
	zone: string;
	total: Money;
	discount: Money;
	codes: string[];
	created_at: string;
	quote: Quote | null;
	payment: {
		method: string;
		label: string;
		is_complete: boolean;
		paid: Money;
		due: Money;
		pay_until: string | null;
	};
	can_cancel: boolean;
	cancel_until: string;
	url: string;
}
export interface CreateBookingInput {
	selection: {
		items: {
			service: number;
			provider?: number;
			extras?: {
				id: number;
				quantity?: number;
			}[];
			persons?: number;
			start?: string;
		}[];
		payment_method?: string;
	};
	customer: {
		name: string;
		email: string;
		phone?: string;
		note?: string;
	};
	accepted_total: Money;
}
export interface Extra {
	id: number;
	title: string;
	description: string;
	price: Money;
	minutes: number;
	services: number[];
	status: 'publish' | 'draft';
}
export interface CreateExtraInput {
	title: string;
	description?: string;
	price: Money;
	minutes?: number;
	services?: number[];
	status?: 'publish' | 'draft';
}
export interface Provider {
	id: number;
	title: string;
	description: string;
	email: string;
	phone: string;
	hours: {
		weekday: number;
		from: string;
		to: string;
	}[];
	days_off: {
		from: string;
		to: string;
	}[];
	status: 'publish' | 'draft';
}
export interface CreateProviderInput {
	title: string;
	description?: string;
	email?: string;
	phone?: string;
	hours?: {
		weekday: number;
		from: string;
		to: string;
	}[];
	days_off?: {
		from: string;
		to: string;
	}[];
	status?: 'publish' | 'draft';
}
export interface Service {
	id: number;
	title: string;
	description: string;
	price: Money;
	minutes: number;
	providers: number[];
	category: string;
	sale_price: Money | null;
	buffer_before_minutes: number;
	buffer_after_minutes: number;
	max_persons: number;
	location: string;
	tax_percent: string | null;
	status: 'publish' | 'draft';
}
export interface CreateServiceInput {
	title: string;
	description?: string;
	price: Money;
	minutes: number;
	providers?: number[];
	category?: string;
	sale_price?: Money | null;
	buffer_before_minutes?: number;
	buffer_after_minutes?: number;
	max_persons?: number;
	location?: string;
	tax_percent?: string | null;
	status?: 'publish' | 'draft';
}
export interface GetAvailabilityAnswer {
	zone: string;
	days: {
		date: string;
		openings: {
			start: string;
			end: string;
			providers: number[];
			steps: {
				service: number;
				provider: number;
				start: string;
			}[];
		}[];
	}[];
}
export interface GetAvailabilityInput {
	items: string;
	from: string;
	days?: number;
}
export interface GetBookingAnswer {
	id?: number;
	reference?: string;
	state?: BookingState;
	state_label?: string;
	customer?: {
		name: string;
		email: string;
		phone: string;
		note: string;
	};
	appointments?: Appointment[];
	start?: string;
	zone?: string;
	total?: Money;
	discount?: Money;
	codes?: string[];
	created_at?: string;
	quote?: Quote | null;
	payment?: {
		method: string;
		label: string;
		is_complete: boolean;
		paid: Money;
		due: Money;
		pay_until: string | null;
	};
	can_cancel?: boolean;
	cancel_until?: string;
	next_states?: BookingState[];
	history?: HistoryEntry[];
	hold_state?: string | null;
}
export interface GetBookingInput {
	key?: string;
}
export interface GetCatalogueAnswer {
	services: {
		id: number;
		name: string;
		description: string;
		categories: string[];
		location: string;
		minutes: number;
		price: Money;
		list_price: Money;
		max_persons: number;
		providers: number[];
		extras: number[];
	}[];
	providers: {
		id: number;
		name: string;
		description: string;
	}[];
	extras: {
		id: number;
		name: string;
		price: Money;
		minutes: number;
	}[];
	payment_methods: {
		id: string;
		name: string;
	}[];
	currency: string;
}
export interface GetCatalogueInput {}
export interface GetExtraInput {}
export interface GetProviderInput {}
export interface GetServiceInput {}
export interface ListBookingsInput {
	state?: 'pending' | 'confirmed' | 'completed' | 'missed' | 'cancelled' | 'failed';
	provider?: number;
	from?: string;
	until?: string;
	search?: string;
	orderby?: 'start' | 'created' | 'id';
	order?: 'asc' | 'desc';
	page?: number;
	per_page?: number;
}
export interface ListExtrasInput {
	status?: 'publish' | 'draft';
	search?: string;
	orderby?: 'title' | 'id';
	order?: 'asc' | 'desc';
	page?: number;
	per_page?: number;
}
export interface ListProvidersInput {
	status?: 'publish' | 'draft';
	search?: string;
	orderby?: 'title' | 'id';
	order?: 'asc' | 'desc';
	page?: number;
	per_page?: number;
}
export interface ListServicesInput {
	status?: 'publish' | 'draft';
	search?: string;
	orderby?: 'title' | 'id';
	order?: 'asc' | 'desc';
	page?: number;
	per_page?: number;
}
export interface PayByTestAnswer {
	result: 'taken' | 'repeated' | 'too_late' | 'wrong_amount' | 'failed' | 'open';
	booking: OwnBooking;
}
export interface PayByTestInput {
	key?: string;
	outcome: 'succeeds' | 'fails' | 'late' | 'never';
}
export interface QuoteBookingInput {
	selection: {
		items: {
			service: number;
			provider?: number;
			extras?: {
				id: number;
				quantity?: number;
			}[];
			persons?: number;
			start?: string;
		}[];
		payment_method?: string;
	};
	customer?: {
		name: string;
		email: string;
		phone?: string;
		note?: string;
	};
}
export interface RemoveCouponInput {
	code?: string;
	offer_id?: number;
	selection: {
		items: {
			service: number;
			provider?: number;
			extras?: {
				id: number;
				quantity?: number;
			}[];
			persons?: number;
			start?: string;
		}[];
		payment_method?: string;
	};
	customer?: {
		name: string;
		email: string;
		phone?: string;
		note?: string;
	};
}
export interface SettingsAnswer {
	coupon_settings?: {
		enable_coupons?: boolean;
		show_coupon_field_checkout?: boolean;
		auto_apply_best_discount?: boolean;
		allow_multiple_coupons?: boolean;
		case_sensitive?: boolean;
		code_prefix?: string;
		code_length?: number;
	};
	discount_limits?: {
		max_discount_percentage?: string;
		max_discount_amount?: Money | null;
		allow_free_bookings?: boolean;
		min_final_price?: Money;
		marketing_min_percentage?: string;
		marketing_max_percentage?: string;
		marketing_min_amount?: Money;
		marketing_max_amount?: Money;
	};
	display_settings?: {
		show_available_coupons?: boolean;
		show_savings_amount?: boolean;
	};
	notification_settings?: {
		send_booking_confirmation?: boolean;
		send_booking_cancellation?: boolean;
		send_coupon_confirmation?: boolean;
	};
	booking_settings?: {
		currency?: string;
		prices_include_tax?: boolean;
		tax_percentage?: string;
		slot_step_minutes?: number;
		lead_time_minutes?: number;
		horizon_days?: number;
		payment_window_minutes?: number;
		auto_confirm?: boolean;
		cancel_until_hours?: number;
		test_payments?: boolean;
	};
	data_settings?: {
		remove_all_data?: boolean;
	};
}
export interface SettingsInput {}
export interface SettingsUpdateAnswer {
	coupon_settings?: {
		enable_coupons?: boolean;
		show_coupon_field_checkout?: boolean;
		auto_apply_best_discount?: boolean;
		allow_multiple_coupons?: boolean;
		case_sensitive?: boolean;
		code_prefix?: string;
		code_length?: number;
	};
	discount_limits?: {
		max_discount_percentage?: string;
		max_discount_amount?: Money | null;
		allow_free_bookings?: boolean;
		min_final_price?: Money;
		marketing_min_percentage?: string;
		marketing_max_percentage?: string;
		marketing_min_amount?: Money;
		marketing_max_amount?: Money;
	};
	display_settings?: {
		show_available_coupons?: boolean;
		show_savings_amount?: boolean;
	};
	notification_settings?: {
		send_booking_confirmation?: boolean;
		send_booking_cancellation?: boolean;
		send_coupon_confirmation?: boolean;
	};
	booking_settings?: {
		currency?: string;
		prices_include_tax?: boolean;
		tax_percentage?: string;
		slot_step_minutes?: number;
		lead_time_minutes?: number;
		horizon_days?: number;
		payment_window_minutes?: number;
		auto_confirm?: boolean;
		cancel_until_hours?: number;
		test_payments?: boolean;
	};
	data_settings?: {
		remove_all_data?: boolean;
	};
}
export interface SettingsUpdateInput {
	coupon_settings?: {
		enable_coupons?: boolean;
		show_coupon_field_checkout?: boolean;
		auto_apply_best_discount?: boolean;
		allow_multiple_coupons?: boolean;
		case_sensitive?: boolean;
		code_prefix?: string;
		code_length?: number;
	};
	discount_limits?: {
		max_discount_percentage?: string;
		max_discount_amount?: Money | null;
		allow_free_bookings?: boolean;
		min_final_price?: Money;
		marketing_min_percentage?: string;
		marketing_max_percentage?: string;
		marketing_min_amount?: Money;
		marketing_max_amount?: Money;
	};
	display_settings?: {
		show_available_coupons?: boolean;
		show_savings_amount?: boolean;
	};
	notification_settings?: {
		send_booking_confirmation?: boolean;
		send_booking_cancellation?: boolean;
		send_coupon_confirmation?: boolean;
	};
	booking_settings?: {
		currency?: string;
		prices_include_tax?: boolean;
		tax_percentage?: string;
		slot_step_minutes?: number;
		lead_time_minutes?: number;
		horizon_days?: number;
		payment_window_minutes?: number;
		auto_confirm?: boolean;
		cancel_until_hours?: number;
		test_payments?: boolean;
	};
	data_settings?: {
		remove_all_data?: boolean;
	};
}
export interface SuggestedCodeAnswer {
	code: string;
}
export interface SuggestedCodeInput {}
export interface UpdateExtraInput {
	title?: string;
	description?: string;
	price?: Money;
	minutes?: number;
	services?: number[];
	status?: 'publish' | 'draft';
}
export interface UpdateProviderInput {
	title?: string;
	description?: string;
	email?: string;
	phone?: string;
	hours?: {
		weekday: number;
		from: string;
		to: string;
	}[];
	days_off?: {
		from: string;
		to: string;
	}[];
	status?: 'publish' | 'draft';
}
export interface UpdateServiceInput {
	title?: string;
	description?: string;
	price?: Money;
	minutes?: number;
	providers?: number[];
	category?: string;
	sale_price?: Money | null;
	buffer_before_minutes?: number;
	buffer_after_minutes?: number;
	max_persons?: number;
	location?: string;
	tax_percent?: string | null;
	status?: 'publish' | 'draft';
}
export interface ValidateCouponAnswer {
	valid: boolean;
	code: string;
	reason: string | null;
	message: string | null;
	facts: {
		[k: string]: unknown;
	};
	saving: Money;
	quote: Quote;
}
export interface ValidateCouponInput {
	code: string;
	selection: {
		items: {
			service: number;
			provider?: number;
			extras?: {
				id: number;
				quantity?: number;
			}[];
			persons?: number;
			start?: string;
		}[];
		payment_method?: string;
	};
	customer?: {
		name: string;
		email: string;
		phone?: string;
		note?: string;
	};
}
