/**
 * PHP as WebAssembly on this machine's files, with PHP's own exit status: PHP=7.4 node php-wasm.mjs ARGUMENTS.
 * Lies beside the node_modules that tools/environment/php.ts installs.
 */
import { spawn } from 'node:child_process';
import { loadNodeRuntime, useHostFilesystem } from '@php-wasm/node';
import { PHP } from '@php-wasm/universal';

// The machine's folder for temporary files may not exist in there.
const { TMPDIR, ...env } = process.env;
const php = new PHP(
	await loadNodeRuntime( process.env.PHP, {
		emscriptenOptions: { processId: 1, ENV: { ...env, TERM: 'xterm' } },
	} )
);
// PHPUnit asks for the terminal's width with shell_exec(): without a handler PHP waits for ever.
php.setSpawnHandler( ( command, args, options ) =>
	spawn( command, args, {
		...options,
		shell: true,
		stdio: [ 'pipe', 'pipe', 'pipe' ],
	} )
);
useHostFilesystem( php );

function copy( from, to ) {
	return from.pipeTo(
		new WritableStream( { write: ( chunk ) => void to.write( chunk ) } )
	);
}

const run = await php.cli( [
	'php',
	'-d',
	'memory_limit=1G',
	...process.argv.slice( 2 ),
] );
const copied = Promise.all( [
	copy( run.stdout, process.stdout ),
	copy( run.stderr, process.stderr ),
] );
const code = await run.exitCode.catch( ( error ) => error.status ?? 255 );
await copied.catch( () => {} );
process.stdout.write( '', () => process.exit( code ) );
