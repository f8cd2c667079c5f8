import { Button, Modal } from '@wordpress/components';
import { __, sprintf } from '@wordpress/i18n';
import type { ObjectSchema } from '../../data/schema';
import { changesBetween, type Values, valuesOf } from './values';

/** Somebody else saved in the meantime: says what differs and lets the person choose, nothing is lost unasked. */
export function ConflictDialog( {
	schema,
	before,
	conflict,
	onKeepMine,
	onTakeTheirs,
}: {
	schema: ObjectSchema;
	before: Values;
	conflict: { theirs: object; changes: Values };
	onKeepMine: () => void;
	onTakeTheirs: () => void;
} ) {
	const theirs = valuesOf( schema, conflict.theirs );
	const title = ( name: string ) => schema.properties[ name ]?.title ?? name;
	const differing = Object.keys( changesBetween( theirs, before ) );
	return (
		<Modal
			title={ __(
				'Somebody else changed this meanwhile',
				'bookingx-coupons'
			) }
			onRequestClose={ onTakeTheirs }
			isDismissible={ false }
			shouldCloseOnEsc={ false }
			shouldCloseOnClickOutside={ false }
		>
			<p>
				{ sprintf(
					/* translators: %s: names of fields, separated by commas */
					__(
						'Their version and yours differ in: %s.',
						'bookingx-coupons'
					),
					differing.map( title ).join( ', ' )
				) }
			</p>
			<p>
				{ sprintf(
					/* translators: %s: names of fields, separated by commas */
					__(
						'If you keep yours, only the fields that you changed are saved over theirs: %s.',
						'bookingx-coupons'
					),
					Object.keys( conflict.changes ).map( title ).join( ', ' )
				) }
			</p>
			<div className="bkx-dialog__actions">
				<Button variant="tertiary" onClick={ onTakeTheirs }>
					{ __( 'Drop mine, show theirs', 'bookingx-coupons' ) }
				</Button>
				<Button variant="primary" onClick={ onKeepMine }>
					{ __( 'Keep my changes', 'bookingx-coupons' ) }
				</Button>
			</div>
		</Modal>
	);
}
