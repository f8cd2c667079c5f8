import type { Entity, Resource } from '../../data/resource';
import type { Section } from '../../shared/form/sections';
import type { Field } from '../../shared/list/DataViewsTable';

export type Offering = Entity & { title: string };

/** What sets one kind of offering apart: its words, its columns, its form's sections. */
export type OfferingKind< T extends Offering > = {
	page: string;
	name: string;
	resource: Resource< T >;
	sections: Section[];
	fields: Field< T >[];
	/** Columns shown until somebody chooses others. */
	columns: string[];
	words: {
		many: string;
		add: string;
		create: string;
		search: string;
		emptyTitle: string;
		emptyText: string;
	};
};
