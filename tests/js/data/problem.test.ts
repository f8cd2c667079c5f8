import {
	problemOf,
	problemsByField,
	RequestFailed,
} from '../../../src/data/problem';

const refusal = {
	code: 'invalid_input',
	message: 'The end must come after the start.',
	data: {
		status: 400,
		errors: [
			{
				field: 'valid_until',
				code: 'ends_before_start',
				message: 'The end must come after the start.',
				facts: { start: '2026-11-24' },
			},
		],
	},
};

describe( 'a problem', () => {
	it( 'keeps status, code, sentence and the fields to blame', () => {
		expect( problemOf( refusal ) ).toEqual( {
			status: 400,
			code: 'invalid_input',
			message: 'The end must come after the start.',
			errors: refusal.data.errors,
		} );
	} );

	it( 'comes out of the thrown failure as it went in', () => {
		const problem = problemOf( refusal );
		expect( problemOf( new RequestFailed( problem ) ) ).toBe( problem );
	} );

	it( 'has the sentences of WordPress where WordPress refused the parameter', () => {
		const problem = problemOf( {
			code: 'rest_invalid_param',
			message: 'Invalid parameter(s): page',
			data: {
				status: 400,
				params: { page: 'page must be greater than 1.' },
				details: { page: { code: 'rest_out_of_bounds' } },
			},
		} );
		expect( problem.errors ).toEqual( [
			{
				field: 'page',
				code: 'rest_out_of_bounds',
				message: 'page must be greater than 1.',
				facts: {},
			},
		] );
	} );

	it.each( [
		undefined,
		null,
		'gone',
		42,
		[],
		{ data: 7 },
		{ data: { errors: 'x' } },
	] )( 'has a sentence and no fields when %p was thrown', ( thrown ) => {
		const problem = problemOf( thrown );
		expect( problem.message ).not.toBe( '' );
		expect( problem ).toMatchObject( {
			status: 0,
			code: 'unknown',
			errors: [],
		} );
	} );
} );

describe( 'problems by field', () => {
	const problem = problemOf( {
		...refusal,
		data: {
			status: 400,
			errors: [
				{ field: 'items.0.start', code: 'a', message: 'first' },
				{ field: 'items.1.start', code: 'b', message: 'second' },
				{
					field: 'coupon_settings.code_length',
					code: 'c',
					message: 'c',
				},
			],
		},
	} );

	it( 'go to the field of the form, the first one wins', () => {
		expect( problemsByField( problem ).items?.message ).toBe( 'first' );
	} );

	it( 'keep as many names of the path as the form has levels', () => {
		expect( Object.keys( problemsByField( problem, 2 ) ) ).toContain(
			'coupon_settings.code_length'
		);
	} );

	it( 'are none without a problem', () => {
		expect( problemsByField( null ) ).toEqual( {} );
	} );
} );
