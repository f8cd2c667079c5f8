<?php
/**
 * Prints the translatable strings of the PHP files named on standard input as JSON: [{file, line, call, texts, comment}].
 * A text that is no plain literal is null, for the caller to refuse.
 */

declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tools;

/** WordPress' translation functions. */
const CALLS = '/^(?:__|_e|_x|_ex|_n|_nx|_n_noop|_nx_noop|esc_(?:html|attr)_(?:_|e|x))$/';

/**
 * @return list<array{file: string, line: int, call: string, texts: list<string|null>, comment: string}>
 */
function strings_of( string $file ): array {
	$tokens  = array_values( array_filter( token_get_all( (string) file_get_contents( $file ) ), __NAMESPACE__ . '\is_code' ) );
	$found   = [];
	$comment = '';
	foreach ( $tokens as $position => $token ) {
		if ( ! is_array( $token ) ) {
			$comment = $token === ';' ? '' : $comment;
			continue;
		}
		if ( $token[0] === T_COMMENT && strpos( $token[1], 'translators:' ) !== false ) {
			$comment = trim( $token[1], "/* \t\n" );
		}
		if ( ! is_call( $tokens, $position ) ) {
			continue;
		}
		$found[] = [
			'file'    => $file,
			'line'    => $token[2],
			'call'    => ltrim( $token[1], '\\' ),
			'texts'   => arguments( $tokens, $position + 2 ),
			'comment' => $comment,
		];
		$comment = '';
	}
	return $found;
}

/** @param array{int, string, int}|string $token */
function is_code( $token ): bool {
	return ! is_array( $token ) || ( $token[0] !== T_WHITESPACE && $token[0] !== T_DOC_COMMENT );
}

/** @param list<array{int, string, int}|string> $tokens */
function is_call( array $tokens, int $position ): bool {
	$token  = $tokens[ $position ];
	$before = $tokens[ $position - 1 ] ?? '';
	$names  = [ T_STRING, defined( 'T_NAME_FULLY_QUALIFIED' ) ? constant( 'T_NAME_FULLY_QUALIFIED' ) : T_STRING ];
	return is_array( $token )
		&& in_array( $token[0], $names, true )
		&& preg_match( CALLS, ltrim( $token[1], '\\' ) ) === 1
		&& ( $tokens[ $position + 1 ] ?? '' ) === '('
		&& ! ( is_array( $before ) && in_array( $before[0], [ T_OBJECT_OPERATOR, T_DOUBLE_COLON, T_FUNCTION ], true ) );
}

/**
 * The arguments up to the closing parenthesis; whatever is no single literal is null.
 *
 * @param list<array{int, string, int}|string> $tokens
 * @return list<string|null>
 */
function arguments( array $tokens, int $position ): array {
	$arguments = [];
	$parts     = [];
	$depth     = 0;
	for ( ; isset( $tokens[ $position ] ); $position++ ) {
		$token = $tokens[ $position ];
		if ( $depth === 0 && ( $token === ',' || $token === ')' ) ) {
			$arguments[] = literal( $parts );
			$parts       = [];
			if ( $token === ')' ) {
				break;
			}
			continue;
		}
		$depth  += in_array( $token, [ '(', '[' ], true ) ? 1 : ( in_array( $token, [ ')', ']' ], true ) ? -1 : 0 );
		$parts[] = $token;
	}
	return $arguments;
}

/** @param list<array{int, string, int}|string> $parts */
function literal( array $parts ): ?string {
	$part = $parts[0] ?? '';
	if ( count( $parts ) !== 1 || ! is_array( $part ) || $part[0] !== T_CONSTANT_ENCAPSED_STRING ) {
		return null;
	}
	$inner = substr( $part[1], 1, -1 );
	return $part[1][0] === "'" ? strtr( $inner, [ "\\'" => "'", '\\\\' => '\\' ] ) : stripcslashes( $inner );
}

$strings = [];
foreach ( array_filter( explode( "\n", (string) stream_get_contents( STDIN ) ), 'is_file' ) as $path ) {
	$strings = array_merge( $strings, strings_of( $path ) );
}
echo json_encode( $strings, JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES | JSON_THROW_ON_ERROR );
