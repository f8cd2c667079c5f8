import { __, sprintf } from '@wordpress/i18n';
import { formatMoney, type Money } from '../../shared/money';
import type { Booking, Quote, QuoteLine } from '../../types/api';

/** The stored quote: what each line cost, what each code took off, what is due. Computed by the server on the day. */
export function PriceTable( { booking }: { booking: Booking } ) {
	const { quote } = booking;
	if ( ! quote ) {
		return (
			<p>
				{ __( 'Total', 'bookingx-coupons' ) }:{ ' ' }
				{ formatMoney( booking.total ) }
			</p>
		);
	}
	return (
		<div className="bkx-scroll">
			<table className="bkx-table">
				<thead>
					<tr>
						<th scope="col">
							{ __( 'Line', 'bookingx-coupons' ) }
						</th>
						<th scope="col" className="is-number">
							{ __( 'Price', 'bookingx-coupons' ) }
						</th>
						<th scope="col" className="is-number">
							{ __( 'Discount', 'bookingx-coupons' ) }
						</th>
						<th scope="col" className="is-number">
							{ __( 'After', 'bookingx-coupons' ) }
						</th>
					</tr>
				</thead>
				<tbody>
					{ quote.lines.map( ( line ) => (
						<LineRow key={ line.id } line={ line } />
					) ) }
				</tbody>
				<tfoot>
					<Sums quote={ quote } booking={ booking } />
				</tfoot>
			</table>
		</div>
	);
}

function LineRow( { line }: { line: QuoteLine } ) {
	return (
		<tr>
			<th scope="row">
				{ line.name }
				{ line.quantity > 1 ? ` × ${ line.quantity }` : '' }
			</th>
			<td className="is-number">{ formatMoney( line.total ) }</td>
			<td className="is-number">{ formatMoney( line.discount ) }</td>
			<td className="is-number">
				{ formatMoney( line.after_discount ) }
			</td>
		</tr>
	);
}

function Sums( { quote, booking }: { quote: Quote; booking: Booking } ) {
	return (
		<>
			<Sum
				label={ __( 'Subtotal', 'bookingx-coupons' ) }
				money={ quote.subtotal }
			/>
			{ quote.discounts.map( ( discount ) => (
				<Sum
					key={ discount.offer_id }
					label={
						<>
							{ discount.code && <code>{ discount.code }</code> }{ ' ' }
							{ discount.name === discount.code
								? ''
								: discount.name }
							{ discount.limit_text && (
								<small> { discount.limit_text }</small>
							) }
						</>
					}
					money={ discount.saving }
					isTaken
				/>
			) ) }
			<Sum
				label={
					quote.tax_included
						? __( 'Tax, included', 'bookingx-coupons' )
						: __( 'Tax', 'bookingx-coupons' )
				}
				money={ quote.tax }
			/>
			<Sum
				label={
					<strong>
						{ sprintf(
							/* translators: %s: way of paying */
							__( 'Total · %s', 'bookingx-coupons' ),
							booking.payment?.label ?? ''
						) }
					</strong>
				}
				money={ quote.total_due }
			/>
		</>
	);
}

function Sum( {
	label,
	money,
	isTaken = false,
}: {
	label: React.ReactNode;
	money: Money;
	isTaken?: boolean;
} ) {
	return (
		<tr>
			<th scope="row" colSpan={ 3 }>
				{ label }
			</th>
			<td className="is-number">
				{ isTaken ? '−' : '' }
				{ formatMoney( money ) }
			</td>
		</tr>
	);
}
