/** Copies text. Without https there is no clipboard API; the old command still works there. */
export async function copyText( text: string ): Promise< boolean > {
	if ( window.isSecureContext && navigator.clipboard ) {
		return navigator.clipboard.writeText( text ).then(
			() => true,
			() => false
		);
	}
	const field = document.createElement( 'textarea' );
	const focused = field.ownerDocument.activeElement;
	field.value = text;
	field.className = 'screen-reader-text';
	document.body.append( field );
	field.select();
	const copied = document.execCommand( 'copy' );
	field.remove();
	if ( focused instanceof HTMLElement ) {
		focused.focus();
	}
	return copied;
}
