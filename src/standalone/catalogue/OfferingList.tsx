import { Button } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import { ScreenHeader } from '../../shared/components/ScreenHeader';
import { ResourceList } from '../../shared/list/ResourceList';
import { navigate } from '../../shared/routing/navigation';
import type { Offering, OfferingKind } from './kind';

export function OfferingList< T extends Offering >( {
	kind,
}: {
	kind: OfferingKind< T >;
} ) {
	const { words, page } = kind;
	const add = () => navigate( { page, action: 'new' } );
	return (
		<>
			<ScreenHeader title={ words.many }>
				<Button variant="primary" onClick={ add }>
					{ words.add }
				</Button>
			</ScreenHeader>
			<ResourceList
				name={ kind.name }
				resource={ kind.resource }
				fields={ kind.fields }
				actions={ [
					{
						id: 'edit',
						label: __( 'Edit', 'bookingx-coupons' ),
						callback: ( [ item ] ) =>
							navigate( { page, id: item?.id, action: 'edit' } ),
					},
				] }
				standard={ {
					type: 'table',
					page: 1,
					perPage: 20,
					sort: { field: 'title', direction: 'asc' },
					titleField: 'title',
					fields: kind.columns,
					layout: { density: 'balanced' },
				} }
				searchLabel={ words.search }
				itemTarget={ ( { id } ) => ( { page, id, action: 'edit' } ) }
				empty={
					<div className="bkx-empty">
						<h2>{ words.emptyTitle }</h2>
						<p>{ words.emptyText }</p>
						<Button variant="primary" onClick={ add }>
							{ words.add }
						</Button>
					</div>
				}
			/>
		</>
	);
}
