import { __, sprintf } from '@wordpress/i18n';
import type { ObjectSchema, Schema } from '../data/schema';
import { formatMoney, typedFromDecimal } from '../shared/money';
import { site } from '../shared/site';
import { sameValue, type Values } from '../shared/form/values';
import { optionsOf } from '../shared/form/options';

/** Settings as the server keeps them: group → key → value. */
export type Settings = Record< string, Values >;

export type SettingsGroup = {
	id: string;
	title: string;
	help?: string;
	fields: { key: string; schema: Schema }[];
};

/** The groups that have a field with all the words of the search in its label, help or the group's title. */
export function matchingGroups(
	schema: ObjectSchema,
	search: string
): SettingsGroup[] {
	const words = search.toLowerCase().split( /\s+/ ).filter( Boolean );
	return Object.entries( schema.properties )
		.map( ( [ id, group ] ) => ( {
			id,
			title: group.title ?? id,
			help: group.description,
			fields: Object.entries( group.properties ?? {} )
				.filter( ( [ , field ] ) => ! field.readOnly )
				.filter( ( [ key, field ] ) => {
					const text =
						`${ group.title } ${ field.title } ${ field.description } ${ key }`.toLowerCase();
					return words.every( ( word ) => text.includes( word ) );
				} )
				.map( ( [ key, field ] ) => ( { key, schema: field } ) ),
		} ) )
		.filter( ( { fields } ) => fields.length > 0 );
}

/** What differs, group by group. */
export function changedSettings( before: Settings, after: Settings ): Settings {
	const changes: Settings = {};
	for ( const [ group, values ] of Object.entries( after ) ) {
		for ( const [ key, value ] of Object.entries( values ) ) {
			if ( ! sameValue( before[ group ]?.[ key ], value ) ) {
				changes[ group ] = { ...changes[ group ], [ key ]: value };
			}
		}
	}
	return changes;
}

/** Help of a field, and what holds if nobody touches it. */
export function helpWithDefault( schema: Schema ): string {
	const standard = defaultText( schema );
	if ( standard === '' ) {
		return schema.description ?? '';
	}
	/* translators: %s: the value a setting has if nobody changes it */
	const text = sprintf( __( 'Default: %s.', 'bookingx-coupons' ), standard );
	return [ schema.description, text ].filter( Boolean ).join( ' ' );
}

function defaultText( schema: Schema ): string {
	const { 'x-default': value } = schema;
	if ( typeof value === 'boolean' ) {
		return value
			? __( 'on', 'bookingx-coupons' )
			: __( 'off', 'bookingx-coupons' );
	}
	if ( typeof value === 'number' ) {
		return new Intl.NumberFormat( site().locale ).format( value );
	}
	if ( typeof value === 'string' && schema.format === 'money' ) {
		return formatMoney( { amount: value, currency: site().currency.code } );
	}
	if ( typeof value === 'string' ) {
		const option = optionsOf( schema ).find(
			( each ) => each.value === value
		);
		const text = option?.label ?? typedFromDecimal( value );
		return schema.format === 'percent' ? `${ text } %` : text;
	}
	return '';
}
