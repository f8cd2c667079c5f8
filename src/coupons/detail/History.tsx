import { __ } from '@wordpress/i18n';
import { useRemote, useSchema } from '../../data/hooks';
import { coupons } from '../../data/resources';
import { Loaded } from '../../shared/components/Loaded';
import { Timeline } from '../../shared/components/Timeline';
import { listed } from '../../shared/lists';
import type { HistoryEntry } from '../../types/api';

type Change = HistoryEntry & { changed?: string[] };

export function History( { couponId }: { couponId: number } ) {
	const history = useRemote< Change[] >( `coupons/${ couponId }/history` );
	const { data: schema } = useSchema( coupons );
	const withFields = ( entry: Change ) => {
		const titles = ( entry.changed ?? [] ).map(
			( name ) => schema?.properties[ name ]?.title ?? name
		);
		return titles.length > 0
			? { ...entry, text: `${ entry.text }: ${ listed( titles ) }` }
			: entry;
	};
	return (
		<Loaded from={ history } rows={ 3 }>
			{ ( entries ) =>
				entries.length > 0 ? (
					<Timeline entries={ entries.map( withFields ) } />
				) : (
					<p>{ __( 'Nothing happened yet.', 'bookingx-coupons' ) }</p>
				)
			}
		</Loaded>
	);
}
