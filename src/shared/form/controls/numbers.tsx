import { useState } from '@wordpress/element';
import { currencySign, decimalFromTyped, typedFromDecimal } from '../../money';
import { site } from '../../site';
import type { ControlProps } from '../control';

/** Whole numbers. What is none goes to the server as typed: its answer names the field. */
export function NumberControl( { value, onChange, aria }: ControlProps ) {
	return (
		<input
			{ ...aria }
			type="text"
			inputMode="numeric"
			className="bkx-input bkx-input--short"
			value={
				value === null || value === undefined ? '' : String( value )
			}
			autoComplete="off"
			onChange={ ( { target } ) =>
				onChange( wholeFromTyped( target.value ) )
			}
		/>
	);
}

export function PercentControl( props: ControlProps ) {
	return (
		<span className="bkx-affix">
			<DecimalInput
				{ ...props }
				value={ typeof props.value === 'string' ? props.value : '' }
				onChange={ ( decimal ) => props.onChange( decimal || null ) }
			/>
			<span aria-hidden="true">%</span>
			<span className="screen-reader-text">%</span>
		</span>
	);
}

/** An amount in the currency it has, or in the site's. */
export function MoneyControl( {
	value,
	onChange,
	aria,
	schema,
}: ControlProps ) {
	const { amount, currency } = moneyOf( value );
	const { sign, before } = currencySign( currency );
	return (
		<span className={ `bkx-affix${ before ? ' bkx-affix--before' : '' }` }>
			<DecimalInput
				schema={ schema }
				aria={ aria }
				value={ amount }
				onChange={ ( decimal ) =>
					onChange( decimal ? { amount: decimal, currency } : null )
				}
			/>
			<span>{ sign }</span>
		</span>
	);
}

function DecimalInput( {
	value,
	onChange,
	aria,
}: Omit< ControlProps, 'onChange' | 'value' > & {
	value: string;
	onChange: ( decimal: string ) => void;
} ) {
	// While somebody types, their own text stands there ("12," is on its way to "12,50").
	const [ typed, setTyped ] = useState< string | null >( null );
	return (
		<input
			{ ...aria }
			type="text"
			inputMode="decimal"
			className="bkx-input bkx-input--short"
			autoComplete="off"
			value={ typed ?? typedFromDecimal( value ) }
			onChange={ ( { target } ) => {
				setTyped( target.value );
				onChange( decimalFromTyped( target.value ) );
			} }
			onBlur={ () => setTyped( null ) }
		/>
	);
}

function moneyOf( value: unknown ): { amount: string; currency: string } {
	const { amount, currency } = ( value ?? {} ) as Record< string, unknown >;
	return {
		amount: typeof amount === 'string' ? amount : '',
		currency:
			typeof currency === 'string' ? currency : site().currency.code,
	};
}

function wholeFromTyped( typed: string ): number | string | null {
	const plain = decimalFromTyped( typed );
	if ( plain === '' ) {
		return null;
	}
	const number = Number( plain );
	return /^\d+$/.test( plain ) && Number.isSafeInteger( number )
		? number
		: plain;
}
