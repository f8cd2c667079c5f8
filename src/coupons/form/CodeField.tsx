import { Button } from '@wordpress/components';
import { __, sprintf } from '@wordpress/i18n';
import { suggestedCode } from '../../data/coupons';
import { type FieldProblem, problemOf } from '../../data/problem';
import type { Schema } from '../../data/schema';
import { Field } from '../../shared/form/Field';
import { announce } from '../../shared/notices';

/** What customers type, in capitals as it is stored, with a way to get one that nobody guesses. */
export function CodeField( {
	schema,
	value,
	problem,
	onChange,
}: {
	schema: Schema;
	value: unknown;
	problem?: FieldProblem;
	onChange: ( code: string ) => void;
} ) {
	const label = schema.title ?? __( 'Code', 'bookingx-coupons' );
	return (
		<Field
			name="code"
			label={ label }
			help={ schema.description }
			problem={ problem }
		>
			{ ( aria ) => (
				<span className="bkx-inline">
					<input
						{ ...aria }
						type="text"
						className="bkx-input bkx-input--code"
						autoComplete="off"
						autoCapitalize="characters"
						spellCheck={ false }
						maxLength={ schema.maxLength }
						value={ typeof value === 'string' ? value : '' }
						onChange={ ( { target } ) =>
							onChange( target.value.toUpperCase() )
						}
					/>
					<Button
						variant="secondary"
						onClick={ () => void suggest( onChange ) }
					>
						{ __( 'Generate', 'bookingx-coupons' ) }
					</Button>
				</span>
			) }
		</Field>
	);
}

async function suggest( onChange: ( code: string ) => void ): Promise< void > {
	try {
		const code = await suggestedCode();
		onChange( code );
		announce(
			/* translators: %s: a new coupon code */
			sprintf( __( 'New code: %s', 'bookingx-coupons' ), code )
		);
	} catch ( thrown ) {
		announce( problemOf( thrown ).message );
	}
}
