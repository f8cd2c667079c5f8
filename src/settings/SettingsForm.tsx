import { Button, Notice, SearchControl } from '@wordpress/components';
import { useEffect, useRef, useState } from '@wordpress/element';
import { __, _n, sprintf } from '@wordpress/i18n';
import { type Problem, problemsByField } from '../data/problem';
import type { ObjectSchema } from '../data/schema';
import { LeaveDialog } from '../shared/form/LeaveDialog';
import { showFirstProblem } from '../shared/form/showFirstProblem';
import { announce } from '../shared/notices';
import { useUnsavedGuard } from '../shared/routing/useUnsavedGuard';
import { changedSettings, matchingGroups, type Settings } from './fields';
import { SettingsGroupFields } from './SettingsGroupFields';

/** All settings on one page: search narrows it down, one button saves what was changed. */
export function SettingsForm( {
	stored,
	schema,
	onSave,
}: {
	stored: Settings;
	schema: ObjectSchema;
	onSave: ( changes: Settings ) => Promise< Problem | null >;
} ) {
	const frame = useRef< HTMLFormElement >( null );
	const [ values, setValues ] = useState( stored );
	const [ search, setSearch ] = useState( '' );
	const [ isSaving, setSaving ] = useState( false );
	const [ problem, setProblem ] = useState< Problem | null >( null );
	useEffect( () => setValues( stored ), [ stored ] );
	useEffect( () => {
		if ( problem ) {
			showFirstProblem( frame.current );
		}
	}, [ problem ] );
	const changes = changedSettings( stored, values );
	const isDirty = Object.keys( changes ).length > 0;
	const guard = useUnsavedGuard( isDirty );
	const groups = matchingGroups( schema, search );

	const save = async () => {
		setSaving( true );
		const refused = await onSave( changes );
		setSaving( false );
		// A wrong field must not stay hidden behind the search.
		setSearch( refused ? '' : search );
		setProblem( refused );
		if ( ! refused ) {
			announce( __( 'Settings saved.', 'bookingx-coupons' ) );
		}
	};

	return (
		<form
			ref={ frame }
			className="bkx-form bkx-settings"
			aria-label={ __( 'Settings', 'bookingx-coupons' ) }
			noValidate
			onSubmit={ ( event ) => {
				event.preventDefault();
				void save();
			} }
		>
			<SearchControl
				className="bkx-settings__search"
				label={ __( 'Search settings', 'bookingx-coupons' ) }
				hideLabelFromVision
				__nextHasNoMarginBottom
				value={ search }
				onChange={ setSearch }
			/>
			<p className="screen-reader-text" role="status">
				{ search === '' ? '' : foundText( groups.length ) }
			</p>
			{ problem && (
				<div className="bkx-form__problem" tabIndex={ -1 }>
					<Notice status="error" isDismissible={ false }>
						{ problem.message }
					</Notice>
				</div>
			) }
			{ groups.map( ( group ) => (
				<SettingsGroupFields
					key={ group.id }
					group={ group }
					values={ values[ group.id ] ?? {} }
					problems={ problemsByField( problem, 2 ) }
					onChange={ ( key, value ) =>
						setValues( ( before ) => ( {
							...before,
							[ group.id ]: {
								...before[ group.id ],
								[ key ]: value,
							},
						} ) )
					}
				/>
			) ) }
			{ groups.length === 0 && <p>{ foundText( 0 ) }</p> }
			<div className="bkx-form__actions">
				<Button
					variant="primary"
					type="submit"
					disabled={ isSaving || ! isDirty }
					accessibleWhenDisabled
					isBusy={ isSaving }
				>
					{ __( 'Save settings', 'bookingx-coupons' ) }
				</Button>
			</div>
			{ guard.wantsTo && (
				<LeaveDialog to={ guard.wantsTo } onStay={ guard.stay } />
			) }
		</form>
	);
}

function foundText( count: number ): string {
	return count === 0
		? __( 'No setting has these words.', 'bookingx-coupons' )
		: sprintf(
				/* translators: %d: number of groups of settings */
				_n(
					'Settings found in %d group.',
					'Settings found in %d groups.',
					count,
					'bookingx-coupons'
				),
				count
			);
}
