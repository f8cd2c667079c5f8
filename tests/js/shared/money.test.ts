import fc from 'fast-check';
import {
	currencySign,
	decimalFromTyped,
	formatMoney,
	typedFromDecimal,
} from '../../../src/shared/money';

describe( 'money on screen', () => {
	it.each( [
		[ { amount: '67.50', currency: 'USD' }, 'en-US', '$67.50' ],
		[ { amount: '67.50', currency: 'EUR' }, 'de-DE', '67,50 €' ],
		[ { amount: '1500', currency: 'JPY' }, 'en-US', '¥1,500' ],
		[ { amount: '1.250', currency: 'BHD' }, 'en-US', 'BHD 1.250' ],
		[
			{ amount: '9999999999.99', currency: 'USD' },
			'en-US',
			'$9,999,999,999.99',
		],
	] )( '%j in %s reads %s', ( money, locale, text ) => {
		expect( formatMoney( money, locale ).replace( /\u00a0/g, ' ' ) ).toBe(
			text
		);
	} );

	it( 'puts the sign where the language has it', () => {
		expect( currencySign( 'USD', 'en-US' ) ).toEqual( {
			sign: '$',
			before: true,
		} );
		expect( currencySign( 'EUR', 'de-DE' ) ).toEqual( {
			sign: '€',
			before: false,
		} );
	} );
} );

describe( 'an amount that somebody types', () => {
	it.each( [
		[ '25', 'en-US', '25' ],
		[ ' 25.50 ', 'en-US', '25.50' ],
		[ '1,234.50', 'en-US', '1234.50' ],
		[ '25,50', 'de-DE', '25.50' ],
		[ '1.234,50', 'de-DE', '1234.50' ],
		[ '٢٥', 'en-US', '25' ],
		[ '', 'en-US', '' ],
	] )( '%s in %s is %s on the wire', ( typed, locale, wire ) => {
		expect( decimalFromTyped( typed, locale ) ).toBe( wire );
	} );

	it.each( [ '1e3', '-5', '12.', '1,2', '1.2.3', 'ten', '5 %' ] )(
		'%s goes to the server as typed, so that its answer quotes it',
		( typed ) => {
			expect( decimalFromTyped( typed, 'en-US' ) ).toBe( typed );
		}
	);

	it( 'comes back as it went, in any language', () => {
		fc.assert(
			fc.property(
				fc.integer( { min: 0, max: 10 ** 10 } ),
				fc.integer( { min: 0, max: 99 } ),
				fc.constantFrom( 'en-US', 'de-DE', 'fr-FR' ),
				( whole, cents, locale ) => {
					const wire = `${ whole }.${ String( cents ).padStart(
						2,
						'0'
					) }`;
					expect(
						decimalFromTyped(
							typedFromDecimal( wire, locale ),
							locale
						)
					).toBe( wire );
				}
			)
		);
	} );
} );
