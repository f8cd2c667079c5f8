import { lazy, Suspense, useEffect, useRef } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { type List, type Remote, useList } from '../../data/hooks';
import type { Entity, Resource } from '../../data/resource';
import { ProblemNotice } from '../components/ProblemNotice';
import { Skeleton } from '../components/Skeleton';
import { Link } from '../routing/Link';
import type { Target } from '../routing/location';
import type { Action, Field, TableProps } from './DataViewsTable';
import { TabBar } from './TabBar';
import { useListView } from './useListView';
import { usePhone } from './usePhone';
import {
	type FilterQuery,
	fromPhone,
	type ListView,
	onPhone,
	queryOf,
	type Tab,
} from './view';

// lazy() forgets that the component is generic.
const load = () =>
	import( /* webpackChunkName: "dataviews" */ './DataViewsTable' );
const Table = lazy( load ) as unknown as < T >(
	props: TableProps< T >
) => React.ReactElement;

type Props< T extends Entity > = {
	name: string;
	resource: Resource< T >;
	fields: Field< T >[];
	actions: Action< T >[];
	standard: ListView;
	tabs?: Tab[];
	filterQuery?: FilterQuery;
	searchLabel: string;
	itemTarget: ( item: T ) => Target;
	/** Instead of an empty list: what this is and how to begin. */
	empty: React.ReactNode;
};

/** A list of one collection: everything that a person does to it is in the address, everything is asked of the server. */
export function ResourceList< T extends Entity >( props: Props< T > ) {
	const { name, resource, standard, tabs = [] } = props;
	const { view, tab, change, reset, isModified } = useListView(
		name,
		standard,
		tabs
	);
	const query = queryOf( view, tab, props.filterQuery );
	const list = useList( resource, query );
	const shown = useLast( list );
	const isPhone = usePhone();
	useEffect( () => {
		void load();
	}, [] );
	const isNarrowed = Boolean( view.search || view.filters?.length );
	if ( list.problem ) {
		return <ProblemNotice problem={ list.problem } retry={ list.retry } />;
	}
	const isEmpty = list.data?.total === 0 && ! isNarrowed;
	return (
		<div className="bkx-list">
			{ tabs.length > 0 && <TabBar tabs={ tabs } current={ tab } /> }
			{ isEmpty && ( ! tab || tab === tabs[ 0 ] ) ? (
				props.empty
			) : (
				<Suspense fallback={ <Skeleton rows={ 10 } /> }>
					{ shown ? (
						<Table
							data={ shown.items }
							getItemId={ ( { id } ) => String( id ) }
							fields={ props.fields }
							actions={ props.actions }
							view={ isPhone ? onPhone( view ) : view }
							onChangeView={ ( next ) =>
								change(
									next.type === 'grid'
										? fromPhone( next, view )
										: next
								)
							}
							onReset={ isModified ? reset : false }
							defaultLayouts={
								isPhone ? { grid: {} } : { table: {} }
							}
							isLoading={ list.isLoading && ! list.data }
							searchLabel={ props.searchLabel }
							paginationInfo={ {
								totalItems: shown.total,
								totalPages: shown.totalPages,
							} }
							renderItemLink={ ( { item, ...link } ) => (
								<Link
									{ ...link }
									to={ props.itemTarget( item ) }
								/>
							) }
							empty={
								<p>
									{ __(
										'Nothing fits. Change the search or the filters.',
										'bookingx-coupons'
									) }
								</p>
							}
						/>
					) : (
						<Skeleton rows={ 10 } />
					) }
				</Suspense>
			) }
		</div>
	);
}

/** Until the next page is there, the last one stays. */
function useLast< T >( list: Remote< List< T > > ): List< T > | undefined {
	const last = useRef( list.data );
	if ( list.data ) {
		last.current = list.data;
	}
	return last.current;
}
