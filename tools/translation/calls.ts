import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { root } from '../environment/paths';
import { installedPhp } from '../environment/php';
import { must } from '../environment/process';
import { sources } from '../environment/sources';

/** One call of a translation function; a text that is no plain literal is null. */
export type Call = {
	file: string;
	line: number;
	call: string;
	texts: Array< string | null >;
	comment: string;
};

export async function allCalls(): Promise< Call[] > {
	const php = sources(
		/^(bookingx-coupons\.php|uninstall\.php|(includes|templates)\/.*\.php)$/
	);
	const json = await must(
		installedPhp,
		[ join( root, 'tools/translation/strings.php' ) ],
		{
			cwd: root,
			input: php.join( '\n' ),
		}
	);
	return [
		...( JSON.parse( json ) as Call[] ),
		...sources( /^src\/.*\.tsx?$/ ).flatMap( scriptCalls ),
		...sources( /^src\/blocks\/.*\/block\.json$/ ).flatMap( blockTexts ),
	];
}

function scriptCalls( file: string ): Call[] {
	const source = ts.createSourceFile(
		file,
		readFileSync( join( root, file ), 'utf8' ),
		ts.ScriptTarget.ES2022,
		true
	);
	const found: Call[] = [];
	const visit = ( node: ts.Node ): void => {
		if (
			ts.isCallExpression( node ) &&
			ts.isIdentifier( node.expression ) &&
			/^(__|_x|_n|_nx)$/.test( node.expression.text )
		) {
			const { line } = source.getLineAndCharacterOfPosition(
				node.getStart()
			);
			found.push( {
				file,
				line: line + 1,
				call: node.expression.text,
				texts: node.arguments.map( ( argument ) =>
					ts.isStringLiteralLike( argument ) ? argument.text : null
				),
				comment: commentBefore( source, node ),
			} );
		}
		ts.forEachChild( node, visit );
	};
	visit( source );
	return found;
}

/** The nearest comment for translators, before the call or before what it is part of on the same statement. */
function commentBefore( source: ts.SourceFile, node: ts.Node ): string {
	for ( let at: ts.Node = node; ! ts.isSourceFile( at ); at = at.parent ) {
		for ( const { pos, end } of ts.getLeadingCommentRanges(
			source.text,
			at.getFullStart()
		) ?? [] ) {
			const text = source.text.slice( pos, end );
			if ( text.includes( 'translators:' ) ) {
				return text.replace( /^\/[/*]+\s*|\s*\*+\/$/g, '' ).trim();
			}
		}
		if ( ts.isStatement( at ) ) {
			break;
		}
	}
	return '';
}

/** WordPress translates these fields of a block's description by itself. */
function blockTexts( file: string ): Call[] {
	const block = JSON.parse( readFileSync( join( root, file ), 'utf8' ) ) as {
		title?: string;
		description?: string;
		keywords?: string[];
		textdomain?: string;
	};
	const text = ( value: string, context: string ): Call => ( {
		file,
		line: 1,
		call: '_x',
		texts: [ value, context, block.textdomain ?? null ],
		comment: '',
	} );
	return [
		...( block.title ? [ text( block.title, 'block title' ) ] : [] ),
		...( block.description
			? [ text( block.description, 'block description' ) ]
			: [] ),
		...( block.keywords ?? [] ).map( ( keyword ) =>
			text( keyword, 'block keyword' )
		),
	];
}
