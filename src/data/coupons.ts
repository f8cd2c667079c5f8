import { send } from './client';
import { randomKey } from './idempotency';
import type { Coupon } from '../types/api';

type Status = Coupon[ 'status' ];

export type StatusWish = { id: number; status: Status };

/** What a batch did: where each coupon was before, so that sending that back undoes it, and who could not go. */
export type StatusOutcome = {
	changed: { id: number; from: Status; to: Status }[];
	refused: { id: number; code: string; message: string }[];
};

export async function changeStatus(
	changes: StatusWish[]
): Promise< StatusOutcome > {
	const { body } = await send< StatusOutcome >( {
		method: 'POST',
		path: 'coupons/batch',
		body: { changes },
		idempotencyKey: randomKey(),
	} );
	return body;
}

/** A code by the site's settings that no coupon has yet. */
export async function suggestedCode(): Promise< string > {
	const { body } = await send< { code: string } >( {
		path: 'coupons/suggested-code',
	} );
	return body.code;
}
