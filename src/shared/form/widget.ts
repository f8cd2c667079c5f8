import type { Schema } from '../../data/schema';

export type Widget =
	| 'text'
	| 'textarea'
	| 'email'
	| 'number'
	| 'switch'
	| 'choice'
	| 'money'
	| 'percent'
	| 'day'
	| 'moment'
	| 'weekdays'
	| 'services'
	| 'providers'
	| 'extras'
	| 'code'
	| 'hours'
	| 'days_off'
	| 'checklist'
	| 'group';

const known: ReadonlySet< string > = new Set< Widget >( [
	'text',
	'textarea',
	'email',
	'number',
	'switch',
	'choice',
	'money',
	'percent',
	'day',
	'moment',
	'weekdays',
	'services',
	'providers',
	'extras',
	'code',
	'hours',
	'days_off',
	'checklist',
	'group',
] );

const byFormat: Record< string, Widget > = {
	money: 'money',
	percent: 'percent',
	date: 'day',
	email: 'email',
};

/** The control for a field: the one the schema names, else the one its shape asks for. */
export function widgetOf( schema: Schema ): Widget {
	const named = schema[ 'x-widget' ] ?? '';
	if ( isWidget( named ) ) {
		return named;
	}
	if ( schema.enum ) {
		return 'choice';
	}
	if ( schema.items?.enum ) {
		return 'checklist';
	}
	return (
		byFormat[ schema.format ?? '' ] ??
		byType[ typesOf( schema )[ 0 ] ?? '' ] ??
		'text'
	);
}

export function typesOf( schema: Schema ): string[] {
	const { type = [] } = schema;
	return ( Array.isArray( type ) ? type : [ type ] ).filter(
		( name ) => name !== 'null'
	);
}

export function isNullable( schema: Schema ): boolean {
	return Array.isArray( schema.type ) && schema.type.includes( 'null' );
}

const byType: Record< string, Widget > = {
	boolean: 'switch',
	integer: 'number',
	number: 'number',
	object: 'group',
};

function isWidget( name: string ): name is Widget {
	return known.has( name );
}
