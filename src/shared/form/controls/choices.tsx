import { weekdays } from '../../time';
import type { ControlProps } from '../control';
import { optionsOf } from '../options';
import { Check } from './Check';

export function SwitchControl( {
	value,
	onChange,
	aria,
	label,
}: ControlProps & { label: string } ) {
	return (
		<Check
			aria={ aria }
			label={ label }
			isChecked={ value === true }
			onChange={ onChange }
		/>
	);
}

export function ChoiceControl( {
	schema,
	value,
	onChange,
	aria,
}: ControlProps ) {
	return (
		<select
			{ ...aria }
			className="bkx-input"
			value={ typeof value === 'string' ? value : '' }
			onChange={ ( { target } ) => onChange( target.value ) }
		>
			{ optionsOf( schema ).map( ( { value: option, label } ) => (
				<option key={ option } value={ option }>
					{ label }
				</option>
			) ) }
		</select>
	);
}

export function WeekdaysControl( { value, onChange }: ControlProps ) {
	return (
		<Checklist
			options={ weekdays().map( ( { day, name } ) => ( {
				value: day,
				label: name,
			} ) ) }
			value={ value }
			onChange={ onChange }
			isRow
		/>
	);
}

export function ChecklistControl( { schema, value, onChange }: ControlProps ) {
	return (
		<Checklist
			options={ optionsOf( schema.items ?? {} ) }
			value={ value }
			onChange={ onChange }
		/>
	);
}

/** Boxes for a list of values, kept in the order of the options. */
export function Checklist< V extends string | number >( {
	options,
	value,
	onChange,
	isRow = false,
}: {
	options: { value: V; label: string }[];
	value: unknown;
	onChange: ( value: V[] ) => void;
	isRow?: boolean;
} ) {
	const chosen = new Set< unknown >( Array.isArray( value ) ? value : [] );
	const toggle = ( option: V, isOn: boolean ) => {
		if ( isOn ) {
			chosen.add( option );
		} else {
			chosen.delete( option );
		}
		onChange(
			options
				.map( ( { value: each } ) => each )
				.filter( ( each ) => chosen.has( each ) )
		);
	};
	return (
		<div className={ isRow ? 'bkx-checks bkx-checks--row' : 'bkx-checks' }>
			{ options.map( ( { value: option, label } ) => (
				<Check
					key={ option }
					label={ label }
					isChecked={ chosen.has( option ) }
					onChange={ ( isOn ) => toggle( option, isOn ) }
				/>
			) ) }
		</div>
	);
}
