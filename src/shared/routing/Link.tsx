import { addressOf, type Target } from './location';
import { navigate } from './navigation';

type Props = Omit< React.ComponentProps< 'a' >, 'href' > & { to: Target };

/** A real link (new tab, copy address) that changes the screen without loading the page again. */
export function Link( { to, onClick, children, ...props }: Props ) {
	return (
		<a
			{ ...props }
			href={ addressOf( to ) }
			onClick={ ( event ) => {
				onClick?.( event );
				if ( isPlainClick( event ) ) {
					event.preventDefault();
					navigate( to );
				}
			} }
		>
			{ children }
		</a>
	);
}

function isPlainClick( event: React.MouseEvent ): boolean {
	return (
		! event.defaultPrevented &&
		event.button === 0 &&
		! event.metaKey &&
		! event.ctrlKey &&
		! event.shiftKey &&
		! event.altKey
	);
}
