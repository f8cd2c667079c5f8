import type { FieldProblem } from '../../data/problem';
import type { Schema } from '../../data/schema';
import {
	ChecklistControl,
	ChoiceControl,
	SwitchControl,
	WeekdaysControl,
} from './controls/choices';
import { DaysOffControl } from './controls/DaysOffControl';
import { HoursControl } from './controls/HoursControl';
import { MomentControl } from './controls/moment';
import {
	MoneyControl,
	NumberControl,
	PercentControl,
} from './controls/numbers';
import { ResourceControl } from './controls/ResourceControl';
import { LongTextControl, TextControl } from './controls/text';
import type { ControlProps } from './control';
import { Field } from './Field';
import { isEmpty } from './values';
import { type Widget, widgetOf } from './widget';

const groups: ReadonlySet< Widget > = new Set< Widget >( [
	'weekdays',
	'services',
	'providers',
	'extras',
	'checklist',
	'hours',
	'days_off',
	'group',
] );

/** One field of a schema: its control under its label, with help or error. */
export function SchemaField( {
	name,
	schema,
	isRequired,
	value,
	problem,
	onChange,
}: {
	name: string;
	schema: Schema;
	isRequired?: boolean;
	value: unknown;
	problem?: FieldProblem;
	onChange: ( value: unknown ) => void;
} ) {
	const widget = widgetOf( schema );
	const label = schema.title ?? name;
	return (
		<Field
			name={ name }
			label={ label }
			isLabelled={ widget === 'switch' }
			help={ schema.description }
			problem={ problem }
			isRequired={ isRequired }
			isGroup={ groups.has( widget ) }
		>
			{ ( aria ) =>
				control( widget, { schema, value, onChange, aria }, label )
			}
		</Field>
	);
}

function control( widget: Widget, props: ControlProps, label: string ) {
	switch ( widget ) {
		case 'textarea':
			return <LongTextControl { ...props } />;
		case 'email':
			return <TextControl { ...props } type="email" />;
		case 'day':
			return <TextControl { ...props } type="date" />;
		case 'number':
			return <NumberControl { ...props } />;
		case 'percent':
			return <PercentControl { ...props } />;
		case 'money':
			return <MoneyControl { ...props } />;
		case 'moment':
			return <MomentControl { ...props } />;
		case 'switch':
			return <SwitchControl { ...props } label={ label } />;
		case 'choice':
			return <ChoiceControl { ...props } />;
		case 'checklist':
			return <ChecklistControl { ...props } />;
		case 'weekdays':
			return <WeekdaysControl { ...props } />;
		case 'services':
		case 'providers':
		case 'extras':
			return <ResourceControl { ...props } of={ widget } />;
		case 'hours':
			return <HoursControl { ...props } />;
		case 'days_off':
			return <DaysOffControl { ...props } />;
		case 'group':
			return <GroupControl { ...props } />;
		default:
			return <TextControl { ...props } />;
	}
}

/** All settings of one condition: null as long as none of them says anything. */
function GroupControl( { schema, value, onChange }: ControlProps ) {
	const values = ( value ?? {} ) as Record< string, unknown >;
	return (
		<div className="bkx-section__fields">
			{ Object.entries( schema.properties ?? {} ).map(
				( [ name, field ] ) => (
					<SchemaField
						key={ name }
						name={ name }
						schema={ field }
						value={ values[ name ] }
						onChange={ ( part ) => {
							const next = { ...values, [ name ]: part };
							const isSilent =
								Object.values( next ).every( isEmpty );
							onChange( isSilent ? null : next );
						} }
					/>
				)
			) }
		</div>
	);
}
