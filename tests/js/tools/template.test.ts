import { fault, template } from '../../../tools/translation/template';

const call = ( name: string, ...texts: Array< string | null > ) => ( {
	file: 'includes/A.php',
	line: 7,
	call: name,
	texts,
	comment: '',
} );

describe( 'texts for translators', () => {
	it.each( [
		[ '__', [ 'Save', 'bookingx-coupons' ] ],
		[ 'esc_html__', [ 'Save', 'bookingx-coupons' ] ],
		[ '_x', [ 'Post', 'verb', 'bookingx-coupons' ] ],
		[ '_n', [ '%d use', '%d uses', null, 'bookingx-coupons' ] ],
		[ '_nx', [ '%d use', '%d uses', null, 'limit', 'bookingx-coupons' ] ],
	] )( '%s is right as it should be written', ( name, texts ) => {
		expect( fault( call( name, ...texts ) ) ).toBeNull();
	} );

	it.each( [
		[ 'without a text domain', '__', [ 'Save' ] ],
		[ "in another's text domain", '__', [ 'Save', 'woocommerce' ] ],
		[ 'that is put together', '__', [ null, 'bookingx-coupons' ] ],
		[
			'without a plural',
			'_n',
			[ '%d use', null, null, 'bookingx-coupons' ],
		],
	] )( 'a text %s is refused with its place', ( _case, name, texts ) => {
		expect( fault( call( name, ...texts ) ) ).toContain(
			'includes/A.php:7'
		);
	} );

	it( 'one entry stands for a text, however often it is used', () => {
		const twice = [
			call( '__', 'Save "it"', 'bookingx-coupons' ),
			{
				...call( '__', 'Save "it"', 'bookingx-coupons' ),
				file: 'src/a.ts',
			},
			call( '_x', 'Save "it"', 'button', 'bookingx-coupons' ),
		];
		const text = template( twice, '1.0.0' );
		expect( text.match( /msgid "Save \\"it\\""/g ) ).toHaveLength( 2 );
		expect( text ).toContain( '#: includes/A.php\n#: src/a.ts\nmsgid' );
		expect( text ).toContain( 'msgctxt "button"' );
	} );
} );
