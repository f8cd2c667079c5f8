import { __ } from '@wordpress/i18n';
import type { Values } from '../../shared/form/values';
import { useSentence } from '../useSentence';

/** Says what will happen before it happens, and what a customer will see. */
export function WhatItDoes( { values }: { values: Values } ) {
	const sentence = useSentence()( values );
	const code = typeof values.code === 'string' ? values.code : '';
	return (
		<aside
			className="bkx-columns__side bkx-effect"
			aria-label={ __( 'What it does', 'bookingx-coupons' ) }
		>
			<h2>{ __( 'What it does', 'bookingx-coupons' ) }</h2>
			<p className="bkx-effect__sentence" aria-live="polite">
				{ sentence ||
					__(
						'Say how much it takes off: the sentence appears here.',
						'bookingx-coupons'
					) }
			</p>
			{ code !== '' && (
				<figure className="bkx-effect__customer">
					<figcaption>
						{ __( 'Customers type', 'bookingx-coupons' ) }
					</figcaption>
					<code>{ code }</code>
					{ typeof values.customer_text === 'string' &&
						values.customer_text !== '' && (
							<p>{ values.customer_text }</p>
						) }
				</figure>
			) }
		</aside>
	);
}
