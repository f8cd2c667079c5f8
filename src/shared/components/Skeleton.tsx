import { __ } from '@wordpress/i18n';

/** Holds the room of what is loading, so that nothing jumps when it comes. */
export function Skeleton( { rows = 6 }: { rows?: number } ) {
	return (
		<div className="bkx-skeleton" role="status">
			<span className="screen-reader-text">
				{ __( 'Loading…', 'bookingx-coupons' ) }
			</span>
			{ Array.from( { length: rows }, ( _, row ) => (
				<span key={ row } className="bkx-skeleton__row" />
			) ) }
		</div>
	);
}
