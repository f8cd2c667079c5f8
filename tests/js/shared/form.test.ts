import type { ObjectSchema } from '../../../src/data/schema';
import { arrange, setFields } from '../../../src/shared/form/sections';
import {
	changesBetween,
	startValues,
	valuesOf,
} from '../../../src/shared/form/values';
import { widgetOf } from '../../../src/shared/form/widget';

const schema: ObjectSchema = {
	type: 'object',
	required: [ 'name' ],
	properties: {
		id: { type: 'integer', readOnly: true },
		name: { type: 'string', title: 'Name' },
		limit: { type: [ 'integer', 'null' ], default: 1, title: 'Limit' },
		days: { type: 'array', title: 'Days' },
		kind: { type: 'string', enum: [ 'code', 'public' ], default: 'code' },
	},
};

describe( 'values of a form', () => {
	it( 'start with the defaults of the schema and nothing that is read only', () => {
		expect( startValues( schema ) ).toEqual( {
			name: '',
			limit: 1,
			days: [],
			kind: 'code',
		} );
	} );

	it( 'are the part of a record that may be changed', () => {
		expect(
			valuesOf( schema, { id: 7, name: 'Spring', other: 1 } )
		).toEqual( { name: 'Spring' } );
	} );

	it( 'are sent only where they differ', () => {
		const before = { name: 'a', days: [ 1, 2 ], limit: null };
		const after = { name: 'a', days: [ 1 ], limit: undefined };
		expect( changesBetween( before, after ) ).toEqual( { days: [ 1 ] } );
	} );
} );

describe( 'sections of a form', () => {
	const sections = [
		{ id: 'what', title: 'What', fields: [ 'name' ] },
		{ id: 'when', title: 'When', fields: [ 'days' ] },
		{ id: 'more', title: 'More', fields: [] },
	];
	const grown: ObjectSchema = {
		...schema,
		properties: {
			...schema.properties,
			lead_time: { type: 'integer', 'x-section': 'when' },
			channel: { type: 'string', 'x-section': 'unheard of' },
		},
	};
	const placed = ( id: string ) =>
		arrange( sections, grown ).find( ( section ) => section.id === id )
			?.fields;

	it( 'show a condition that only the server knows, without a change here', () => {
		expect( placed( 'more' ) ).toContain( 'channel' );
	} );

	it( 'put it where its schema says', () => {
		expect( placed( 'when' ) ).toEqual( [ 'days', 'lead_time' ] );
	} );

	it( 'show every field exactly once', () => {
		expect(
			arrange( sections, grown )
				.flatMap( ( { fields } ) => fields )
				.sort()
		).toEqual( [
			'channel',
			'days',
			'kind',
			'lead_time',
			'limit',
			'name',
		] );
	} );

	it( 'leave out what buttons set', () => {
		expect(
			arrange( sections, grown, [ 'channel' ] ).flatMap(
				( { fields } ) => fields
			)
		).not.toContain( 'channel' );
	} );

	it( 'count as set only beyond the default', () => {
		const [ section ] = arrange(
			[ { id: 'all', title: 'All', fields: [] } ],
			schema
		);
		expect(
			section &&
				setFields( section, schema, {
					name: '',
					limit: 1,
					days: [ 2 ],
					kind: 'code',
				} )
		).toEqual( [ 'Days' ] );
	} );
} );

describe( 'the control of a field', () => {
	it.each( [
		[ { type: 'string', 'x-widget': 'code' }, 'code' ],
		[ { type: [ 'object', 'null' ], format: 'money' }, 'money' ],
		[ { type: 'string', format: 'percent' }, 'percent' ],
		[ { type: 'string', enum: [ 'a' ] }, 'choice' ],
		[ { type: 'array', items: { enum: [ 'a' ] } }, 'checklist' ],
		[ { type: [ 'integer', 'null' ] }, 'number' ],
		[ { type: 'boolean' }, 'switch' ],
		[ { type: [ 'object', 'null' ], properties: {} }, 'group' ],
		[ { type: 'string', 'x-widget': 'of a later version' }, 'text' ],
	] )( 'for %j is %s', ( field, widget ) => {
		expect( widgetOf( field ) ).toBe( widget );
	} );
} );
