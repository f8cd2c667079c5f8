import type { Remote } from '../../data/hooks';
import { ProblemNotice } from './ProblemNotice';
import { Skeleton } from './Skeleton';

/** Shows what arrived; before that its shape, and what went wrong instead of it. */
export function Loaded< T >( {
	from,
	rows,
	children,
}: {
	from: Remote< T >;
	rows?: number;
	children: ( data: T ) => React.ReactNode;
} ) {
	if ( from.data !== undefined ) {
		return <>{ children( from.data ) }</>;
	}
	if ( from.problem ) {
		return <ProblemNotice problem={ from.problem } retry={ from.retry } />;
	}
	return <Skeleton rows={ rows } />;
}
