import { useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { type Catalogue, useCatalogue } from '../../../data/catalogue';
import { Loaded } from '../../components/Loaded';
import type { ControlProps } from '../control';
import { Checklist } from './choices';

/** From this many on, a line to narrow the boxes down is worth its place. */
const MANY = 9;

/** Boxes for what the business offers. */
export function ResourceControl( {
	of,
	...props
}: ControlProps & { of: keyof Catalogue } ) {
	return (
		<Loaded from={ useCatalogue() } rows={ 3 }>
			{ ( catalogue ) => (
				<Boxes { ...props } items={ catalogue[ of ] } />
			) }
		</Loaded>
	);
}

function Boxes( {
	items,
	value,
	onChange,
}: ControlProps & { items: Catalogue[ 'services' ] } ) {
	const [ search, setSearch ] = useState( '' );
	const shown = items.filter( ( { name } ) =>
		name.toLowerCase().includes( search.toLowerCase() )
	);
	if ( items.length === 0 ) {
		return (
			<p className="bkx-field__help">
				{ __(
					'There is nothing to choose from yet.',
					'bookingx-coupons'
				) }
			</p>
		);
	}
	return (
		<>
			{ items.length >= MANY && (
				<input
					type="search"
					className="bkx-input"
					placeholder={ __( 'Narrow down', 'bookingx-coupons' ) }
					aria-label={ __( 'Narrow down', 'bookingx-coupons' ) }
					value={ search }
					onChange={ ( { target } ) => setSearch( target.value ) }
				/>
			) }
			<Checklist
				options={ shown.map( ( { id, name } ) => ( {
					value: id,
					label: name || `#${ id }`,
				} ) ) }
				value={ value }
				onChange={ ( chosen ) =>
					onChange( [ ...chosen, ...notShown( value, shown ) ] )
				}
			/>
		</>
	);
}

/** What is ticked but not shown stays ticked. */
function notShown( value: unknown, shown: { id: number }[] ): number[] {
	return Array.isArray( value )
		? value.filter(
				( id ): id is number =>
					typeof id === 'number' &&
					! shown.some( ( item ) => item.id === id )
			)
		: [];
}
