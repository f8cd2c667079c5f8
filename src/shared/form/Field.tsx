import { useId } from '@wordpress/element';
import type { FieldProblem } from '../../data/problem';

/** What a control puts on its input so that label, help and error belong to it. */
export type Aria = {
	id: string;
	'aria-describedby'?: string;
	'aria-invalid'?: true;
	'aria-required'?: true;
};

/** Label above, control, then error or help below: the answer stands where the eye is. */
export function Field( {
	name,
	label,
	help,
	problem,
	isRequired = false,
	isGroup = false,
	isLabelled = false,
	children,
}: {
	name: string;
	label: string;
	help?: string;
	problem?: FieldProblem;
	isRequired?: boolean;
	/** Several inputs under one label. */
	isGroup?: boolean;
	/** The control says its label itself, like a box with its words beside it. */
	isLabelled?: boolean;
	children: ( aria: Aria ) => React.ReactNode;
} ) {
	const id = useId();
	const note = problem?.message ?? help;
	const aria: Aria = {
		id,
		...( note ? { 'aria-describedby': `${ id }-note` } : {} ),
		...( problem ? { 'aria-invalid': true as const } : {} ),
		...( isRequired && ! isGroup
			? { 'aria-required': true as const }
			: {} ),
	};
	const body = (
		<>
			{ children( aria ) }
			{ note && (
				<p
					id={ `${ id }-note` }
					className={
						problem ? 'bkx-field__problem' : 'bkx-field__help'
					}
				>
					{ note }
				</p>
			) }
		</>
	);
	const className = `bkx-field${ problem ? ' bkx-field--wrong' : '' }`;
	if ( isGroup ) {
		return (
			<fieldset
				className={ className }
				data-field={ name }
				aria-describedby={ aria[ 'aria-describedby' ] }
			>
				<legend className="bkx-field__label">{ label }</legend>
				{ body }
			</fieldset>
		);
	}
	return (
		<div className={ className } data-field={ name }>
			{ ! isLabelled && (
				<label className="bkx-field__label" htmlFor={ id }>
					{ label }
				</label>
			) }
			{ body }
		</div>
	);
}
