/** The part of JSON schema that the server speaks, as it arrives from OPTIONS. */
export type Schema = {
	type?: string | string[];
	title?: string;
	description?: string;
	enum?: string[];
	default?: unknown;
	format?: string;
	readOnly?: boolean;
	minimum?: number;
	maximum?: number;
	minLength?: number;
	maxLength?: number;
	pattern?: string;
	items?: Schema;
	anyOf?: Schema[];
	properties?: Record< string, Schema >;
	required?: string[];
	/** Which control edits it; found from the shape where it is missing. */
	'x-widget'?: string;
	/** Words for the values of `enum`. */
	'x-choices'?: Record< string, string >;
	/** What holds if nobody changes it; unlike `default` never filled in. */
	'x-default'?: unknown;
	/** Of several shapes the one for this value of the field that decides. */
	'x-for'?: string;
	/** Which section of the form it stands in. */
	'x-section'?: string;
};

export type ObjectSchema = Schema & { properties: Record< string, Schema > };

/** Of a collection the schema says "list of records"; a form wants the record. */
export function recordSchema( schema: Schema ): ObjectSchema {
	const record = schema.items ?? schema;
	return { ...record, properties: record.properties ?? {} };
}
