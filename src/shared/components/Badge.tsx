export type Tone = 'good' | 'wait' | 'stop' | 'plain';

/** A state in one word; its colour only repeats what the word says. */
export function Badge( {
	tone,
	children,
}: {
	tone: Tone;
	children: React.ReactNode;
} ) {
	return (
		<span className={ `bkx-badge bkx-badge--${ tone }` }>{ children }</span>
	);
}
