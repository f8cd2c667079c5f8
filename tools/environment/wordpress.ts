import {
	chmodSync,
	cpSync,
	existsSync,
	mkdirSync,
	readFileSync,
	readdirSync,
	rmSync,
	symlinkSync,
	lstatSync,
	readlinkSync,
	unlinkSync,
	writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { once } from './cache';
import { fromSuite, isDebian } from './debian';
import { Failure } from './failure';
import { sharedCache } from './paths';
import { must } from './process';

export type Series = '6.8' | '7.1';
export type WordPress = { path: string; version: string; from: string };

const suiteOf: Record< Series, string > = { '6.8': 'trixie', '7.1': 'sid' };

/** Debian spreads WordPress over packages that its tree links into; names that a release does not have are left out. */
const packages = [
	'wordpress',
	'wordpress-theme-twentytwentyfive',
	'php-getid3',
	'libphp-phpmailer',
	'libjs-cropper',
	'libjs-lodash',
	'libjs-underscore',
	'libjs-jquery-ui',
	'ca-certificates',
];

/** A tree of WordPress files without wp-config.php, never to be edited: WP_CORE_DIR, cache, wordpress.org or Debian. */
export async function getWordPress( series: Series ): Promise< WordPress > {
	const given = process.env.WP_CORE_DIR;
	if ( given && isSeries( given, series ) ) {
		return {
			path: given,
			version: versionOf( given ),
			from: 'WP_CORE_DIR',
		};
	}
	const path = join( sharedCache, `wordpress-${ series }` );
	let from = 'cache';
	await once( path, async ( part ) => {
		from = await fetchTree( series, part );
	} );
	return { path, version: versionOf( path ), from };
}

async function fetchTree( series: Series, part: string ): Promise< string > {
	const refused = await fromProject( series, part ).then(
		() => '',
		( error: Error ) => error.message
	);
	if ( refused === '' ) {
		return 'wordpress.org';
	}
	if ( ! isDebian() ) {
		throw new Failure(
			`WordPress ${ series } could not be downloaded (${ refused }): set WP_CORE_DIR to a folder that holds it.`
		);
	}
	rmSync( part, { recursive: true, force: true } );
	await fromDebian( series, part );
	return 'Debian';
}

/** The newest release of a series, from the project's own site. */
export async function fromProject(
	series: Series,
	part: string,
	site = 'wordpress.org'
): Promise< void > {
	const scheme = site.startsWith( '127.' ) ? 'http' : 'https';
	const api = site.startsWith( '127.' ) ? site : `api.${ site }`;
	const list = await download(
		`${ scheme }://${ api }/core/stable-check/1.0/`,
		15
	);
	const version = newest(
		Object.keys( JSON.parse( list.toString() ) ),
		series
	);
	const archive = await download(
		`${ scheme }://${ site }/wordpress-${ version }.tar.gz`,
		240
	);
	mkdirSync( part, { recursive: true } );
	writeFileSync( `${ part }.tar.gz`, archive );
	await must( 'tar', [
		'-xzf',
		`${ part }.tar.gz`,
		'-C',
		part,
		'--strip-components=1',
	] );
	rmSync( `${ part }.tar.gz` );
	makeContentFolders( part );
}

export function newest( versions: readonly string[], series: Series ): string {
	const patch = ( version: string ) =>
		Number( version.split( '.' )[ 2 ] ?? 0 );
	const [ found ] = versions
		.filter(
			( version ) =>
				version === series || version.startsWith( `${ series }.` )
		)
		.sort( ( a, b ) => patch( b ) - patch( a ) );
	if ( ! found ) {
		throw new Failure( `There is no release ${ series }.` );
	}
	return found;
}

async function download( url: string, seconds: number ): Promise< Buffer > {
	const answer = await fetch( url, {
		signal: AbortSignal.timeout( seconds * 1000 ),
	} );
	if ( ! answer.ok ) {
		throw new Failure( `${ url } answered ${ answer.status }` );
	}
	return Buffer.from( await answer.arrayBuffer() );
}

async function fromDebian( series: Series, part: string ): Promise< void > {
	const folder = `${ part }.debian`;
	const system = join( folder, 'root' );
	rmSync( folder, { recursive: true, force: true } );
	mkdirSync( join( folder, 'debs' ), { recursive: true } );
	await fromSuite(
		suiteOf[ series ],
		folder,
		packages,
		async ( conf, there ) => {
			await must(
				'apt-get',
				[ '-c', conf, '-qq', 'download', ...there ],
				{
					cwd: join( folder, 'debs' ),
				}
			);
		}
	);
	mkdirSync( join( system, 'etc/ssl/certs' ), { recursive: true } );
	for ( const name of readdirSync( join( folder, 'debs' ) ) ) {
		await must( 'dpkg-deb', [
			'-x',
			join( folder, 'debs', name ),
			system,
		] );
	}
	makeCertificates( system );
	keepLinksInside( system, system );
	const tree = join( system, 'usr/share/wordpress' );
	for ( const name of [ 'wp-config.php', '.htaccess' ] ) {
		rmSync( join( tree, name ), { force: true } );
	}
	cpSync( tree, part, { recursive: true, dereference: true } );
	makeContentFolders( part );
	rmSync( folder, { recursive: true, force: true } );
	if ( ! isSeries( part, series ) ) {
		throw new Failure(
			`Debian ${ suiteOf[ series ] } has WordPress ${ versionOf( part ) } by now: set WP_CORE_DIR to a folder with ${ series }.`
		);
	}
}

/** What the package's installer would have made on a real system. */
function makeCertificates( system: string ): void {
	const folder = join( system, 'usr/share/ca-certificates/mozilla' );
	const all = existsSync( folder )
		? readdirSync( folder ).map( ( name ) =>
				readFileSync( join( folder, name ), 'utf8' )
			)
		: [];
	writeFileSync(
		join( system, 'etc/ssl/certs/ca-certificates.crt' ),
		all.join( '' )
	);
}

function keepLinksInside( folder: string, system: string ): void {
	for ( const name of readdirSync( folder ) ) {
		const path = join( folder, name );
		const entry = lstatSync( path );
		if ( entry.isDirectory() ) {
			keepLinksInside( path, system );
		} else if (
			entry.isSymbolicLink() &&
			readlinkSync( path ).startsWith( '/' )
		) {
			const target = join( system, readlinkSync( path ) );
			unlinkSync( path );
			symlinkSync( target, path );
		}
	}
}

function makeContentFolders( tree: string ): void {
	for ( const name of [ 'plugins', 'themes', 'uploads', 'languages' ] ) {
		const folder = join( tree, 'wp-content', name );
		mkdirSync( folder, { recursive: true } );
		chmodSync( folder, 0o755 );
	}
}

export function versionOf( tree: string ): string {
	const file = join( tree, 'wp-includes/version.php' );
	if ( ! existsSync( file ) ) {
		return '';
	}
	return (
		/\$wp_version\s*=\s*'([^']+)'/.exec(
			readFileSync( file, 'utf8' )
		)?.[ 1 ] ?? ''
	);
}

function isSeries( tree: string, series: Series ): boolean {
	const version = versionOf( tree );
	return (
		version === series ||
		version.startsWith( `${ series }.` ) ||
		version.startsWith( `${ series }-` )
	);
}
