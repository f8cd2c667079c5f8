<?php
/**
 * Top of every mail.
 *
 * @package BookingX\Addons\Coupons
 * @version 1.0.0
 *
 * @var array{site: string, heading: string} $data
 * @var \BookingX\Addons\Coupons\WordPress\Templates $templates
 */

declare( strict_types=1 );

defined( 'ABSPATH' ) || exit;
?>
<!DOCTYPE html>
<html <?php language_attributes(); ?>>
<head>
	<meta charset="utf-8">
	<meta name="viewport" content="width=device-width">
	<title><?php echo esc_html( $data['heading'] ); ?></title>
</head>
<body style="margin:0;padding:24px 12px;background:#f4f4f4;color:#1e1e1e;font:16px/1.5 -apple-system,'Segoe UI',Roboto,sans-serif">
<div role="article" style="max-width:560px;margin:0 auto;padding:24px;background:#fff">
<p style="margin:0 0 8px;color:#595959"><?php echo esc_html( $data['site'] ); ?></p>
<h1 style="margin:0 0 16px;font-size:22px;line-height:1.3"><?php echo esc_html( $data['heading'] ); ?></h1>
