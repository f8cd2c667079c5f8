import {
	copyToWorkedDays,
	hoursFromWeek,
	nextRange,
	weekOf,
} from '../../../src/shared/form/hours';

describe( 'a working week', () => {
	const hours = [
		{ weekday: 1, from: '09:00', to: '12:00' },
		{ weekday: 1, from: '13:00', to: '18:00' },
		{ weekday: 2, from: '10:00', to: '24:00' },
	];

	it( 'goes through the form and back unchanged', () => {
		expect( hoursFromWeek( weekOf( hours ) ) ).toEqual( hours );
	} );

	it( 'ignores what is no range', () => {
		expect( weekOf( [ null, 5, { weekday: 1 } ] ) ).toEqual( {} );
		expect( weekOf( undefined ) ).toEqual( {} );
	} );

	it( 'adds an afternoon after a morning', () => {
		expect( nextRange( [] ) ).toEqual( { from: '09:00', to: '17:00' } );
		expect( nextRange( [ { from: '08:00', to: '12:00' } ] ) ).toEqual( {
			from: '13:00',
			to: '17:00',
		} );
	} );

	it( 'copies to days that are worked and leaves closed days closed', () => {
		expect(
			copyToWorkedDays(
				{
					1: [ { from: '09:00', to: '12:00' } ],
					2: [ { from: '10:00', to: '24:00' } ],
					3: [],
				},
				1
			)
		).toEqual( {
			1: [ { from: '09:00', to: '12:00' } ],
			2: [ { from: '09:00', to: '12:00' } ],
			3: [],
		} );
	} );
} );
