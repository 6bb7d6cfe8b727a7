'use strict';
const fs = require('node:fs');
const path = require('node:path');

/*
 * Trying the packaging where Electron cannot be downloaded: CREDIT_HEALTH_TRIAL_RUNTIME names the
 * folder of the old Electron that `npm start` unpacked. What comes out must never be shipped.
 */
const trial = process.env.CREDIT_HEALTH_TRIAL_RUNTIME;
const trialRuntime = trial && {
  electronDist: trial,
  electronVersion: '25.1.1',
  // The launcher in it would only confuse: the packed app has its own app.asar.
  afterPack: ({ appOutDir }) => {
    fs.rmSync(path.join(appOutDir, 'resources', 'app'), { recursive: true, force: true });
  },
};

/**
 * Packaging: `npx electron-builder --config build/electron-builder.config.cjs --dir`.
 * The bundle holds every dependency except libsql, which finds its native binary at run time.
 * @type {import('electron-builder').Configuration}
 */
module.exports = {
  appId: 'app.credithealth.desktop',
  productName: 'Credit Health',
  copyright: 'Copyright © Credit Health contributors',
  directories: { output: 'release', buildResources: 'build/icons' },
  // libsql is N-API: one binary serves every Node and Electron, there is nothing to rebuild.
  npmRebuild: false,
  asar: true,
  asarUnpack: ['**/*.node'],
  files: [
    'dist/**',
    '!dist/.stamp',
    'package.json',
    '!node_modules/**',
    'node_modules/libsql/**',
    'node_modules/@libsql/**',
    '!node_modules/@libsql/*musl*/**',
    'node_modules/@neon-rs/**',
    'node_modules/detect-libc/**',
    'node_modules/libsql/node_modules/detect-libc/**',
  ],
  electronFuses: {
    runAsNode: false,
    enableCookieEncryption: true,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: false,
    enableEmbeddedAsarIntegrityValidation: true,
    onlyLoadAppFromAsar: true,
    // The window comes from app://. Electron 25 does not know this fuse yet.
    ...(trial ? {} : { grantFileProtocolExtraPrivileges: false }),
  },
  linux: {
    executableName: 'credit-health',
    category: 'Office;Finance',
    synopsis: 'A private log of your revolving credit',
    target: ['dir', 'tar.gz', 'deb', 'AppImage'],
  },
  deb: { maintainer: 'Credit Health contributors <maintainers@credithealth.invalid>' },
  win: { target: ['nsis', 'zip'] },
  nsis: { oneClick: false, perMachine: false, allowToChangeInstallationDirectory: true },
  mac: {
    category: 'public.app-category.finance',
    hardenedRuntime: true,
    target: ['dmg', 'zip'],
  },
  ...trialRuntime,
};
