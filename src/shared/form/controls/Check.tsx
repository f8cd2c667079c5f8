import { useId } from '@wordpress/element';
import type { Aria } from '../Field';

/** A box with its words beside it. */
export function Check( {
	label,
	isChecked,
	onChange,
	aria,
}: {
	label: string;
	isChecked: boolean;
	onChange: ( isChecked: boolean ) => void;
	aria?: Aria;
} ) {
	const own = useId();
	const id = aria?.id ?? own;
	return (
		<label className="bkx-check" htmlFor={ id }>
			<input
				{ ...aria }
				id={ id }
				type="checkbox"
				checked={ isChecked }
				onChange={ ( { target } ) => onChange( target.checked ) }
			/>
			<span>{ label }</span>
		</label>
	);
}
