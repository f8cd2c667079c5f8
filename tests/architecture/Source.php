<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Architecture;

use PhpParser\Node;
use PhpParser\NodeFinder;
use PhpParser\NodeTraverser;
use PhpParser\NodeVisitor\NameResolver;
use PhpParser\ParserFactory;

/**
 * One PHP file as a tree with full names, and the questions that the architecture tests ask of it.
 */
final class Source {

	public const ROOT = 'BookingX\\Addons\\Coupons\\';

	/** @var array<string, self> every file is read once for all tests */
	private static array $known = [];

	private string $path;
	private string $code;

	/** @var array<Node>|null read when first asked for */
	private ?array $tree = null;

	/** @param string $path from the root of the project */
	public function __construct( string $path, string $code ) {
		$this->path = $path;
		$this->code = $code;
	}

	/**
	 * Every PHP file below a folder, or the file itself.
	 *
	 * @return array<string, self> by path from the root of the project
	 */
	public static function below( string ...$paths ): array {
		$root    = dirname( __DIR__, 2 );
		$sources = [];
		foreach ( $paths as $path ) {
			$files = is_file( "$root/$path" ) ? [ "$root/$path" ] : self::files( "$root/$path" );
			foreach ( $files as $file ) {
				$name                 = substr( $file, strlen( $root ) + 1 );
				self::$known[ $name ] = self::$known[ $name ] ?? new self( $name, (string) file_get_contents( $file ) );
				$sources[ $name ]     = self::$known[ $name ];
			}
		}
		ksort( $sources );
		return $sources;
	}

	public function path(): string {
		return $this->path;
	}

	public function code(): string {
		return $this->code;
	}

	/** @return list<string> names of the functions it calls, without those of its own */
	public function functions(): array {
		$names = [];
		foreach ( $this->all( Node\Expr\FuncCall::class ) as $call ) {
			if ( $call->name instanceof Node\Name ) {
				$names[] = $call->name->getLast();
			}
		}
		return $names;
	}

	/**
	 * Calls of these functions whose last argument is not that text.
	 *
	 * @param list<string> $functions
	 * @return list<string>
	 */
	public function calls_without_last_text( array $functions, string $text ): array {
		$found = [];
		foreach ( $this->all( Node\Expr\FuncCall::class ) as $call ) {
			if ( ! $call->name instanceof Node\Name || ! in_array( $call->name->getLast(), $functions, true ) ) {
				continue;
			}
			$last = $call->args[ count( $call->args ) - 1 ] ?? null;
			if ( ! $last instanceof Node\Arg || ! $last->value instanceof Node\Scalar\String_ || $last->value->value !== $text ) {
				$found[] = "{$call->name->getLast()}() in line {$call->getStartLine()}";
			}
		}
		return $found;
	}

	/** @return list<string> full names of all classes and interfaces it mentions */
	public function classes(): array {
		$functions = [];
		foreach ( array_merge( $this->all( Node\Expr\FuncCall::class ), $this->all( Node\Expr\ConstFetch::class ) ) as $node ) {
			$functions[] = spl_object_id( $node->name );
		}
		$names = [];
		foreach ( $this->all( Node\Name\FullyQualified::class ) as $name ) {
			if ( ! in_array( spl_object_id( $name ), $functions, true ) ) {
				$names[] = $name->toString();
			}
		}
		return array_values( array_unique( $names ) );
	}

	/** @return list<string> names of the variables it uses */
	public function variables(): array {
		$names = [];
		foreach ( $this->all( Node\Expr\Variable::class ) as $variable ) {
			if ( is_string( $variable->name ) ) {
				$names[] = $variable->name;
			}
		}
		return array_values( array_unique( $names ) );
	}

	/** @return list<string> what can make a float of integers */
	public function floats(): array {
		$found = [];
		foreach ( [ Node\Scalar\Float_::class, Node\Expr\Cast\Double::class, Node\Expr\BinaryOp\Div::class, Node\Expr\BinaryOp\Pow::class, Node\Expr\AssignOp\Div::class, Node\Expr\AssignOp\Pow::class ] as $kind ) {
			foreach ( $this->all( $kind ) as $node ) {
				$found[] = "{$node->getType()} in line {$node->getStartLine()}";
			}
		}
		foreach ( $this->all( Node\Identifier::class ) as $identifier ) {
			if ( in_array( $identifier->toLowerString(), [ 'float', 'double' ], true ) ) {
				$found[] = "type float in line {$identifier->getStartLine()}";
			}
		}
		return $found;
	}

	/** @return list<string> dates that are made of the present moment */
	public function clocks(): array {
		$found = [];
		foreach ( $this->all( Node\Expr\New_::class ) as $new ) {
			$is_date = $new->class instanceof Node\Name && in_array( $new->class->toString(), [ 'DateTimeImmutable', 'DateTime' ], true );
			$first   = $new->args[0] ?? null;
			$text    = $first instanceof Node\Arg && $first->value instanceof Node\Scalar\String_ ? $first->value->value : null;
			if ( $is_date && ( $first === null || $text !== null && preg_match( '/^\d{4}-/', $text ) !== 1 ) ) {
				$found[] = "the present in line {$new->getStartLine()}";
			}
		}
		return $found;
	}

	/** @return list<string> state that outlives an object */
	public function static_state(): array {
		$found = [];
		foreach ( $this->all( Node\Stmt\Property::class ) as $property ) {
			if ( $property->isStatic() ) {
				$found[] = "static property in line {$property->getStartLine()}";
			}
		}
		foreach ( $this->all( Node\Stmt\Static_::class ) as $static ) {
			$found[] = "static variable in line {$static->getStartLine()}";
		}
		return $found;
	}

	/** @return list<string> classes that can be extended and are no errors */
	public function open_classes(): array {
		$found = [];
		foreach ( $this->all( Node\Stmt\Class_::class ) as $declared ) {
			$parent   = $declared->extends === null ? '' : $declared->extends->toString();
			$is_error = preg_match( '/(Exception|Error)$/', $parent ) === 1;
			// An error may be caught by its kind, so errors have children.
			if ( ! $declared->isFinal() && ! $declared->isAbstract() && ! $declared->isAnonymous() && ! $is_error ) {
				$found[] = (string) $declared->name;
			}
		}
		return $found;
	}

	/**
	 * First argument of every `new $class( 'text', … )`.
	 *
	 * @return list<string>
	 */
	public function texts_given_to( string $class_name ): array {
		$texts = [];
		foreach ( $this->all( Node\Expr\New_::class ) as $new ) {
			$first = $new->args[0] ?? null;
			if ( $new->class instanceof Node\Name && $new->class->toString() === $class_name && $first instanceof Node\Arg ) {
				foreach ( ( new NodeFinder() )->findInstanceOf( [ $first ], Node\Scalar\String_::class ) as $text ) {
					$texts[] = $text->value;
				}
			}
		}
		return $texts;
	}

	/**
	 * @template T of Node
	 * @param class-string<T> $kind
	 * @return list<T>
	 */
	private function all( string $kind ): array {
		$this->tree ??= $this->read();
		return array_values( ( new NodeFinder() )->findInstanceOf( $this->tree, $kind ) );
	}

	/** @return array<Node> */
	private function read(): array {
		$traverser = new NodeTraverser();
		$traverser->addVisitor( new NameResolver() );
		return $traverser->traverse( ( new ParserFactory() )->createForNewestSupportedVersion()->parse( $this->code ) ?? [] );
	}

	/** @return list<string> */
	private static function files( string $folder ): array {
		$files = [];
		/** @var \SplFileInfo $file */
		foreach ( new \RecursiveIteratorIterator( new \RecursiveDirectoryIterator( $folder, \FilesystemIterator::SKIP_DOTS ) ) as $file ) {
			if ( $file->getExtension() === 'php' ) {
				$files[] = $file->getPathname();
			}
		}
		return $files;
	}
}
