import type { Field } from '../../shared/list/DataViewsTable';
import { formatMoney, type Money } from '../../shared/money';
import type { Offering } from './kind';

/** A plain column: text or a number as it comes, sorted by the server. */
export function textColumn< T extends Offering >(
	id: string,
	label: string,
	text: ( item: T ) => string,
	isSorted = false
): Field< T > {
	return {
		id,
		label,
		enableSorting: isSorted,
		filterBy: false,
		getValue: ( { item } ) => text( item ),
		render: ( { item } ) => <>{ text( item ) }</>,
	};
}

export function titleColumn< T extends Offering >( label: string ): Field< T > {
	return {
		...textColumn< T >( 'title', label, ( { title } ) => title, true ),
		enableHiding: false,
	};
}

export function moneyColumn< T extends Offering >(
	id: string,
	label: string,
	money: ( item: T ) => Money | null
): Field< T > {
	return textColumn( id, label, ( item ) => {
		const value = money( item );
		return value ? formatMoney( value ) : '–';
	} );
}
