import type { FieldProblem } from '../data/problem';
import { SchemaField } from '../shared/form/SchemaField';
import type { Values } from '../shared/form/values';
import { helpWithDefault, type SettingsGroup } from './fields';

export function SettingsGroupFields( {
	group,
	values,
	problems,
	onChange,
}: {
	group: SettingsGroup;
	values: Values;
	/** By `group.key`. */
	problems: Record< string, FieldProblem >;
	onChange: ( key: string, value: unknown ) => void;
} ) {
	return (
		<section className="bkx-section">
			<h2 className="bkx-section__title">{ group.title }</h2>
			{ group.help && <p>{ group.help }</p> }
			<div className="bkx-section__fields">
				{ group.fields.map( ( { key, schema } ) => (
					<SchemaField
						key={ key }
						name={ `${ group.id }.${ key }` }
						schema={ {
							...schema,
							description: helpWithDefault( schema ),
						} }
						value={ values[ key ] }
						problem={ problems[ `${ group.id }.${ key }` ] }
						onChange={ ( value ) => onChange( key, value ) }
					/>
				) ) }
			</div>
		</section>
	);
}
