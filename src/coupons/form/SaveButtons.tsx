import { Button } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import { site } from '../../shared/site';
import type { Coupon } from '../../types/api';

type Status = Coupon[ 'status' ];

/** Saving, and the status that it leads to; none means that the status stays. */
type Step = { label: string; status?: Status };

/** What Enter and the one primary button do. */
export function mainStep( status: Status ): Step {
	if ( status !== 'draft' ) {
		return { label: __( 'Save', 'bookingx-coupons' ) };
	}
	return site().can.activate_coupons
		? { label: __( 'Activate', 'bookingx-coupons' ), status: 'active' }
		: draft();
}

/** The other way to save, where there is one. */
export function otherStep( status: Status ): Step | null {
	if ( ! site().can.activate_coupons ) {
		return null;
	}
	const steps: Record< Status, Step | null > = {
		draft: draft(),
		active: {
			label: __( 'Save and pause', 'bookingx-coupons' ),
			status: 'paused',
		},
		paused: {
			label: __( 'Save and activate', 'bookingx-coupons' ),
			status: 'active',
		},
		archived: null,
	};
	return steps[ status ];
}

export function SaveButtons( {
	status,
	isSaving,
	onSave,
}: {
	status: Status;
	isSaving: boolean;
	onSave: ( status?: Status ) => void;
} ) {
	const other = otherStep( status );
	return (
		<>
			{ other && (
				<Button
					variant="tertiary"
					disabled={ isSaving }
					accessibleWhenDisabled
					onClick={ () => onSave( other.status ) }
				>
					{ other.label }
				</Button>
			) }
			<Button
				variant="primary"
				type="submit"
				disabled={ isSaving }
				accessibleWhenDisabled
				isBusy={ isSaving }
			>
				{ mainStep( status ).label }
			</Button>
		</>
	);
}

function draft(): Step {
	return { label: __( 'Save draft', 'bookingx-coupons' ), status: 'draft' };
}
