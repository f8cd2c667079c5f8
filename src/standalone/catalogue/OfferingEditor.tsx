import { Button } from '@wordpress/components';
import { __, sprintf } from '@wordpress/i18n';
import { onceFresh, useItem, useSchema } from '../../data/hooks';
import { problemsByField } from '../../data/problem';
import type { ObjectSchema } from '../../data/schema';
import { Loaded } from '../../shared/components/Loaded';
import { ScreenHeader } from '../../shared/components/ScreenHeader';
import { FormFrame } from '../../shared/form/FormFrame';
import { SectionFields } from '../../shared/form/SectionFields';
import { arrange } from '../../shared/form/sections';
import { useRecordForm } from '../../shared/form/useRecordForm';
import { announce } from '../../shared/notices';
import { leaveFor } from '../../shared/routing/navigation';
import type { Offering, OfferingKind } from './kind';

export function OfferingEditor< T extends Offering >( {
	kind,
	id,
}: {
	kind: OfferingKind< T >;
	id: number | null;
} ) {
	const schema = useSchema( kind.resource );
	return (
		<Loaded from={ schema } rows={ 10 }>
			{ ( known ) =>
				id === null ? (
					<OfferingForm
						kind={ kind }
						schema={ known }
						record={ null }
					/>
				) : (
					<Existing kind={ kind } schema={ known } id={ id } />
				)
			}
		</Loaded>
	);
}

function Existing< T extends Offering >( {
	kind,
	schema,
	id,
}: {
	kind: OfferingKind< T >;
	schema: ObjectSchema;
	id: number;
} ) {
	const item = useItem( kind.resource, id );
	return (
		<Loaded from={ onceFresh( item ) } rows={ 10 }>
			{ ( record ) => (
				<OfferingForm
					kind={ kind }
					schema={ schema }
					record={ record }
					etag={ item.etag }
				/>
			) }
		</Loaded>
	);
}

function OfferingForm< T extends Offering >( {
	kind,
	schema,
	record,
	etag = '',
}: {
	kind: OfferingKind< T >;
	schema: ObjectSchema;
	record: T | null;
	etag?: string;
} ) {
	const form = useRecordForm( kind.resource, schema, record, etag );
	const problems = problemsByField( form.problem );
	const isSaving = form.step.name === 'saving';
	const arrive = ( saved: T ) => {
		announce(
			sprintf(
				/* translators: %s: name of a service, provider or extra */
				__( '%s saved.', 'bookingx-coupons' ),
				saved.title
			)
		);
		leaveFor( { page: kind.page } );
	};
	return (
		<>
			<ScreenHeader
				title={ record ? record.title : kind.words.create }
				back={ { to: { page: kind.page }, label: kind.words.many } }
			/>
			<FormFrame
				form={ form }
				schema={ schema }
				label={ record ? record.title : kind.words.create }
				onSubmit={ async () => {
					const saved = await form.save();
					if ( saved ) {
						arrive( saved );
					}
				} }
				onKept={ arrive }
			>
				{ arrange( kind.sections, schema ).map( ( section ) => (
					<SectionFields
						key={ section.id }
						section={ section }
						schema={ schema }
						values={ form.values }
						problems={ problems }
						onChange={ form.set }
					/>
				) ) }
				<div className="bkx-form__actions">
					<Button
						variant="primary"
						type="submit"
						isBusy={ isSaving }
						disabled={ isSaving }
						accessibleWhenDisabled
					>
						{ __( 'Save', 'bookingx-coupons' ) }
					</Button>
				</div>
			</FormFrame>
		</>
	);
}
