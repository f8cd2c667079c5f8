import { __, sprintf } from '@wordpress/i18n';
import { site } from '../site';

/** `37 / 100` with a bar; without a limit only the count. */
export function UsesBar( {
	used,
	limit,
}: {
	used: number;
	limit: number | null;
} ) {
	const number = new Intl.NumberFormat( site().locale );
	if ( limit === null ) {
		return (
			<span className="bkx-uses">
				{ number.format( used ) }
				<span className="screen-reader-text">
					{ __( 'uses, no limit', 'bookingx-coupons' ) }
				</span>
			</span>
		);
	}
	return (
		<span className="bkx-uses">
			<span aria-hidden="true">
				{ number.format( used ) } / { number.format( limit ) }
			</span>
			<span className="screen-reader-text">
				{ sprintf(
					/* translators: 1: uses so far, 2: uses allowed */
					__( '%1$s of %2$s uses', 'bookingx-coupons' ),
					number.format( used ),
					number.format( limit )
				) }
			</span>
			<progress
				className="bkx-uses__bar"
				value={ used }
				max={ Math.max( limit, 1 ) }
				aria-hidden="true"
			/>
		</span>
	);
}
