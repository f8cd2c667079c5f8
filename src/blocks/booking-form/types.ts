import type {
	AvailableDiscountsAnswer,
	GetAvailabilityAnswer,
} from '../../types/api';

export type { Money, Quote } from '../../types/api';
export type Offer = AvailableDiscountsAnswer[ 'offers' ][ number ];
export type Day = GetAvailabilityAnswer[ 'days' ][ number ];
export type Opening = Day[ 'openings' ][ number ];

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

/** Fields, and steps, that a sentence can stand beside. */
export type FieldName =
	'service' | 'when' | 'name' | 'email' | 'phone' | 'note' | 'code';

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
