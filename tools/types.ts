/** npm run types: src/types/api.ts from the schemas of the REST routes. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { main } from './environment/failure';
import { Lab } from './environment/lab';
import { root } from './environment/paths';
import { ensurePackages } from './environment/requirements';
import { declarations } from './types/declarations';

main( async () => {
	await ensurePackages( [ 'php' ] );
	const lab = new Lab();
	await lab.open();
	try {
		const site = await lab.site( {
			name: 'types',
			series: '7.1',
			database: 'sqlite',
		} );
		writeFileSync(
			join( root, 'src/types/api.ts' ),
			await declarations( site )
		);
	} finally {
		await lab.close();
	}
} );
