import {
	addDays,
	dayLabel,
	fill,
	isZero,
	money,
	saving,
	startLabel,
	timeLabel,
} from '../../../src/blocks/booking-form/format';
import type { Format } from '../../../src/blocks/booking-form/types';

const english: Format = {
	money: { prefix: '$', suffix: '', decimal: '.', group: ',' },
	day: '%1$s %2$s %3$s',
	weekdays: [ 'Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat' ],
	months: [ 'Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun' ].concat( [
		'Jul',
		'Aug',
		'Sep',
		'Oct',
		'Nov',
		'Dec',
	] ),
	meridiem: [ 'am', 'pm' ],
};

const german: Format = {
	...english,
	money: { prefix: '', suffix: '\u00a0€', decimal: ',', group: '.' },
	day: '%1$s, %2$s. %3$s',
	meridiem: null,
};

const of = ( amount: string ) => ( { amount, currency: 'USD' } );

describe( 'money', () => {
	it.each( [
		[ '0.00', '$0.00' ],
		[ '67.50', '$67.50' ],
		[ '1234567.89', '$1,234,567.89' ],
		[ '1000', '$1,000' ],
		[ '9999999999.99', '$9,999,999,999.99' ],
		[ '-7.50', '−$7.50' ],
	] )( 'writes %s as %s', ( amount, shown ) => {
		expect( money( of( amount ), english ) ).toBe( shown );
	} );

	it( 'uses the signs of the language', () => {
		expect( money( of( '1234.50' ), german ) ).toBe( '1.234,50\u00a0€' );
	} );

	it( 'keeps three places where the currency has them', () => {
		expect( money( of( '12.345' ), english ) ).toBe( '$12.345' );
	} );

	it( 'puts a minus before a saving and says nothing about none', () => {
		expect( saving( of( '7.50' ), english ) ).toBe( '−$7.50' );
		expect( saving( of( '0.00' ), english ) ).toBe( '' );
	} );

	it( 'knows nothing from something', () => {
		expect( isZero( of( '0.00' ) ) ).toBe( true );
		expect( isZero( of( '0.01' ) ) ).toBe( false );
	} );
} );

describe( 'days and times', () => {
	it( 'names a day in the order of the language', () => {
		expect( dayLabel( '2026-11-24', english ) ).toBe( 'Tue 24 Nov' );
		expect( dayLabel( '2026-11-24', german ) ).toBe( 'Tue, 24. Nov' );
	} );

	it( 'walks over the ends of months, years and summer time', () => {
		expect( addDays( '2026-12-29', 7 ) ).toBe( '2027-01-05' );
		expect( addDays( '2028-02-28', 1 ) ).toBe( '2028-02-29' );
		expect( addDays( '2026-10-25', -7 ) ).toBe( '2026-10-18' );
	} );

	it.each( [
		[ '00:15', '12:15 am' ],
		[ '09:05', '9:05 am' ],
		[ '11:59', '11:59 am' ],
		[ '12:00', '12:00 pm' ],
		[ '23:30', '11:30 pm' ],
	] )( 'writes %s as %s', ( time, shown ) => {
		expect( timeLabel( `2026-11-24T${ time }`, english ) ).toBe( shown );
	} );

	it( 'writes 24 hours where the site does', () => {
		expect( startLabel( '2026-11-24T14:30', german ) ).toBe(
			'Tue, 24. Nov, 14:30'
		);
	} );
} );

describe( 'sentences', () => {
	it( 'fills places in order and by number', () => {
		expect( fill( '%s of %s', 'a', 'b' ) ).toBe( 'a of b' );
		expect( fill( '%2$s before %1$s', 'a', 'b' ) ).toBe( 'b before a' );
	} );

	it( 'leaves out what was not given', () => {
		expect( fill( 'nothing: %s' ) ).toBe( 'nothing: ' );
	} );
} );
