import { __ } from '@wordpress/i18n';
import { useDocument } from '../data/document';
import { Loaded } from '../shared/components/Loaded';
import { ScreenHeader } from '../shared/components/ScreenHeader';
import type { Settings } from './fields';
import { SettingsForm } from './SettingsForm';

export default function SettingsScreen() {
	const settings = useDocument< Settings >( 'settings' );
	return (
		<>
			<ScreenHeader title={ __( 'Settings', 'bookingx-coupons' ) } />
			<Loaded from={ settings } rows={ 12 }>
				{ ( { body, schema } ) => (
					<SettingsForm
						stored={ body }
						schema={ schema }
						onSave={ settings.save }
					/>
				) }
			</Loaded>
		</>
	);
}
