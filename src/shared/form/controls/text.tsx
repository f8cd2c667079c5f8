import { isNullable } from '../widget';
import type { ControlProps } from '../control';

/** One line. An emptied field that may be missing says so with null. */
export function TextControl( {
	schema,
	value,
	onChange,
	aria,
	type = 'text',
}: ControlProps & { type?: 'text' | 'email' | 'date' } ) {
	return (
		<input
			{ ...aria }
			type={ type }
			className="bkx-input"
			value={ typeof value === 'string' ? value : '' }
			maxLength={ type === 'date' ? undefined : schema.maxLength }
			autoComplete="off"
			onChange={ ( { target } ) =>
				onChange(
					target.value === '' && isNullable( schema )
						? null
						: target.value
				)
			}
		/>
	);
}

export function LongTextControl( {
	schema,
	value,
	onChange,
	aria,
}: ControlProps ) {
	return (
		<textarea
			{ ...aria }
			className="bkx-input"
			rows={ 3 }
			value={ typeof value === 'string' ? value : '' }
			maxLength={ schema.maxLength }
			onChange={ ( { target } ) => onChange( target.value ) }
		/>
	);
}
