import { __ } from '@wordpress/i18n';
import { extras } from '../data/resources';
import { formatMinutes } from '../shared/time';
import type { Extra } from '../types/api';
import { CatalogueScreen } from './catalogue/CatalogueScreen';
import { moneyColumn, textColumn, titleColumn } from './catalogue/columns';
import type { OfferingKind } from './catalogue/kind';
import { EXTRAS } from './places';

export default function ExtrasScreen() {
	return <CatalogueScreen kind={ kind() } />;
}

function kind(): OfferingKind< Extra > {
	return {
		page: EXTRAS,
		name: 'extras',
		resource: extras,
		sections: [
			{
				id: 'extra',
				title: __( 'Extra', 'bookingx-coupons' ),
				fields: [ 'title', 'description', 'price', 'minutes' ],
			},
			{
				id: 'more',
				title: __( 'Where it goes', 'bookingx-coupons' ),
				fields: [],
				folds: true,
				otherwise: __( 'With every service', 'bookingx-coupons' ),
			},
		],
		fields: [
			titleColumn( __( 'Extra', 'bookingx-coupons' ) ),
			textColumn(
				'minutes',
				__( 'Adds', 'bookingx-coupons' ),
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
			many: __( 'Extras', 'bookingx-coupons' ),
			add: __( 'Add extra', 'bookingx-coupons' ),
			create: __( 'New extra', 'bookingx-coupons' ),
			search: __( 'Search extras', 'bookingx-coupons' ),
			emptyTitle: __( 'Something on top?', 'bookingx-coupons' ),
			emptyText: __(
				'An extra is added to a service for its own price: hot stones, a longer session, a drink. Customers tick it while they book.',
				'bookingx-coupons'
			),
		},
	};
}
