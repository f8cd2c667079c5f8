import { createRoot } from '@wordpress/element';
import { App } from './App';
import { takeOverMenu } from './menu';
import './admin.scss';

const root = document.getElementById( 'bookingx-coupons-app' );
if ( root ) {
	takeOverMenu();
	createRoot( root ).render( <App /> );
}
