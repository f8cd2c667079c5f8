import { Button, Notice } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import type { Problem } from '../../data/problem';

/** What went wrong, in the server's words, and what to do: it replaces content that could not be had. */
export function ProblemNotice( {
	problem,
	retry,
}: {
	problem: Problem;
	retry?: () => void;
} ) {
	return (
		<Notice status="error" isDismissible={ false }>
			<p className="bkx-problem">{ problem.message }</p>
			{ retry && (
				<Button variant="secondary" size="compact" onClick={ retry }>
					{ __( 'Try again', 'bookingx-coupons' ) }
				</Button>
			) }
		</Notice>
	);
}
