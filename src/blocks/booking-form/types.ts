/** Decimal string in the currency's own places; formatted here, never computed with. */
export type Money = { amount: string; currency: string };

export type StepId = 'service' | 'who' | 'when' | 'details' | 'review';

export const STEPS: readonly StepId[] = [
	'service',
	'who',
	'when',
	'details',
	'review',
];

/** One appointment of the order; provider 0 is anyone, an empty start is not chosen yet (wall time of the shop). */
export type Item = {
	service: number;
	provider: number;
	persons: number;
	extras: number[];
	start: string;
};

export type Customer = {
	name: string;
	email: string;
	phone: string;
	note: string;
};

export type Catalogue = {
	services: Record< string, { name: string; providers: number[] } >;
	providers: Record< string, string >;
	extras: Record< string, string >;
};

export type QuoteLine = {
	id: string;
	name: string;
	detail: string;
	total: Money;
	discount: Money;
};

export type QuoteDiscount = {
	code: string | null;
	name: string;
	saving: Money;
	offer_id: number;
	automatic: boolean;
};

export type Refusal = { code: string | null; reason: string; message: string };

export type Quote = {
	lines: QuoteLine[];
	discounts: QuoteDiscount[];
	refused: Refusal[];
	subtotal: Money;
	discount: Money;
	total: Money;
	tax: Money;
	tax_included: boolean;
	total_due: Money;
	codes: string[];
};

export type Offer = {
	offer_id: number;
	code: string | null;
	name: string;
	text: string;
	saving: Money;
	in_use: boolean;
};

/** Fields, and steps, that a sentence can stand beside. */
export type FieldName =
	'service' | 'when' | 'name' | 'email' | 'phone' | 'note' | 'code';

/** A time that is free for everything chosen, one service after the other; a start for each. */
export type Opening = {
	start: string;
	steps: { service: number; start: string }[];
};

export type Day = { date: string; openings: Opening[] };

/** The week that is shown. */
export type Week = {
	from: string;
	day: string;
	days: Day[];
	status: 'loading' | 'ready' | 'failed';
};

/** The server's sentences in the reader's language. */
export type Words = Record<
	| 'anyone'
	| 'morning'
	| 'afternoon'
	| 'loading'
	| 'no_times_day'
	| 'no_times_week'
	| 'free_times'
	| 'taken'
	| 'just_taken'
	| 'choose_service'
	| 'choose_time'
	| 'missing'
	| 'bad_email'
	| 'no_code'
	| 'applied'
	| 'removed'
	| 'remove'
	| 'use'
	| 'book_for'
	| 'price_changed'
	| 'saves'
	| 'you_save'
	| 'tax_included'
	| 'tax_added'
	| 'persons'
	| 'failed',
	string
>;

/** How the site writes money, days and times; the server uses the very same pieces. */
export type Format = {
	money: {
		prefix: string;
		suffix: string;
		decimal: string;
		group: string;
	};
	day: string;
	weekdays: string[];
	months: string[];
	meridiem: [ string, string ] | null;
};
