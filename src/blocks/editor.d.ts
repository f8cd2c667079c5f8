/** What the blocks use of WordPress packages that come with the editor and have no types of their own. */

declare module '@wordpress/block-editor' {
	import type { ComponentType } from '@wordpress/element';

	export const InspectorControls: ComponentType< { children: unknown } >;
	export function useBlockProps(): Record< string, unknown >;
}

declare module '@wordpress/server-side-render' {
	import type { ComponentType } from '@wordpress/element';

	const ServerSideRender: ComponentType< {
		block: string;
		attributes: Record< string, unknown >;
		skipBlockSupportAttributes?: boolean;
	} >;
	export default ServerSideRender;
}
