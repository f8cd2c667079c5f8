import { useEffect, useRef } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { Link } from '../routing/Link';
import type { Target } from '../routing/location';

let first = true;

/** The heading of a screen. After a change of screen it takes the focus, so that a screen reader starts there. */
export function ScreenHeader( {
	title,
	back,
	badge,
	children,
}: {
	title: string;
	back?: { to: Target; label: string };
	badge?: React.ReactNode;
	children?: React.ReactNode;
} ) {
	const heading = useRef< HTMLHeadingElement >( null );
	useEffect( () => {
		document.title = document.title.replace(
			/^.*?(?=\s[‹<])/,
			title.replace( /\$/g, '$$$$' )
		);
	}, [ title ] );
	useEffect( () => {
		if ( ! first ) {
			heading.current?.focus();
		}
		first = false;
	}, [] );
	return (
		<header className="bkx-header">
			{ back && (
				<Link className="bkx-header__back" to={ back.to }>
					<span aria-hidden="true" className="bkx-header__arrow">
						←
					</span>
					<span className="screen-reader-text">
						{ __( 'Back to', 'bookingx-coupons' ) }{ ' ' }
					</span>
					{ back.label }
				</Link>
			) }
			<div className="bkx-header__row">
				<h1 ref={ heading } tabIndex={ -1 }>
					{ title }
				</h1>
				{ badge }
				<div className="bkx-header__actions">{ children }</div>
			</div>
		</header>
	);
}
