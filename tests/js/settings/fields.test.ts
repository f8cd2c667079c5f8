import type { ObjectSchema } from '../../../src/data/schema';
import {
	changedSettings,
	helpWithDefault,
	matchingGroups,
} from '../../../src/settings/fields';

const schema: ObjectSchema = {
	properties: {
		coupon_settings: {
			title: 'Coupons',
			properties: {
				code_length: { type: 'integer', title: 'Length', default: 8 },
				code_prefix: { type: 'string', title: 'Prefix' },
			},
		},
		discount_limits: {
			title: 'Limits',
			properties: {
				min_final_price: { title: 'Lowest price', default: null },
			},
		},
	},
};
const found = ( search: string ) =>
	matchingGroups( schema, search ).map( ( { id, fields } ) => [
		id,
		fields.map( ( { key } ) => key ),
	] );

describe( 'the search of the settings', () => {
	it( 'finds a field by its label', () => {
		expect( found( 'length' ) ).toEqual( [
			[ 'coupon_settings', [ 'code_length' ] ],
		] );
	} );

	it( 'finds all fields of a group by the group', () => {
		expect( found( 'coupons' ) ).toEqual( [
			[ 'coupon_settings', [ 'code_length', 'code_prefix' ] ],
		] );
	} );

	it( 'wants all words', () => {
		expect( found( 'coupons price' ) ).toEqual( [] );
	} );

	it( 'shows everything without a word', () => {
		expect( found( ' ' ) ).toHaveLength( 2 );
	} );
} );

describe( 'changed settings', () => {
	it( 'are named with their group, and nothing else is sent', () => {
		expect(
			changedSettings(
				{ a: { x: 1, y: true }, b: { z: null } },
				{ a: { x: 2, y: true }, b: { z: null } }
			)
		).toEqual( { a: { x: 2 } } );
	} );
} );

describe( 'the help of a setting', () => {
	it.each( [
		[ { description: 'Help.', 'x-default': true }, 'Help. Default: on.' ],
		[ { 'x-default': false }, 'Default: off.' ],
		[ { 'x-default': 8 }, 'Default: 8.' ],
		[ { 'x-default': '100.00', format: 'percent' }, 'Default: 100.00 %.' ],
		[ { 'x-default': '500', format: 'money' }, 'Default: $500.' ],
		[ { description: 'Help.', 'x-default': null }, 'Help.' ],
	] )( 'of %j is "%s"', ( field, text ) => {
		expect( helpWithDefault( field ) ).toBe( text );
	} );
} );
