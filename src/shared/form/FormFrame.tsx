import { Notice } from '@wordpress/components';
import { useEffect, useRef } from '@wordpress/element';
import type { Problem } from '../../data/problem';
import type { ObjectSchema } from '../../data/schema';
import { useUnsavedGuard } from '../routing/useUnsavedGuard';
import { ConflictDialog } from './ConflictDialog';
import { LeaveDialog } from './LeaveDialog';
import { showFirstProblem } from './showFirstProblem';
import type { RecordForm } from './useRecordForm';

/** What every form does: takes Enter, shows what is wrong and goes there, asks before work is lost, settles conflicts. */
export function FormFrame< T extends object >( {
	form,
	schema,
	label,
	onSubmit,
	onKept,
	children,
}: {
	form: RecordForm< T >;
	schema: ObjectSchema;
	label: string;
	onSubmit: () => void;
	/** After the person's own changes won over somebody else's. */
	onKept: ( record: T ) => void;
	children: React.ReactNode;
} ) {
	const frame = useRef< HTMLFormElement >( null );
	const { problem, step } = form;
	const guard = useUnsavedGuard( form.isDirty );
	useEffect( () => {
		if ( problem ) {
			showFirstProblem( frame.current );
		}
	}, [ problem ] );
	return (
		<form
			ref={ frame }
			className="bkx-form"
			aria-label={ label }
			noValidate
			onSubmit={ ( event ) => {
				event.preventDefault();
				onSubmit();
			} }
		>
			{ problem && <Summary problem={ problem } /> }
			{ children }
			{ step.name === 'conflict' && (
				<ConflictDialog
					schema={ schema }
					before={ form.values }
					conflict={ step }
					onKeepMine={ async () => {
						const kept = await form.keepMine();
						if ( kept ) {
							onKept( kept );
						}
					} }
					onTakeTheirs={ form.takeTheirs }
				/>
			) }
			{ guard.wantsTo && (
				<LeaveDialog to={ guard.wantsTo } onStay={ guard.stay } />
			) }
		</form>
	);
}

function Summary( { problem }: { problem: Problem } ) {
	return (
		<div className="bkx-form__problem" tabIndex={ -1 }>
			<Notice status="error" isDismissible={ false }>
				{ problem.message }
			</Notice>
		</div>
	);
}
