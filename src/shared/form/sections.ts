import type { ObjectSchema } from '../../data/schema';
import { editable, isSet, type Values } from './values';

/** Where fields stand. A field that no section names stands in the last one, so a new rule of the server shows by itself. */
export type Section = {
	id: string;
	title: string;
	/** What holds while nothing is set here. */
	otherwise?: string;
	fields: string[];
	/** Folded while nothing is set. */
	folds?: boolean;
};

export function arrange(
	sections: Section[],
	schema: ObjectSchema,
	/** Fields that buttons set. */
	except: string[] = []
): Section[] {
	const sectionOf = ( name: string ): Section | undefined =>
		sections.find( ( { fields } ) => fields.includes( name ) ) ??
		sections.find(
			( { id } ) => id === schema.properties[ name ]?.[ 'x-section' ]
		) ??
		sections.at( -1 );
	const names = editable( schema ).filter(
		( name ) => ! except.includes( name )
	);
	return sections
		.map( ( section ) => ( {
			...section,
			fields: [
				...section.fields.filter( ( name ) => names.includes( name ) ),
				...names.filter(
					( name ) =>
						sectionOf( name ) === section &&
						! section.fields.includes( name )
				),
			],
		} ) )
		.filter( ( { fields } ) => fields.length > 0 );
}

/** Titles of the fields of a section that say something. */
export function setFields(
	section: Section,
	schema: ObjectSchema,
	values: Values
): string[] {
	return section.fields
		.filter( ( name ) =>
			isSet( schema.properties[ name ] ?? {}, values[ name ] )
		)
		.map( ( name ) => schema.properties[ name ]?.title ?? name );
}
