import { parse } from '../shared/routing/location';
import { navigate } from '../shared/routing/navigation';
import { routes } from './routes';

const links = () =>
	document.querySelectorAll< HTMLAnchorElement >(
		'#adminmenu .wp-submenu a[href*="page=bookingx-coupons"]'
	);

/** WordPress marks the menu entry when it prints the page; the app changes screens without printing one. */
export function markMenu( page: string ): void {
	for ( const link of links() ) {
		const isCurrent = pageOf( link ) === page;
		link.classList.toggle( 'current', isCurrent );
		link.parentElement?.classList.toggle( 'current', isCurrent );
		if ( isCurrent ) {
			link.setAttribute( 'aria-current', 'page' );
		} else {
			link.removeAttribute( 'aria-current' );
		}
	}
}

/** Entries of our own menu change the screen at once; everything else in wp-admin loads as ever. */
export function takeOverMenu(): void {
	for ( const link of links() ) {
		link.addEventListener( 'click', ( event ) => {
			const plain =
				event.button === 0 &&
				! event.metaKey &&
				! event.ctrlKey &&
				! event.shiftKey;
			if ( plain && routes.has( pageOf( link ) ) ) {
				event.preventDefault();
				navigate( { page: pageOf( link ) } );
			}
		} );
	}
}

function pageOf( link: HTMLAnchorElement ): string {
	return parse( new URL( link.href ).search ).page;
}
