import { useLocation } from '../../shared/routing/navigation';
import type { Offering, OfferingKind } from './kind';
import { OfferingEditor } from './OfferingEditor';
import { OfferingList } from './OfferingList';

/** Services, providers and extras are kept alike: a list, and a form made from the server's schema. */
export function CatalogueScreen< T extends Offering >( {
	kind,
}: {
	kind: OfferingKind< T >;
} ) {
	const { action, id } = useLocation();
	return action === 'list' ? (
		<OfferingList kind={ kind } />
	) : (
		<OfferingEditor kind={ kind } id={ id } />
	);
}
