import { __ } from '@wordpress/i18n';
import { Link } from '../routing/Link';
import { useLocation } from '../routing/navigation';
import type { Tab } from './view';

/** The saved views above a list; links, so each has an address. */
export function TabBar( { tabs, current }: { tabs: Tab[]; current?: Tab } ) {
	const { page } = useLocation();
	return (
		<nav
			className="bkx-tabs"
			aria-label={ __( 'Views', 'bookingx-coupons' ) }
		>
			<ul>
				{ tabs.map( ( tab, index ) => (
					<li key={ tab.id }>
						<Link
							to={ {
								page,
								query: index === 0 ? {} : { tab: tab.id },
							} }
							aria-current={
								tab === current ? 'page' : undefined
							}
						>
							{ tab.label }
						</Link>
					</li>
				) ) }
			</ul>
		</nav>
	);
}
