import type { Call } from './calls';

export const domain = 'bookingx-coupons';

/** What is wrong with a call, or null: texts must be literals, in our own text domain. */
export function fault( { file, line, call, texts }: Call ): string | null {
	const { words, domainAt } = shapeOf( call );
	if (
		texts.slice( 0, words ).some( ( text ) => typeof text !== 'string' ) ||
		texts.length < words
	) {
		return `${ file }:${ line }: ${ call }() needs plain literals`;
	}
	if ( texts[ domainAt ] !== domain ) {
		return `${ file }:${ line }: ${ call }() without the text domain '${ domain }'`;
	}
	return null;
}

/** How many leading arguments are texts, and where the text domain stands. */
function shapeOf( call: string ): {
	words: number;
	domainAt: number;
	plural: boolean;
	contextAt: number | null;
} {
	const name = call.replace( /^esc_(html|attr)_/, '_' );
	switch ( name ) {
		case '_n':
			return { words: 2, domainAt: 3, plural: true, contextAt: null };
		case '_nx':
			return { words: 2, domainAt: 4, plural: true, contextAt: 3 };
		case '_n_noop':
			return { words: 2, domainAt: 2, plural: true, contextAt: null };
		case '_nx_noop':
			return { words: 3, domainAt: 3, plural: true, contextAt: 2 };
		case '_x':
		case '_ex':
			return { words: 2, domainAt: 2, plural: false, contextAt: 1 };
		default:
			return { words: 1, domainAt: 1, plural: false, contextAt: null };
	}
}

type Entry = {
	text: string;
	plural: string;
	context: string;
	files: Set< string >;
	comments: Set< string >;
};

/** The template that translators start from. Without dates and line numbers, so that it changes only when a text does. */
export function template( calls: readonly Call[], version: string ): string {
	const entries = new Map< string, Entry >();
	for ( const call of calls ) {
		const { plural, contextAt } = shapeOf( call.call );
		const text = call.texts[ 0 ] ?? '';
		const context =
			contextAt === null ? '' : ( call.texts[ contextAt ] ?? '' );
		const key = `${ context }\u0004${ text }`;
		const entry = entries.get( key ) ?? {
			text,
			plural: '',
			context,
			files: new Set(),
			comments: new Set(),
		};
		entry.plural ||= plural ? ( call.texts[ 1 ] ?? '' ) : '';
		entry.files.add( call.file );
		if ( call.comment ) {
			entry.comments.add( call.comment );
		}
		entries.set( key, entry );
	}
	const sorted = [ ...entries ].sort( ( [ a ], [ b ] ) =>
		a < b ? -1 : 1
	);
	return [
		header( version ),
		...sorted.map( ( [ , entry ] ) => block( entry ) ),
	].join( '\n' );
}

function header( version: string ): string {
	return [
		'# Copyright: the contributors of BookingX Coupons. License: GPL-2.0-or-later.',
		'msgid ""',
		'msgstr ""',
		`"Project-Id-Version: BookingX Coupons ${ version }\\n"`,
		'"MIME-Version: 1.0\\n"',
		'"Content-Type: text/plain; charset=UTF-8\\n"',
		'"Content-Transfer-Encoding: 8bit\\n"',
		`"X-Domain: ${ domain }\\n"`,
		'',
	].join( '\n' );
}

function block( { text, plural, context, files, comments }: Entry ): string {
	return [
		...[ ...comments ]
			.sort()
			.map( ( comment ) => `#. ${ comment.replace( /\s+/g, ' ' ) }` ),
		...[ ...files ].sort().map( ( file ) => `#: ${ file }` ),
		...( context ? [ `msgctxt ${ quote( context ) }` ] : [] ),
		`msgid ${ quote( text ) }`,
		...( plural
			? [
					`msgid_plural ${ quote( plural ) }`,
					'msgstr[0] ""',
					'msgstr[1] ""',
				]
			: [ 'msgstr ""' ] ),
		'',
	].join( '\n' );
}

function quote( text: string ): string {
	return JSON.stringify( text );
}
