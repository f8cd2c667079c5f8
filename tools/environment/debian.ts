import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	readdirSync,
	rmSync,
	statSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Failure } from './failure';
import { has, must } from './process';

export type Mirror = { uri: string; key: string };

const suites = /^(bookworm|trixie|forky|sid|stable|testing)(\s|$)/;
const keyring = '/usr/share/keyrings/debian-archive-keyring.gpg';

export function isDebian(): boolean {
	return has( 'apt-get' ) && has( 'dpkg-deb' );
}

export function mayInstall(): boolean {
	return isDebian() && process.getuid?.() === 0;
}

/** Installs packages where that is allowed; elsewhere says in one line what to install. */
export async function install( packages: readonly string[] ): Promise< void > {
	const list = packages.join( ' ' );
	if ( ! mayInstall() ) {
		throw new Failure(
			`Please install: ${ list } (Debian names; sudo apt-get install --no-install-recommends ${ list })`
		);
	}
	const folder = mkdtempSync( join( tmpdir(), 'bookingx-apt-' ) );
	try {
		const conf = systemConfiguration( folder );
		if ( ! hasRecentLists() ) {
			await must( 'apt-get', [ '-c', conf, '-qq', 'update' ] );
		}
		startNoServices();
		await must(
			'apt-get',
			[
				'-c',
				conf,
				'install',
				'-y',
				'-q',
				'--no-install-recommends',
				...packages,
			],
			{ env: { DEBIAN_FRONTEND: 'noninteractive' } }
		);
	} finally {
		rmSync( folder, { recursive: true, force: true } );
	}
}

/**
 * Some images empty the package cache after every apt run, which breaks an apt run beside it: hence a cache of our own
 * and none of those hooks.
 */
function systemConfiguration( folder: string ): string {
	mkdirSync( join( folder, 'archives', 'partial' ), { recursive: true } );
	const file = join( folder, 'conf' );
	writeFileSync(
		file,
		'#clear DPkg::Post-Invoke;\n#clear APT::Update::Post-Invoke;\n' +
			`Dir::Cache::archives "${ folder }/archives";\n` +
			'DPkg::Lock::Timeout "600";\nAPT::Sandbox::User "root";\n'
	);
	return file;
}

function hasRecentLists(): boolean {
	const folder = '/var/lib/apt/lists';
	const day = 24 * 60 * 60 * 1000;
	return (
		existsSync( folder ) &&
		readdirSync( folder ).some(
			( name ) =>
				name.includes( '_Packages' ) &&
				Date.now() - statSync( join( folder, name ) ).mtimeMs < day
		)
	);
}

/** A package's own service would run beside ours and take its port. */
function startNoServices(): void {
	const policy = '/usr/sbin/policy-rc.d';
	if ( ! existsSync( policy ) ) {
		writeFileSync( policy, '#!/bin/sh\nexit 101\n', { mode: 0o755 } );
	}
}

/**
 * Downloads packages of another Debian release without installing them: own lists, own caches, the machine's mirror.
 * `download` gets the configuration for `apt-get -c`, and which of the wanted packages that release has.
 */
export async function fromSuite(
	suite: string,
	folder: string,
	wanted: readonly string[],
	download: ( conf: string, there: readonly string[] ) => Promise< void >
): Promise< void > {
	const { uri, key } = mirror();
	const state = join( folder, 'apt' );
	for ( const part of [
		'lists/partial',
		'cache/archives/partial',
		'parts',
	] ) {
		mkdirSync( join( state, part ), { recursive: true } );
	}
	writeFileSync( join( state, 'status' ), '' );
	writeFileSync(
		join( state, 'sources.list' ),
		`deb [signed-by=${ key }] ${ uri } ${ suite } main\n`
	);
	const conf = join( state, 'conf' );
	writeFileSync( conf, suiteConfiguration( state ) );
	await must( 'apt-get', [ '-c', conf, '-qq', 'update' ] );
	const names = await must( 'apt-cache', [ '-c', conf, 'pkgnames' ] );
	const known = new Set( names.split( '\n' ) );
	await download(
		conf,
		wanted.filter( ( name ) => known.has( name ) )
	);
	rmSync( state, { recursive: true, force: true } );
}

function suiteConfiguration( state: string ): string {
	return [
		'#clear APT::Update::Post-Invoke;',
		'#clear APT::Update::Post-Invoke-Success;',
		'#clear DPkg::Post-Invoke;',
		`Dir::Etc::sourcelist "${ state }/sources.list";`,
		`Dir::Etc::sourceparts "${ state }/parts";`,
		`Dir::Etc::preferencesparts "${ state }/parts";`,
		`Dir::State "${ state }";`,
		`Dir::State::lists "${ state }/lists";`,
		`Dir::State::status "${ state }/status";`,
		`Dir::Cache "${ state }/cache";`,
		'APT::Sandbox::User "root";',
		'APT::Install-Recommends "false";',
		'Acquire::Languages "none";',
		'Acquire::Retries "3";',
		'Debug::NoLocking "true";',
		'',
	].join( '\n' );
}

/** The first Debian archive in the machine's own sources that is not the one of security updates. */
export function mirror( etc = '/etc/apt' ): Mirror {
	const parts = join( etc, 'sources.list.d' );
	const files = existsSync( parts ) ? readdirSync( parts ) : [];
	const found = [
		...files
			.filter( ( name ) => name.endsWith( '.sources' ) )
			.flatMap( ( name ) => stanzas( join( parts, name ) ) ),
		...[
			join( etc, 'sources.list' ),
			...files
				.filter( ( name ) => name.endsWith( '.list' ) )
				.map( ( name ) => join( parts, name ) ),
		].flatMap( lines ),
	].find( ( { uri } ) => ! uri.includes( 'security' ) );
	if ( ! found ) {
		throw new Failure( `No Debian archive is named in ${ etc }.` );
	}
	return found;
}

function stanzas( file: string ): Mirror[] {
	return readFileSync( file, 'utf8' )
		.split( /\n\s*\n/ )
		.map( ( stanza ) => {
			const field = ( name: string ) =>
				new RegExp( `^${ name }:[ \\t]*(.*)$`, 'm' ).exec(
					stanza
				)?.[ 1 ] ?? '';
			return {
				uri: field( 'URIs' ).split( /\s+/ )[ 0 ] ?? '',
				key: keyOf( field( 'Signed-By' ) ),
				counts:
					suites.test( field( 'Suites' ) ) &&
					field( 'Enabled' ) !== 'no',
			};
		} )
		.filter( ( { uri, counts } ) => counts && uri !== '' );
}

function lines( file: string ): Mirror[] {
	if ( ! existsSync( file ) ) {
		return [];
	}
	return readFileSync( file, 'utf8' )
		.split( '\n' )
		.map( ( line ) =>
			/^deb\s+(?:\[([^\]]*)\]\s+)?(\S+)\s+(.*)$/.exec( line )
		)
		.filter(
			( match ) => match !== null && suites.test( match[ 3 ] ?? '' )
		)
		.map( ( match ) => ( {
			uri: match?.[ 2 ] ?? '',
			key: keyOf(
				/signed-by=(\S+)/.exec( match?.[ 1 ] ?? '' )?.[ 1 ] ?? ''
			),
		} ) );
}

function keyOf( given: string ): string {
	return given.startsWith( '/' ) ? given : keyring;
}
