// The `/wp` entry brings its own components: the plain one takes the site's and breaks across WordPress versions.
import { type Action, DataViews, type Field } from '@wordpress/dataviews/wp';
import type { ListView, PhoneView } from './view';

export type { Action, Field } from '@wordpress/dataviews/wp';

/** What our lists use of DataViews; its own type cannot be named for an item type that is still open. */
export type TableProps< T > = {
	data: T[];
	getItemId: ( item: T ) => string;
	fields: Field< T >[];
	actions: Action< T >[];
	view: ListView | PhoneView;
	onChangeView: ( view: ListView | PhoneView ) => void;
	onReset: ( () => void ) | false;
	defaultLayouts: { table: object } | { grid: object };
	isLoading: boolean;
	searchLabel: string;
	paginationInfo: { totalItems: number; totalPages: number };
	renderItemLink: (
		props: { item: T } & React.ComponentProps< 'a' >
	) => React.ReactElement;
	empty: React.ReactNode;
};

/** The one module that imports DataViews, so that it is one chunk for all lists, fetched after the shell is painted. */
export default DataViews;
