import { __ } from '@wordpress/i18n';
import { useRemote } from '../../data/hooks';
import { Badge, type Tone } from '../../shared/components/Badge';
import { Loaded } from '../../shared/components/Loaded';
import { formatMoney } from '../../shared/money';
import { Link } from '../../shared/routing/Link';
import { site } from '../../shared/site';
import { formatInstant } from '../../shared/time';
import type { CouponUse } from '../../types/api';

const BOOKINGS = 'bookingx-coupons';

/** Who used the coupon, on which booking, for how much. */
export function Uses( { couponId }: { couponId: number } ) {
	const uses = useRemote< CouponUse[] >(
		`coupons/${ couponId }/uses?per_page=20`
	);
	return (
		<Loaded from={ uses } rows={ 4 }>
			{ ( rows ) =>
				rows.length === 0 ? (
					<p>{ __( 'Not used yet.', 'bookingx-coupons' ) }</p>
				) : (
					<div className="bkx-scroll">
						<table className="bkx-table">
							<thead>
								<tr>
									<th scope="col">
										{ __( 'When', 'bookingx-coupons' ) }
									</th>
									<th scope="col">
										{ __( 'Booking', 'bookingx-coupons' ) }
									</th>
									<th scope="col">
										{ __( 'Customer', 'bookingx-coupons' ) }
									</th>
									<th scope="col" className="is-number">
										{ __( 'Before', 'bookingx-coupons' ) }
									</th>
									<th scope="col" className="is-number">
										{ __( 'Saved', 'bookingx-coupons' ) }
									</th>
									<th scope="col" className="is-number">
										{ __( 'After', 'bookingx-coupons' ) }
									</th>
									<th scope="col">
										{ __( 'Status', 'bookingx-coupons' ) }
									</th>
								</tr>
							</thead>
							<tbody>
								{ rows.map( ( use ) => (
									<UseRow key={ use.id } use={ use } />
								) ) }
							</tbody>
						</table>
					</div>
				)
			}
		</Loaded>
	);
}

function UseRow( { use }: { use: CouponUse } ) {
	return (
		<tr>
			<td>{ use.used_at ? formatInstant( use.used_at ) : '–' }</td>
			<td>
				{ site().standalone && site().can.manage_bookings ? (
					<Link to={ { page: BOOKINGS, id: use.booking_id } }>
						#{ use.booking_id }
					</Link>
				) : (
					`#${ use.booking_id }`
				) }
			</td>
			<td>{ whoText( use ) }</td>
			<td className="is-number">{ formatMoney( use.original_price ) }</td>
			<td className="is-number">{ formatMoney( use.saving ) }</td>
			<td className="is-number">{ formatMoney( use.final_price ) }</td>
			<td>
				<UseStatus status={ use.status } />
			</td>
		</tr>
	);
}

/** Who may not see people tells them apart by number. */
function whoText( { customer, customer_id: number }: CouponUse ): string {
	return customer?.name || customer?.email || `#${ number }`;
}

function UseStatus( { status }: { status: CouponUse[ 'status' ] } ) {
	const states: Record< CouponUse[ 'status' ], [ Tone, string ] > = {
		bound: [ 'wait', __( 'Booked', 'bookingx-coupons' ) ],
		used: [ 'good', __( 'Used', 'bookingx-coupons' ) ],
		released: [ 'plain', __( 'Given back', 'bookingx-coupons' ) ],
		kept: [ 'stop', __( 'Kept', 'bookingx-coupons' ) ],
	};
	const [ tone, label ] = states[ status ];
	return <Badge tone={ tone }>{ label }</Badge>;
}
