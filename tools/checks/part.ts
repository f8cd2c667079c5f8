import type { Lab } from '../environment/lab';
import type { Requirement } from '../environment/requirements';
import type { Result } from './result';

/** What a part works with: a log for all that it prints, a folder for its reports, sites on demand. */
export type Workbench = {
	log: string;
	report: ( name: string ) => string;
	lab: Lab;
	/** Adds lines to the log. */
	note: ( text: string ) => void;
};

export type Part = {
	name: string;
	needs: readonly Need[];
	/** Cores that it keeps busy; a part that measures races wants the machine for itself. */
	cores?: 1 | 2;
	/** Skipped tests that are no failure, each named in the log; else there may be none. */
	maySkip?: number;
	run: ( bench: Workbench ) => Promise< Result >;
};

export type Need = Requirement | 'vendor' | 'build';
