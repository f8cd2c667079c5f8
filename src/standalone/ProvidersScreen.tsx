import { __ } from '@wordpress/i18n';
import { providers } from '../data/resources';
import type { Provider } from '../types/api';
import { CatalogueScreen } from './catalogue/CatalogueScreen';
import { textColumn, titleColumn } from './catalogue/columns';
import type { OfferingKind } from './catalogue/kind';
import { PROVIDERS } from './places';

export default function ProvidersScreen() {
	return <CatalogueScreen kind={ kind() } />;
}

function kind(): OfferingKind< Provider > {
	return {
		page: PROVIDERS,
		name: 'providers',
		resource: providers,
		sections: [
			{
				id: 'provider',
				title: __( 'Provider', 'bookingx-coupons' ),
				fields: [ 'title', 'description', 'email', 'phone', 'status' ],
			},
			{
				id: 'hours',
				title: __( 'When they work', 'bookingx-coupons' ),
				fields: [ 'hours' ],
			},
			{
				id: 'more',
				title: __( 'Days off', 'bookingx-coupons' ),
				fields: [ 'days_off' ],
				folds: true,
				otherwise: __( 'None', 'bookingx-coupons' ),
			},
		],
		fields: [
			titleColumn( __( 'Provider', 'bookingx-coupons' ) ),
			textColumn(
				'email',
				__( 'E-mail', 'bookingx-coupons' ),
				( { email } ) => email || '–'
			),
		],
		columns: [ 'email' ],
		words: {
			many: __( 'Providers', 'bookingx-coupons' ),
			add: __( 'Add provider', 'bookingx-coupons' ),
			create: __( 'New provider', 'bookingx-coupons' ),
			search: __( 'Search providers', 'bookingx-coupons' ),
			emptyTitle: __( 'Who does the work?', 'bookingx-coupons' ),
			emptyText: __(
				'A provider is somebody, or something, that can be booked: a therapist, a teacher, a room. Weekly hours and days off decide which times customers see.',
				'bookingx-coupons'
			),
		},
	};
}
