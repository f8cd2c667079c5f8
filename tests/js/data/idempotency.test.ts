import { IntentionKey, randomKey } from '../../../src/data/idempotency';

describe( 'the key of an intention', () => {
	it( 'stays the same while the request stays the same', () => {
		const key = new IntentionKey();
		expect( key.of( { code: 'A' } ) ).toBe( key.of( { code: 'A' } ) );
	} );

	it( 'changes with the request', () => {
		const key = new IntentionKey();
		expect( key.of( { code: 'A' } ) ).not.toBe( key.of( { code: 'B' } ) );
	} );

	it( 'is a new one after success, even for the same words', () => {
		const key = new IntentionKey();
		const first = key.of( { code: 'A' } );
		key.settle();
		expect( key.of( { code: 'A' } ) ).not.toBe( first );
	} );

	it( 'has 128 bits', () => {
		expect( randomKey() ).toMatch( /^[0-9a-f]{32}$/ );
	} );
} );
