import { site } from './site';

/** Money on the wire: a decimal string in the currency's own number of places. Never computed with here. */
export type Money = { amount: string; currency: string };

export function formatMoney( money: Money, locale = site().locale ): string {
	// Stored amounts stay below 10^12 minor units, which a double holds exactly: enough to show, never used to compute.
	const value = Number( money.amount );
	return new Intl.NumberFormat( locale, {
		style: 'currency',
		currency: money.currency,
		minimumFractionDigits: places( money.amount ),
	} ).format( value );
}

/** The sign of a currency and whether it stands before the amount in this language. */
export function currencySign(
	currency: string,
	locale = site().locale
): { sign: string; before: boolean } {
	const parts = new Intl.NumberFormat( locale, {
		style: 'currency',
		currency,
	} ).formatToParts( 1 );
	const at = parts.findIndex( ( { type } ) => type === 'currency' );
	return {
		sign: parts[ at ]?.value ?? currency,
		before: at < parts.findIndex( ( { type } ) => type === 'integer' ),
	};
}

/**
 * What a person typed, as the decimal string of the wire: "1.234,50" in German, "1,234.50" in English.
 *
 * Anything that is no number stays as it was typed, so that the server's refusal quotes the person's own text.
 */
export function decimalFromTyped(
	typed: string,
	locale = site().locale
): string {
	const { decimal, group } = separators( locale );
	const text = latinDigits( typed.trim() );
	const [ whole = '', fraction, ...more ] = text.split( decimal );
	const digits = new RegExp( `^\\d{1,3}(${ escape( group ) }\\d{3})+$` );
	const plain = digits.test( whole )
		? whole.split( group ).join( '' )
		: whole;
	const isNumber =
		/^\d+$/.test( plain ) &&
		( fraction === undefined || /^\d+$/.test( fraction ) ) &&
		more.length === 0;
	if ( isNumber ) {
		return fraction === undefined ? plain : `${ plain }.${ fraction }`;
	}
	return typed.trim();
}

/** The decimal string of the wire as this language types it, without grouping. */
export function typedFromDecimal(
	decimal: string,
	locale = site().locale
): string {
	return /^\d+\.\d+$/.test( decimal )
		? decimal.replace( '.', separators( locale ).decimal )
		: decimal;
}

function separators( locale: string ): { decimal: string; group: string } {
	const parts = new Intl.NumberFormat( locale, {
		useGrouping: true,
	} ).formatToParts( 12345.6 );
	const find = ( type: string, otherwise: string ) =>
		parts.find( ( part ) => part.type === type )?.value ?? otherwise;
	return { decimal: find( 'decimal', '.' ), group: find( 'group', ',' ) };
}

/** Arabic-Indic and Persian digits are digits too. */
function latinDigits( text: string ): string {
	return text.replace( /[\u0660-\u0669\u06F0-\u06F9]/g, ( digit ) =>
		String( digit.charCodeAt( 0 ) % 16 )
	);
}

function places( amount: string ): number {
	return amount.split( '.' )[ 1 ]?.length ?? 0;
}

function escape( text: string ): string {
	return text.replace( /[.*+?^${}()|[\]\\]/g, '\\$&' );
}
