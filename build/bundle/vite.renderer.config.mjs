import path from 'node:path';
import react from '@vitejs/plugin-react';
import { root } from '../setup/project.mjs';
import { firstLoad } from './first-load.mjs';
import { mantineStyles } from './mantine-styles.mjs';
import { oneByte } from './one-byte.mjs';

/** The window: strict CSP, so nothing inline, and everything by relative address. */
export function rendererConfig() {
  return {
    configFile: false,
    root: path.join(root, 'renderer'),
    base: './',
    publicDir: false,
    // Put in the place of it when the page is served: a script without it does not run.
    html: { cspNonce: '__NONCE__' },
    logLevel: 'warn',
    plugins: [react(), firstLoad(), mantineStyles(), oneByte()],
    build: {
      target: 'chrome114',
      cssTarget: 'chrome114',
      outDir: path.join(root, 'dist', 'renderer'),
      emptyOutDir: true,
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 2_000,
      reportCompressedSize: false,
      sourcemap: process.env.CREDIT_HEALTH_SOURCEMAPS === '1',
    },
  };
}
