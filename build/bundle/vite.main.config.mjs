import { builtinModules } from 'node:module';
import path from 'node:path';
import { root } from '../setup/project.mjs';
import { oneByte } from './one-byte.mjs';
import { textsApart } from './texts-apart.mjs';

// libsql finds its native binary at run time, so it stays in node_modules.
const external = [
  'electron',
  'libsql',
  /^@libsql\//,
  /^node:/,
  ...builtinModules.filter((name) => !name.startsWith('_')),
];

// Electron 25 runs Node 18, which has Web Crypto but no global `crypto`; packages (uuid) expect it.
const webCrypto = "globalThis.crypto ??= require('node:crypto').webcrypto;";

/** Node code is built as for a server: Vite then selects the Node builds of packages. */
function nodeConfig(entries, output) {
  return {
    configFile: false,
    root,
    publicDir: false,
    logLevel: 'warn',
    plugins: [oneByte()],
    define: { 'process.env.NODE_ENV': JSON.stringify('production') },
    ssr: { target: 'node', noExternal: true },
    build: {
      ssr: true,
      target: 'node18',
      outDir: path.join(root, 'dist'),
      emptyOutDir: false,
      // Readable stack traces are worth more than a smaller file on the own disk.
      minify: false,
      sourcemap: process.env.CREDIT_HEALTH_SOURCEMAPS === '1',
      rolldownOptions: {
        input: entries,
        external,
        output: {
          format: 'cjs',
          entryFileNames: '[name].cjs',
          chunkFileNames: 'chunks/[name]-[hash].cjs',
          ...output,
        },
      },
    },
  };
}

export function mainConfig(entries) {
  return nodeConfig(entries, {
    banner: (chunk) => (chunk.isEntry ? webCrypto : ''),
    codeSplitting: { groups: textsApart },
  });
}

export function preloadConfig() {
  const entry = { preload: path.join(root, 'electron', 'preload.ts') };
  return nodeConfig(entry, { codeSplitting: false });
}
