import apiFetch from '@wordpress/api-fetch';
import { send } from '../../../src/data/client';
import { RequestFailed } from '../../../src/data/problem';

jest.mock( '@wordpress/api-fetch' );

const fetchMock = apiFetch as unknown as jest.Mock;

function answer(
	status: number,
	body: unknown,
	headers: Record< string, string > = {}
) {
	return {
		status,
		headers: { get: ( name: string ) => headers[ name ] ?? null },
		json: async () => body,
	};
}

/** jsdom has no Response; the client tells a refusal from other failures by this class. */
class FakeResponse {
	constructor(
		readonly status: number,
		private readonly body: unknown
	) {}

	async json() {
		return this.body;
	}
}

describe( 'the client', () => {
	const original = global.Response;

	beforeEach( () => {
		global.Response = FakeResponse as unknown as typeof Response;
		fetchMock.mockReset();
	} );

	afterEach( () => {
		global.Response = original;
	} );

	it( 'answers body, etag and exact totals', async () => {
		fetchMock.mockResolvedValue(
			answer( 200, [ { id: 1 } ], {
				ETag: '"3"',
				'X-WP-Total': '41',
				'X-WP-TotalPages': '3',
			} )
		);
		expect( await send( { path: 'coupons' } ) ).toEqual( {
			body: [ { id: 1 } ],
			etag: '"3"',
			total: 41,
			totalPages: 3,
		} );
	} );

	it( 'sends the state it changes and the key of the intention', async () => {
		fetchMock.mockResolvedValue( answer( 200, {} ) );
		await send( {
			method: 'PUT',
			path: 'coupons/7',
			body: { name: 'x' },
			etag: '3',
			idempotencyKey: 'k',
		} );
		expect( fetchMock.mock.calls[ 0 ]?.[ 0 ] ).toMatchObject( {
			path: '/bookingx/v1/coupons/7',
			method: 'PUT',
			data: { name: 'x' },
			headers: { 'If-Match': '3', 'Idempotency-Key': 'k' },
		} );
	} );

	it( 'turns a refusal into the narrowed problem', async () => {
		fetchMock.mockRejectedValue(
			new FakeResponse( 409, {
				code: 'edit_conflict',
				message: 'Changed meanwhile.',
				data: { status: 409, errors: [] },
			} )
		);
		const failure = await send( { path: 'coupons/7' } ).catch(
			( thrown: unknown ) => thrown
		);
		expect( failure ).toBeInstanceOf( RequestFailed );
		expect( ( failure as RequestFailed ).problem ).toMatchObject( {
			status: 409,
			code: 'edit_conflict',
		} );
	} );

	it( 'has no body after 204', async () => {
		fetchMock.mockResolvedValue( answer( 204, undefined ) );
		expect( ( await send( { path: 'coupons/7' } ) ).body ).toBeNull();
	} );

	it( 'fetches a new nonce once when the page was left open too long', async () => {
		const stale = new FakeResponse( 403, {
			code: 'rest_cookie_invalid_nonce',
			message: 'Cookie check failed',
			data: { status: 403 },
		} );
		Object.assign( apiFetch, {
			nonceEndpoint: '/nonce',
			nonceMiddleware: { nonce: 'old' },
		} );
		global.fetch = jest
			.fn()
			.mockResolvedValue( { ok: true, text: async () => 'new' } );
		fetchMock
			.mockRejectedValueOnce( stale )
			.mockResolvedValueOnce( answer( 200, { id: 7 } ) );

		expect( ( await send( { path: 'coupons/7' } ) ).body ).toEqual( {
			id: 7,
		} );
		expect( apiFetch.nonceMiddleware?.nonce ).toBe( 'new' );
	} );
} );
