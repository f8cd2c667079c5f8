import { Button, Notice } from '@wordpress/components';
import { Component } from '@wordpress/element';
import { __ } from '@wordpress/i18n';

/** A screen that breaks takes only itself down, and says so. */
export class CrashBoundary extends Component<
	{ children: React.ReactNode },
	{ hasCrashed: boolean }
> {
	override state = { hasCrashed: false };

	static getDerivedStateFromError() {
		return { hasCrashed: true };
	}

	override render() {
		if ( ! this.state.hasCrashed ) {
			return this.props.children;
		}
		return (
			<Notice status="error" isDismissible={ false }>
				<p>
					{ __(
						'This screen could not be shown. What you saved is safe.',
						'bookingx-coupons'
					) }
				</p>
				<Button
					variant="secondary"
					onClick={ () => window.location.reload() }
				>
					{ __( 'Load it again', 'bookingx-coupons' ) }
				</Button>
			</Notice>
		);
	}
}
