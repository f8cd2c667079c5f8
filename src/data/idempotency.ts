/**
 * One key per intention: the same request sent again keeps its key, so that a lost answer cannot make two coupons;
 * a changed request gets a new one, because the server refuses a known key with another body.
 */
export class IntentionKey {
	private sent = '';
	private key = '';

	of( request: unknown ): string {
		const text = JSON.stringify( request );
		if ( text !== this.sent || ! this.key ) {
			this.sent = text;
			this.key = randomKey();
		}
		return this.key;
	}

	/** After success the next request is a new intention, even with the same words. */
	settle(): void {
		this.key = '';
	}
}

/** 128 bits; `crypto.randomUUID()` does not exist on sites without https. */
export function randomKey(): string {
	const bytes = crypto.getRandomValues( new Uint8Array( 16 ) );
	return Array.from( bytes, ( byte ) =>
		byte.toString( 16 ).padStart( 2, '0' )
	).join( '' );
}
