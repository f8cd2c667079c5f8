import { defineConfig } from '@playwright/test';

export default defineConfig( {
	testDir: './tests/e2e',
	outputDir: './artifacts/playwright',
	timeout: 60_000,
	expect: { timeout: 10_000 },
	// One site, one state: specs run one after another.
	workers: 1,
	fullyParallel: false,
	forbidOnly: true,
	retries: 0,
	reporter: [ [ 'list' ] ],
	use: {
		baseURL: process.env.WP_BASE_URL ?? 'http://127.0.0.1:9100',
		locale: 'en-GB',
		timezoneId: 'UTC',
		screenshot: 'only-on-failure',
		trace: 'retain-on-failure',
		launchOptions: {
			executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
			// As root there is no sandbox; the rest keeps the browser from calling home.
			args: [
				'--no-sandbox',
				'--disable-gpu',
				'--disable-quic',
				'--no-first-run',
				'--disable-background-networking',
				'--disable-component-update',
				'--disable-sync',
				'--disable-dev-shm-usage',
			],
		},
	},
} );
