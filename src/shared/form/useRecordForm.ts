import { useDispatch } from '@wordpress/data';
import { useRef, useState } from '@wordpress/element';
import { IntentionKey } from '../../data/idempotency';
import { type Problem, problemOf } from '../../data/problem';
import type { Entity, Resource, Saved } from '../../data/resource';
import type { ObjectSchema } from '../../data/schema';
import { changesBetween, startValues, type Values, valuesOf } from './values';

type Step< T > =
	| { name: 'editing'; problem: Problem | null }
	| { name: 'saving' }
	/** Somebody else saved first; the person decides what stays. */
	| { name: 'conflict'; theirs: T; etag: string; changes: Values };

export type RecordForm< T > = {
	values: Values;
	set: ( name: string, value: unknown ) => void;
	isDirty: boolean;
	step: Step< T >;
	problem: Problem | null;
	/** Saves what changed and `also`; answers the stored record, or null when it was refused. */
	save: ( also?: Values ) => Promise< T | null >;
	keepMine: () => Promise< T | null >;
	takeTheirs: () => void;
};

/** The life of one form: start, edit, save, refusal, conflict. The record comes and goes whole; only changes are sent. */
export function useRecordForm< T extends Entity >(
	resource: Resource< T >,
	schema: ObjectSchema,
	record: T | null,
	etag: string,
	preset: Values = {}
): RecordForm< T > {
	const { save: send, refresh } = useDispatch( resource );
	const [ stored, setStored ] = useState( record );
	const [ match, setMatch ] = useState( etag );
	const base = stored ? valuesOf( schema, stored ) : startValues( schema );
	const [ values, setValues ] = useState< Values >( {
		...base,
		...preset,
	} );
	const [ step, setStep ] = useState< Step< T > >( {
		name: 'editing',
		problem: null,
	} );
	const key = useRef( new IntentionKey() );

	const settle = ( saved: Saved< T > ): T => {
		key.current.settle();
		setStored( saved.item );
		setMatch( saved.etag );
		setValues( valuesOf( schema, saved.item ) );
		setStep( { name: 'editing', problem: null } );
		return saved.item;
	};

	const attempt = async ( changes: Values, ifMatch: string ) => {
		setStep( { name: 'saving' } );
		try {
			return settle(
				await send( stored?.id ?? null, changes, {
					etag: ifMatch,
					key: key.current.of( [ changes, ifMatch ] ),
				} )
			);
		} catch ( thrown ) {
			const problem = problemOf( thrown );
			if ( stored && problem.code === 'edit_conflict' ) {
				const { item: theirs, etag: now } = await refresh( stored.id );
				setStep( { name: 'conflict', theirs, etag: now, changes } );
			} else {
				setStep( { name: 'editing', problem } );
			}
			return null;
		}
	};

	return {
		values,
		set: ( name, value ) =>
			setValues( ( before ) => ( { ...before, [ name ]: value } ) ),
		isDirty: Object.keys( changesBetween( base, values ) ).length > 0,
		step,
		problem: step.name === 'editing' ? step.problem : null,
		save: ( also = {} ) =>
			attempt(
				stored
					? changesBetween( base, { ...values, ...also } )
					: withoutEmpty( { ...values, ...also } ),
				match
			),
		keepMine: async () =>
			step.name === 'conflict'
				? attempt( step.changes, step.etag )
				: null,
		takeTheirs: () => {
			if ( step.name === 'conflict' ) {
				settle( { item: step.theirs, etag: step.etag } );
			}
		},
	};
}

/** Of a new record only what was filled in is sent; the server knows the defaults. */
function withoutEmpty( values: Values ): Values {
	return Object.fromEntries(
		Object.entries( values ).filter(
			( [ , value ] ) => value !== null && value !== ''
		)
	);
}
