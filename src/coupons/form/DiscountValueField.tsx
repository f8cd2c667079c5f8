import { __ } from '@wordpress/i18n';
import type { FieldProblem } from '../../data/problem';
import type { Schema } from '../../data/schema';
import { SchemaField } from '../../shared/form/SchemaField';

/** The schema has a shape for each type of discount (`x-for`): a percentage, an amount, whatever the server adds. */
export function DiscountValueField( {
	schema,
	type,
	value,
	problem,
	onChange,
}: {
	schema: Schema;
	type: unknown;
	value: unknown;
	problem?: FieldProblem;
	onChange: ( value: unknown ) => void;
} ) {
	const shape =
		schema.anyOf?.find( ( one ) => one[ 'x-for' ] === type ) ?? schema;
	return (
		<SchemaField
			// Another kind of value starts with an empty field.
			key={ String( type ) }
			name="discount_value"
			schema={ {
				...shape,
				title: schema.title ?? __( 'Value', 'bookingx-coupons' ),
				description: schema.description,
			} }
			isRequired
			value={ value }
			problem={ problem }
			onChange={ onChange }
		/>
	);
}
