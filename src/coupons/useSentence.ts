import { useCatalogue } from '../data/catalogue';
import { useSchema } from '../data/hooks';
import { coupons } from '../data/resources';
import { namesOf } from '../shared/names';
import { sentenceOf } from './sentence';

/** Says what a coupon, stored or still in the form, does. Empty until schema and names are there. */
export function useSentence(): ( values: object ) => string {
	const { data: schema } = useSchema( coupons );
	const { data: catalogue } = useCatalogue();
	return ( values ) =>
		schema && catalogue
			? sentenceOf( schema, values as Record< string, unknown >, {
					services: namesOf( catalogue.services ),
					providers: namesOf( catalogue.providers ),
				} )
			: '';
}
