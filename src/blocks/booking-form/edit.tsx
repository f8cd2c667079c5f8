import { InspectorControls, useBlockProps } from '@wordpress/block-editor';
import type { BlockEditProps } from '@wordpress/blocks';
import { Disabled, PanelBody, SelectControl } from '@wordpress/components';
import { useEffect, useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import ServerSideRender from '@wordpress/server-side-render';
import { send } from '../../data/client';

/** A type and not an interface: block attributes need an index signature. */
export type Attributes = { service: number; align: string };

type Named = { id: number; name: string };

export function Edit( {
	attributes,
	setAttributes,
	name,
}: BlockEditProps< Attributes > & { name?: string } ) {
	const services = useServices();
	return (
		<>
			<InspectorControls>
				<PanelBody title={ __( 'Start', 'bookingx-coupons' ) }>
					<SelectControl
						__next40pxDefaultSize
						__nextHasNoMarginBottom
						label={ __(
							'Service chosen from the start',
							'bookingx-coupons'
						) }
						help={ __(
							'For a page about one service. Visitors can still choose another one.',
							'bookingx-coupons'
						) }
						value={ String( attributes.service ) }
						options={ [
							{
								label: __( 'None', 'bookingx-coupons' ),
								value: '0',
							},
							...services.map( ( service ) => ( {
								label: service.name,
								value: String( service.id ),
							} ) ),
						] }
						onChange={ ( service ) =>
							setAttributes( { service: Number( service ) } )
						}
					/>
				</PanelBody>
			</InspectorControls>
			<div { ...useBlockProps() }>
				<Disabled>
					<ServerSideRender
						block={ name ?? 'bookingx/booking-form' }
						// The editor's own wrapper is aligned already.
						attributes={ { ...attributes, align: '' } }
						skipBlockSupportAttributes
					/>
				</Disabled>
			</div>
		</>
	);
}

/** What can be booked; an empty list until it is there, and when it cannot be had. */
function useServices(): Named[] {
	const [ services, setServices ] = useState< Named[] >( [] );
	useEffect( () => {
		const controller = new AbortController();
		send< { services: Named[] } >( {
			path: 'standalone/catalogue',
			signal: controller.signal,
		} )
			.then( ( { body } ) => setServices( body.services ) )
			.catch( () => {} );
		return () => controller.abort();
	}, [] );
	return services;
}
