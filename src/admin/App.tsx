import { SnackbarList } from '@wordpress/components';
import { Suspense, useEffect } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { Skeleton } from '../shared/components/Skeleton';
import { dismiss, useSnacks } from '../shared/notices';
import { useLocation } from '../shared/routing/navigation';
import { CrashBoundary } from './CrashBoundary';
import { markMenu } from './menu';
import { routes } from './routes';

export function App() {
	const { page, id, action } = useLocation();
	const Screen = routes.get( page );
	useEffect( () => markMenu( page ), [ page ] );
	return (
		<>
			{ /* A new key for a new place: nothing of the last one is left over, and its heading takes the focus. */ }
			<CrashBoundary key={ `${ page } ${ id ?? '' } ${ action }` }>
				<Suspense fallback={ <Skeleton rows={ 10 } /> }>
					{ Screen ? (
						<Screen />
					) : (
						<p>
							{ __(
								'There is no such screen.',
								'bookingx-coupons'
							) }
						</p>
					) }
				</Suspense>
			</CrashBoundary>
			<Snacks />
		</>
	);
}

function Snacks() {
	return (
		<SnackbarList
			className="bkx-snacks"
			notices={ useSnacks() }
			onRemove={ dismiss }
		/>
	);
}
