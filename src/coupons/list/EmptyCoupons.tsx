import { Button } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import { navigate } from '../../shared/routing/navigation';
import { site } from '../../shared/site';
import { COUPONS } from '../place';

/** Before the first coupon: what this is, what it does for the business, one button, one picture. */
export function EmptyCoupons() {
	return (
		<div className="bkx-empty">
			<Ticket />
			<h2>{ __( 'Make your first coupon', 'bookingx-coupons' ) }</h2>
			<p>
				{ __(
					'A coupon lowers the price of a booking when a customer types its code. Use one to win new customers, to fill quiet days, or to say thank you. You decide what it is good for, for whom, until when and how often.',
					'bookingx-coupons'
				) }
			</p>
			{ site().can.edit_coupons && (
				<Button
					variant="primary"
					onClick={ () =>
						navigate( { page: COUPONS, action: 'new' } )
					}
				>
					{ __( 'Create coupon', 'bookingx-coupons' ) }
				</Button>
			) }
		</div>
	);
}

function Ticket() {
	return (
		<svg
			width="160"
			height="96"
			viewBox="0 0 160 96"
			aria-hidden="true"
			focusable="false"
		>
			<path
				d="M8 8h144v26a14 14 0 0 0 0 28v26H8V62a14 14 0 0 0 0-28z"
				fill="none"
				stroke="currentColor"
				strokeWidth="2.5"
			/>
			<path
				d="M104 12v72"
				stroke="currentColor"
				strokeWidth="2.5"
				strokeDasharray="5 6"
			/>
			<path
				d="M40 64l34-34"
				stroke="currentColor"
				strokeWidth="2.5"
				strokeLinecap="round"
			/>
			<circle cx="44" cy="36" r="6" fill="currentColor" />
			<circle cx="70" cy="58" r="6" fill="currentColor" />
		</svg>
	);
}
