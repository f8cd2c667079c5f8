import { Definitions } from '../../../tools/types/definitions';

const money = {
	type: 'object',
	format: 'money',
	properties: { amount: { type: 'string' } },
	required: [ 'amount' ],
};

describe( 'types from schemas', () => {
	it( 'a field with a default may be left out when sent and is there when answered', () => {
		const schema = {
			type: 'object',
			properties: { page: { type: 'integer', default: 1 } },
		};
		const definitions = new Definitions();
		expect( definitions.ofInput( schema ).required ).toEqual( [] );
		expect( definitions.ofAnswer( schema ).required ).toEqual( [ 'page' ] );
	} );

	it( 'money is one type, also where it may be null', () => {
		const definitions = new Definitions();
		const fields = definitions.ofAnswer( {
			type: 'object',
			properties: {
				total: money,
				cap: { ...money, type: [ 'object', 'null' ] },
			},
		} );
		expect( fields.properties ).toEqual( {
			total: { $ref: '#/definitions/Money' },
			cap: {
				anyOf: [ { $ref: '#/definitions/Money' }, { type: 'null' } ],
			},
		} );
	} );

	it( 'two shapes cannot have one name', () => {
		const definitions = new Definitions();
		definitions.add( 'Coupon', { type: 'object' } );
		expect( () => definitions.add( 'Coupon', { type: 'string' } ) ).toThrow(
			'Two different schemas are called Coupon.'
		);
	} );

	it( 'a value that is only understood is not in an answer', () => {
		const status = {
			type: 'string',
			enum: [ 'paused', 'inactive' ],
			'x-input-only': [ 'inactive' ],
		};
		const definitions = new Definitions();
		expect( definitions.ofAnswer( status ).enum ).toEqual( [ 'paused' ] );
		expect( definitions.ofInput( status ).enum ).toEqual( [
			'paused',
			'inactive',
		] );
	} );
} );
