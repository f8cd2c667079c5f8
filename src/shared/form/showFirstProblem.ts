/** The first wrong field gets the focus; where none is to blame, the sentence itself. */
export function showFirstProblem( form: HTMLFormElement | null ): void {
	const field = form?.querySelector< HTMLElement >( '.bkx-field--wrong' );
	field?.closest( 'details' )?.setAttribute( 'open', '' );
	const target =
		field?.querySelector< HTMLElement >( 'input, select, textarea' ) ??
		form?.querySelector< HTMLElement >( '.bkx-form__problem' );
	target?.focus();
}
