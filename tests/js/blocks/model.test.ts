import {
	foldedLines,
	itemsView,
	missing,
	offersView,
	personsView,
	stepsView,
	sumView,
	tickedView,
	weekView,
} from '../../../src/blocks/booking-form/model';
import type {
	Catalogue,
	Format,
	Item,
	Quote,
	Week,
	Words,
} from '../../../src/blocks/booking-form/types';

const words = new Proxy( {} as Words, {
	get: ( _, name ) => `${ String( name ) }(%s)`,
} );

const format: Format = {
	money: { prefix: '$', suffix: '', decimal: '.', group: ',' },
	day: '%s %s %s',
	weekdays: [ 'Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat' ],
	months: Array.from( { length: 12 }, ( _, at ) => `M${ at + 1 }` ),
	meridiem: null,
};

const catalogue: Catalogue = {
	services: {
		12: { name: 'Massage', providers: [ 4, 6 ] },
		13: { name: 'Manicure', providers: [ 6 ] },
	},
	providers: { 4: 'Ana', 6: 'Ben' },
	extras: { 5: 'Hot stones' },
};

const massage: Item = {
	service: 12,
	provider: 4,
	persons: 1,
	extras: [ 5 ],
	start: '2026-11-24T10:30',
};

const usd = ( amount: string ) => ( { amount, currency: 'USD' } );

const quote: Quote = {
	lines: [
		{
			id: '0',
			kind: 'service',
			name: 'Massage',
			detail: 'Ana',
			quantity: 1,
			unit_price: usd( '60.00' ),
			total: usd( '60.00' ),
			discount: usd( '6.00' ),
			after_discount: usd( '54.00' ),
		},
	],
	discounts: [
		{
			code: 'WELCOME10',
			name: 'WELCOME10',
			saving: usd( '6.00' ),
			offer_id: 1,
			automatic: false,
			limited_by: 'max_discount',
			limit_text: 'No more than that.',
		},
		{
			code: null,
			name: 'Autumn',
			saving: usd( '1.00' ),
			offer_id: 2,
			automatic: true,
			limited_by: null,
			limit_text: null,
		},
	],
	refused: [
		{ code: 'OLD', reason: 'expired', message: 'It has ended.', facts: {} },
	],
	subtotal: usd( '60.00' ),
	discount: usd( '7.00' ),
	total: usd( '53.00' ),
	tax: usd( '8.46' ),
	tax_included: true,
	total_due: usd( '53.00' ),
	currency: 'USD',
	codes: [ 'WELCOME10', 'OLD' ],
};

const week = ( changes: Partial< Week > = {} ): Week => ( {
	from: '2026-11-23',
	day: '2026-11-24',
	status: 'ready',
	days: [
		{ date: '2026-11-23', openings: [] },
		{
			date: '2026-11-24',
			openings: [ '10:30', '14:00' ].map( ( time ) => ( {
				start: `2026-11-24T${ time }`,
				end: '',
				providers: [ 4 ],
				steps: [
					{
						service: 12,
						provider: 4,
						start: `2026-11-24T${ time }`,
					},
				],
			} ) ),
		},
	],
	...changes,
} );

describe( 'the summary', () => {
	const sum = sumView( quote, words, format );

	it( 'shows the figures of the server as they are', () => {
		expect( sum.due ).toBe( '$53.00' );
		expect( sum.accepted ).toBe( '53.00 USD' );
		expect( sum.lines[ 0 ] ).toMatchObject( {
			amount: '$60.00',
			saving: 'saves($6.00)',
		} );
		expect( sum.tax ).toBe( 'tax_included($8.46)' );
	} );

	it( 'takes a typed code off by its code, and declines what came by itself', () => {
		expect( sum.discounts.map( ( { command } ) => command ) ).toEqual( [
			'remove:WELCOME10',
			'decline:2',
		] );
	} );

	it( 'says why a discount is smaller than promised, where it is', () => {
		expect( sum.discounts.map( ( { limit } ) => limit ) ).toEqual( [
			'No more than that.',
			'',
		] );
	} );

	it( 'says how many of a thing a line is about', () => {
		const [ line ] = quote.lines;
		const two = { ...quote, lines: [ { ...line!, quantity: 2 } ] };
		expect( sumView( two, words, format ).lines[ 0 ]?.name ).toBe(
			'Massage × 2'
		);
	} );

	it( 'keeps codes in sight that fell away, with the reason', () => {
		expect( sum.refused ).toMatchObject( [
			{ code: 'OLD', message: 'It has ended.', command: 'remove:OLD' },
		] );
	} );

	it( 'has nothing to show before anything is chosen', () => {
		expect( sumView( null, words, format ) ).toMatchObject( {
			empty: true,
			lines: [],
		} );
	} );

	it( 'says nothing of a saving or a tax of nothing', () => {
		const plain = sumView(
			{ ...quote, discount: usd( '0.00' ), tax: usd( '0.00' ) },
			words,
			format
		);
		expect( plain.saved ).toBe( '' );
		expect( plain.tax ).toBe( '' );
	} );
} );

describe( 'the week', () => {
	const shown = weekView(
		week(),
		'2026-11-21',
		'2026-11-24T10:30',
		words,
		format
	);

	it( 'groups the times of the shown day and marks the chosen one', () => {
		expect( shown.groups ).toMatchObject( [
			{ times: [ { label: '10:30', checked: true } ] },
			{ times: [ { label: '14:00', checked: false } ] },
		] );
	} );

	it( 'tells full days apart and says so in their names', () => {
		expect( shown.days.map( ( { empty } ) => empty ) ).toEqual( [
			true,
			false,
		] );
		expect( shown.days[ 0 ]?.label ).toBe( 'Mon 23 M11, free_times(0)' );
	} );

	it( 'does not lead into the past', () => {
		expect( shown.before ).toBe( 'week:2026-11-16' );
		expect(
			weekView( week(), '2026-11-23', '', words, format ).before
		).toBe( '' );
	} );

	it.each( [
		[ week(), '' ],
		[ week( { day: '2026-11-23' } ), 'no_times_day(%s)' ],
		[ week( { days: [] } ), 'no_times_week(%s)' ],
		[ week( { days: [], status: 'loading' } ), 'loading(%s)' ],
		[ week( { days: [], status: 'failed' } ), 'failed(%s)' ],
	] )( 'says why there are no times (%#)', ( given, note ) => {
		expect( weekView( given, '', '', words, format ).note ).toBe( note );
	} );
} );

describe( 'what was chosen', () => {
	it( 'offers everybody who gives the service, and anyone', () => {
		expect( itemsView( [ massage ], catalogue, words )[ 0 ]?.who ).toEqual(
			[
				{ id: 0, name: 'anyone(%s)', checked: false },
				{ id: 4, name: 'Ana', checked: true },
				{ id: 6, name: 'Ben', checked: false },
			]
		);
	} );

	it( 'folds finished steps to a line each', () => {
		const folded = foldedLines(
			[ massage, { ...massage, service: 13, provider: 0, extras: [] } ],
			{ name: 'Kim', email: 'kim@example.org', phone: '', note: '' },
			catalogue,
			words,
			format
		);
		expect( folded ).toEqual( {
			service: 'Massage, Hot stones; Manicure',
			who: 'Ana; anyone(%s)',
			when: 'Tue 24 M11, 10:30',
			details: 'Kim, kim@example.org',
			review: '',
		} );
	} );

	it( 'knows which boxes are ticked', () => {
		expect( tickedView( [ massage ] ) ).toEqual( {
			s12: true,
			s12e5: true,
		} );
		expect( personsView( [ massage ] ) ).toEqual( { s12: 1 } );
	} );

	it( 'marks steps before the current one as done', () => {
		const steps = stepsView( 'when', {
			service: 'a',
			who: 'b',
			when: '',
			details: '',
			review: '',
		} );
		expect( steps.who ).toEqual( {
			current: false,
			done: true,
			folded: 'b',
		} );
		expect( steps.when.current ).toBe( true );
		expect( steps.details.done ).toBe( false );
	} );
} );

describe( 'offers', () => {
	it( 'can be used while they are not in use and have a code', () => {
		const offer = {
			offer_id: 1,
			code: 'SPRING' as string | null,
			name: 'Spring',
			text: '',
			saving: usd( '5.00' ),
			best: false,
			in_use: false,
			automatic: false,
			ends_at: '2026-12-31T23:00:00Z',
			ends_text: 'until 31 Dec',
		};
		const [ free, used, automatic ] = offersView(
			[ offer, { ...offer, in_use: true }, { ...offer, code: null } ],
			words,
			format
		);
		expect( free ).toMatchObject( {
			usable: true,
			command: 'use:SPRING',
			ends: 'until 31 Dec',
		} );
		expect( used?.usable ).toBe( false );
		expect( automatic?.usable ).toBe( false );
	} );
} );

describe( 'what is missing', () => {
	const nobody = { name: '', email: '', phone: '', note: '' };

	it.each( [
		[ 'service', [], nobody, [ 'service' ] ],
		[ 'service', [ massage ], nobody, [] ],
		[ 'who', [ massage ], nobody, [] ],
		[ 'when', [ { ...massage, start: '' } ], nobody, [ 'when' ] ],
		[ 'when', [ massage ], nobody, [] ],
		[ 'details', [ massage ], nobody, [ 'name', 'email' ] ],
		[
			'details',
			[ massage ],
			{ ...nobody, name: 'Kim', email: 'kim' },
			[ 'email' ],
		],
		[
			'details',
			[ massage ],
			{ ...nobody, name: 'Kim', email: 'kim@example.org' },
			[],
		],
	] as const )(
		'before leaving %s (%#)',
		( step, items, customer, fields ) => {
			expect(
				Object.keys( missing( step, [ ...items ], customer, words ) )
			).toEqual( fields );
		}
	);

	it( 'tells an empty e-mail from a wrong one', () => {
		const of = ( email: string ) =>
			missing( 'details', [], { ...nobody, name: 'K', email }, words )
				.email;
		expect( of( ' ' ) ).toBe( words.missing );
		expect( of( 'kim@' ) ).toBe( words.bad_email );
	} );
} );
