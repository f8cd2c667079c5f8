import { registerBlockType, type BlockConfiguration } from '@wordpress/blocks';
import metadata from './block.json';
import { Edit, type Attributes } from './edit';
import './style.scss';

registerBlockType< Attributes >(
	metadata as BlockConfiguration< Attributes > & { name: string },
	{ edit: Edit }
);
