import { __ } from '@wordpress/i18n';
import { services } from '../data/resources';
import { formatMinutes } from '../shared/time';
import type { Service } from '../types/api';
import { CatalogueScreen } from './catalogue/CatalogueScreen';
import { moneyColumn, textColumn, titleColumn } from './catalogue/columns';
import type { OfferingKind } from './catalogue/kind';
import { SERVICES } from './places';

export default function ServicesScreen() {
	return <CatalogueScreen kind={ kind() } />;
}

function kind(): OfferingKind< Service > {
	return {
		page: SERVICES,
		name: 'services',
		resource: services,
		sections: [
			{
				id: 'service',
				title: __( 'Service', 'bookingx-coupons' ),
				fields: [ 'title', 'description', 'price', 'minutes' ],
			},
			{
				id: 'people',
				title: __( 'Who does it', 'bookingx-coupons' ),
				fields: [ 'providers' ],
				folds: true,
				otherwise: __( 'Every provider', 'bookingx-coupons' ),
			},
			{
				id: 'more',
				title: __( 'Details', 'bookingx-coupons' ),
				fields: [],
				folds: true,
				otherwise: __(
					'No breaks, one person, tax of the site',
					'bookingx-coupons'
				),
			},
		],
		fields: [
			titleColumn( __( 'Service', 'bookingx-coupons' ) ),
			textColumn(
				'minutes',
				__( 'Length', 'bookingx-coupons' ),
				( { minutes } ) => formatMinutes( minutes )
			),
			moneyColumn(
				'price',
				__( 'Price', 'bookingx-coupons' ),
				( { price } ) => price
			),
		],
		columns: [ 'minutes', 'price' ],
		words: {
			many: __( 'Services', 'bookingx-coupons' ),
			add: __( 'Add service', 'bookingx-coupons' ),
			create: __( 'New service', 'bookingx-coupons' ),
			search: __( 'Search services', 'bookingx-coupons' ),
			emptyTitle: __( 'What do you offer?', 'bookingx-coupons' ),
			emptyText: __(
				'A service is what customers book: a massage, a lesson, a consultation. Give it a price and a length; times come from your providers.',
				'bookingx-coupons'
			),
		},
	};
}
