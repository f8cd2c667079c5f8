import { Button, Modal } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import type { Location } from '../routing/location';
import { leaveFor } from '../routing/navigation';

export function LeaveDialog( {
	to,
	onStay,
}: {
	to: Location;
	onStay: () => void;
} ) {
	return (
		<Modal
			title={ __( 'Leave without saving?', 'bookingx-coupons' ) }
			onRequestClose={ onStay }
			size="small"
		>
			<p>
				{ __(
					'What you changed here is not saved yet.',
					'bookingx-coupons'
				) }
			</p>
			<div className="bkx-dialog__actions">
				<Button
					variant="tertiary"
					isDestructive
					onClick={ () => leaveFor( to ) }
				>
					{ __( 'Leave', 'bookingx-coupons' ) }
				</Button>
				<Button variant="primary" onClick={ onStay }>
					{ __( 'Stay and save', 'bookingx-coupons' ) }
				</Button>
			</div>
		</Modal>
	);
}
