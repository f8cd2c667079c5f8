import { __ } from '@wordpress/i18n';
import { useCatalogue } from '../../data/catalogue';
import type { Schema } from '../../data/schema';
import { optionsOf } from '../form/options';
import { widgetOf } from '../form/widget';
import { listed } from '../lists';
import { formatMoney, type Money, typedFromDecimal } from '../money';
import { site } from '../site';
import { chosen, dayNames, namesOf } from '../names';
import { formatMoment, type Moment } from '../time';

/** Says a value of the wire in words, by the shape that its schema gives it. */
export function useValueText(): ( schema: Schema, value: unknown ) => string {
	const { data: catalogue } = useCatalogue();
	return ( schema, value ) => {
		switch ( widgetOf( shapeFor( schema, value ) ) ) {
			case 'money':
				return formatMoney( value as Money );
			case 'percent':
				return `${ typedFromDecimal( String( value ) ) } %`;
			case 'moment':
				return formatMoment( value as Moment );
			case 'services':
				return listed(
					chosen( value, namesOf( catalogue?.services ) )
				);
			case 'providers':
				return listed(
					chosen( value, namesOf( catalogue?.providers ) )
				);
			case 'extras':
				return listed( chosen( value, namesOf( catalogue?.extras ) ) );
			case 'weekdays':
				return listed( chosen( value, dayNames() ) );
			case 'switch':
				return value
					? __( 'Yes', 'bookingx-coupons' )
					: __( 'No', 'bookingx-coupons' );
			case 'choice':
				return (
					optionsOf( schema ).find(
						( option ) => option.value === value
					)?.label ?? String( value )
				);
			case 'number':
				return new Intl.NumberFormat( site().locale ).format(
					Number( value )
				);
			default:
				return String( value );
		}
	};
}

/** Of several allowed shapes the one that this value has. */
function shapeFor( schema: Schema, value: unknown ): Schema {
	const wanted = typeof value === 'string' ? 'percent' : 'money';
	return (
		schema.anyOf?.find( ( shape ) => widgetOf( shape ) === wanted ) ??
		schema
	);
}
