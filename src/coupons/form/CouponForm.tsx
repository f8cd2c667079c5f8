import { __, sprintf } from '@wordpress/i18n';
import { problemsByField } from '../../data/problem';
import { coupons } from '../../data/resources';
import type { ObjectSchema } from '../../data/schema';
import { FormFrame } from '../../shared/form/FormFrame';
import { SectionFields } from '../../shared/form/SectionFields';
import { arrange } from '../../shared/form/sections';
import { useRecordForm } from '../../shared/form/useRecordForm';
import type { Values } from '../../shared/form/values';
import { announce } from '../../shared/notices';
import { leaveFor } from '../../shared/routing/navigation';
import type { Coupon } from '../../types/api';
import { COUPONS } from '../place';
import { CodeField } from './CodeField';
import { DiscountValueField } from './DiscountValueField';
import { mainStep, SaveButtons } from './SaveButtons';
import { couponSections } from './layout';
import { WhatItDoes } from './WhatItDoes';

export function CouponForm( {
	schema,
	coupon,
	etag = '',
	preset,
}: {
	schema: ObjectSchema;
	coupon: Coupon | null;
	etag?: string;
	preset?: Values;
} ) {
	const form = useRecordForm( coupons, schema, coupon, etag, preset );
	const { values } = form;
	const status = coupon?.status ?? 'draft';
	const problems = problemsByField( form.problem );
	const arrive = ( saved: Coupon ) => {
		announce( savedText( saved ) );
		leaveFor( { page: COUPONS, id: saved.id } );
	};
	const save = async ( to?: Coupon[ 'status' ] ) => {
		const saved = await form.save( to ? { status: to } : {} );
		if ( saved ) {
			arrive( saved );
		}
	};
	const custom = {
		code: ( problem?: ( typeof problems )[ string ] ) => (
			<CodeField
				key="code"
				schema={ schema.properties.code ?? {} }
				value={ values.code }
				problem={ problem }
				onChange={ ( code ) => form.set( 'code', code ) }
			/>
		),
		discount_value: ( problem?: ( typeof problems )[ string ] ) => (
			<DiscountValueField
				key="discount_value"
				schema={ schema.properties.discount_value ?? {} }
				type={ values.discount_type }
				value={ values.discount_value }
				problem={ problem }
				onChange={ ( value ) => form.set( 'discount_value', value ) }
			/>
		),
	};
	return (
		<FormFrame
			form={ form }
			schema={ schema }
			label={ __( 'Coupon', 'bookingx-coupons' ) }
			onSubmit={ () => void save( mainStep( status ).status ) }
			onKept={ arrive }
		>
			<div className="bkx-columns">
				<div className="bkx-columns__main">
					{ arrange( couponSections(), schema, [ 'status' ] ).map(
						( section ) => (
							<SectionFields
								key={ section.id }
								section={ section }
								schema={ schema }
								values={ values }
								problems={ problems }
								custom={ custom }
								onChange={ ( name, value ) => {
									form.set( name, value );
									if ( name === 'discount_type' ) {
										form.set( 'discount_value', null );
									}
								} }
							/>
						)
					) }
				</div>
				<WhatItDoes values={ values } />
			</div>
			<div className="bkx-form__actions">
				<SaveButtons
					status={ status }
					isSaving={ form.step.name === 'saving' }
					onSave={ save }
				/>
			</div>
		</FormFrame>
	);
}

function savedText( coupon: Coupon ): string {
	const name = coupon.code ?? coupon.name;
	return coupon.state === 'active'
		? sprintf(
				/* translators: %s: code or name of a coupon */
				__(
					'%s is active. Customers can use it now.',
					'bookingx-coupons'
				),
				name
			)
		: sprintf(
				/* translators: %s: code or name of a coupon */
				__( '%s saved.', 'bookingx-coupons' ),
				name
			);
}
