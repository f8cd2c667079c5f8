import type { ObjectSchema } from '../../data/schema';
import { editable, isSet } from '../form/values';
import { useValueText } from './useValueText';

/** What a record says, field by field in the schema's words; what says nothing is left out. */
export function Facts( {
	schema,
	record,
	except = [],
}: {
	schema: ObjectSchema;
	record: object;
	except?: string[];
} ) {
	const text = useValueText();
	const values = record as Record< string, unknown >;
	return (
		<dl className="bkx-facts">
			{ editable( schema )
				.filter( ( name ) => ! except.includes( name ) )
				.map( ( name ) => {
					const field = schema.properties[ name ] ?? {};
					const value = values[ name ];
					return isSet( { ...field, default: null }, value ) ? (
						<div key={ name } className="bkx-facts__row">
							<dt>{ field.title ?? name }</dt>
							<dd>{ text( field, value ) }</dd>
						</div>
					) : null;
				} ) }
		</dl>
	);
}
