import { Button } from '@wordpress/components';
import { __, sprintf } from '@wordpress/i18n';
import { copyText } from '../clipboard';
import { announce } from '../notices';

export function CopyCode( { code }: { code: string } ) {
	const copy = async ( event: React.MouseEvent ) => {
		// In a table the click must not open the row as well.
		event.stopPropagation();
		if ( await copyText( code ) ) {
			announce(
				/* translators: %s: a coupon code */
				sprintf( __( '%s copied.', 'bookingx-coupons' ), code )
			);
		}
	};
	return (
		<span className="bkx-code">
			<code>{ code }</code>
			<Button
				className="bkx-code__copy"
				size="small"
				icon="admin-page"
				label={ sprintf(
					/* translators: %s: a coupon code */
					__( 'Copy %s', 'bookingx-coupons' ),
					code
				) }
				onClick={ copy }
			/>
		</span>
	);
}
