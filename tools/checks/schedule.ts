/**
 * Runs jobs side by side, none of which may ask for more cores than there are. The order is kept as far as cores allow:
 * a big job that waits is not overtaken for ever, since nothing new starts before it.
 */
export async function schedule< Job extends { cores?: number } >(
	jobs: readonly Job[],
	cores: number,
	work: ( job: Job ) => Promise< void >
): Promise< void > {
	const waiting = [ ...jobs ];
	const running = new Set< Promise< void > >();
	let free = cores;
	while ( waiting.length > 0 || running.size > 0 ) {
		const next = waiting[ 0 ];
		const need = Math.min( next?.cores ?? 1, cores );
		if ( next && need <= free ) {
			waiting.shift();
			free -= need;
			const job = work( next ).finally( () => {
				free += need;
				running.delete( job );
			} );
			running.add( job );
			continue;
		}
		await Promise.race( running );
	}
}
