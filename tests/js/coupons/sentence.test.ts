import { sentenceOf } from '../../../src/coupons/sentence';
import type { ObjectSchema } from '../../../src/data/schema';

const schema: ObjectSchema = {
	properties: {
		discount_type: { enum: [ 'percentage', 'fixed' ] },
		discount_value: {},
		max_discount_amount: { type: [ 'object', 'null' ] },
		applicable_services: { type: 'array' },
		day_restrictions: { type: 'array' },
		customer_restrictions: { enum: [ 'all', 'new_only' ], default: 'all' },
		valid_until: { type: [ 'object', 'null' ] },
		usage_limit: { type: [ 'integer', 'null' ] },
		usage_limit_per_customer: { type: [ 'integer', 'null' ], default: 1 },
		lead_time: { type: [ 'object', 'null' ], title: 'Lead time' },
	},
};
const names = { services: { 7: 'Massage', 9: 'Facial' }, providers: {} };
const ten = { discount_type: 'percentage', discount_value: '10.00' };
const say = ( values: object ) =>
	sentenceOf( schema, values as Record< string, unknown >, names );

describe( 'the sentence of a coupon', () => {
	it( 'says what it gives', () => {
		expect( say( ten ) ).toBe( '10 % off' );
		expect( say( { ...ten, discount_value: '12.50' } ) ).toBe(
			'12.5 % off'
		);
		expect( say( { ...ten, discount_value: '100' } ) ).toBe( '100 % off' );
		expect( say( { ...ten, discount_value: '100.00' } ) ).toBe(
			'100 % off'
		);
	} );

	it( 'says an amount with its currency', () => {
		expect(
			say( {
				discount_type: 'fixed',
				discount_value: { amount: '5.00', currency: 'USD' },
			} )
		).toBe( '$5.00 off' );
	} );

	it( 'says every condition, once per customer included', () => {
		expect(
			say( {
				...ten,
				max_discount_amount: { amount: '20.00', currency: 'USD' },
				applicable_services: [ 7, 9 ],
				day_restrictions: [ 1, 2 ],
				customer_restrictions: 'new_only',
				valid_until: { date: '2027-05-31', time: null, zone: 'UTC' },
				usage_limit: 100,
				usage_limit_per_customer: 1,
			} )
		).toBe(
			'10 % off, at most $20.00, only Massage and Facial, on Monday and Tuesday, for new customers, until May 31, 2027, 100 times in total, once per customer'
		);
	} );

	it( 'names a condition that it has no words for', () => {
		expect( say( { ...ten, lead_time: { hours: 24 } } ) ).toBe(
			'10 % off, Lead time'
		);
	} );

	it.each( [ '', '1e3', '1,5', '1.', '-5', '10 %' ] )(
		'is silent while the percentage is no number: "%s"',
		( typed ) => {
			expect( say( { ...ten, discount_value: typed } ) ).toBe( '' );
		}
	);

	it( 'is silent until it is known what the coupon gives', () => {
		expect(
			say( { discount_type: 'percentage', discount_value: null } )
		).toBe( '' );
		expect(
			say( {
				discount_type: 'fixed',
				discount_value: { amount: 'ten', currency: 'USD' },
			} )
		).toBe( '' );
	} );
} );
