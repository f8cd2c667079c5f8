import { formatInstant } from '../time';

export type TimelineEntry = { at: string; text: string; actor: string };

/** What happened, newest first. */
export function Timeline( { entries }: { entries: TimelineEntry[] } ) {
	return (
		<ol className="bkx-history" reversed>
			{ entries.map( ( { at, text, actor }, index ) => (
				<li key={ index }>
					<time dateTime={ at }>{ formatInstant( at ) }</time>
					{ text }
					{ actor && <span> · { actor }</span> }
				</li>
			) ) }
		</ol>
	);
}
