import { useEffect, useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import type { FieldProblem } from '../../data/problem';
import type { ObjectSchema } from '../../data/schema';
import { SchemaField } from './SchemaField';
import { type Section, setFields } from './sections';
import type { Values } from './values';

type Props = {
	section: Section;
	schema: ObjectSchema;
	values: Values;
	problems: Record< string, FieldProblem >;
	onChange: ( name: string, value: unknown ) => void;
	/** Fields that this form draws itself. */
	custom?: Record< string, ( problem?: FieldProblem ) => React.ReactNode >;
};

/** One section of a form: a heading and its fields, folded where nothing is set and nothing is wrong. */
export function SectionFields( props: Props ) {
	const { section, schema, values, problems } = props;
	const set = setFields( section, schema, values );
	const isWrong = section.fields.some( ( name ) => problems[ name ] );
	const [ isOpen, setOpen ] = useState( set.length > 0 );
	useEffect( () => {
		if ( isWrong ) {
			setOpen( true );
		}
	}, [ isWrong ] );
	if ( ! section.folds ) {
		return (
			<section className="bkx-section">
				<h2 className="bkx-section__title">{ section.title }</h2>
				<Fields { ...props } />
			</section>
		);
	}
	return (
		<details
			className="bkx-section bkx-section--folds"
			open={ isOpen }
			onToggle={ ( { currentTarget } ) => setOpen( currentTarget.open ) }
		>
			<summary>
				<h2 className="bkx-section__title">{ section.title }</h2>
				<span className="bkx-section__state">
					{ set.length > 0
						? set.join( ' · ' )
						: ( section.otherwise ??
							__( 'Nothing set', 'bookingx-coupons' ) ) }
				</span>
			</summary>
			<Fields { ...props } />
		</details>
	);
}

function Fields( {
	section,
	schema,
	values,
	problems,
	onChange,
	custom = {},
}: Props ) {
	return (
		<div className="bkx-section__fields">
			{ section.fields.map(
				( name ) =>
					custom[ name ]?.( problems[ name ] ) ?? (
						<SchemaField
							key={ name }
							name={ name }
							schema={ schema.properties[ name ] ?? {} }
							isRequired={ schema.required?.includes( name ) }
							value={ values[ name ] }
							problem={ problems[ name ] }
							onChange={ ( value ) => onChange( name, value ) }
						/>
					)
			) }
		</div>
	);
}
