import type { Schema } from '../../data/schema';
import type { Aria } from './Field';

/** What every control gets: the value as it goes over the wire, and a way to change it. */
export type ControlProps = {
	schema: Schema;
	value: unknown;
	onChange: ( value: unknown ) => void;
	aria: Aria;
};
