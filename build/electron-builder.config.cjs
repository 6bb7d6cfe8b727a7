'use strict';

/**
 * What a package is made of, on every system. `npm run package` (build/package.mjs) runs it and decides which of these
 * targets can be built where it runs. The bundle holds every dependency except libsql, which finds its native binary at run
 * time. Signing and updates are switched on by the environment; docs/releasing.md names the variables.
 * @type {import('electron-builder').Configuration}
 */
const { env } = process;

module.exports = {
  appId: 'app.credithealth.desktop',
  productName: 'Credit Health',
  copyright: 'Copyright © Credit Health contributors',
  directories: { output: 'release', buildResources: 'build' },
  // libsql is N-API: one binary serves every Node and Electron, there is nothing to rebuild.
  npmRebuild: false,
  asar: true,
  asarUnpack: ['**/*.node'],
  files: [
    'dist/**',
    '!dist/.stamp',
    'build/icons/icon.png',
    'build/icons/tray.png',
    'package.json',
    '!node_modules/**',
    'node_modules/libsql/**',
    'node_modules/@libsql/**',
    '!node_modules/@libsql/*musl*/**',
    'node_modules/@neon-rs/**',
    'node_modules/detect-libc/**',
    'node_modules/libsql/node_modules/detect-libc/**',
  ],
  // The window brings its own texts; Chromium's are for its menus and dialogs in the same two languages.
  electronLanguages: ['en-US', 'en', 'zh-CN', 'zh_CN'],
  fileAssociations: [
    {
      ext: 'credithealth',
      name: 'Credit Health export',
      description: 'Credit Health export',
      mimeType: 'application/vnd.credit-health+json',
      role: 'Editor',
    },
  ],
  electronFuses: {
    runAsNode: false,
    enableCookieEncryption: true,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: false,
    enableEmbeddedAsarIntegrityValidation: true,
    onlyLoadAppFromAsar: true,
    // The window comes from app://.
    grantFileProtocolExtraPrivileges: false,
  },
  linux: {
    icon: 'build/icons/linux',
    executableName: 'credit-health',
    syncDesktopName: true,
    category: 'Office;Finance',
    synopsis: 'A private log of your revolving credit',
    maintainer: 'Credit Health contributors <maintainers@credithealth.invalid>',
    target: ['AppImage', 'deb', 'tar.gz'],
    desktop: {
      entry: {
        'Name[zh_CN]': '信用健康',
        'Comment[zh_CN]': '只在本机的信用账户记录',
        Keywords: 'credit;loan;debt;repayment;信用;借呗;花呗;额度;还款;',
      },
    },
  },
  win: { icon: 'build/icons/icon.png', target: ['nsis', 'zip'] },
  nsis: { oneClick: false, perMachine: false, allowToChangeInstallationDirectory: true },
  mac: {
    icon: 'build/icons/icon.png',
    category: 'public.app-category.finance',
    hardenedRuntime: true,
    gatekeeperAssess: false,
    entitlements: 'build/package/entitlements.mac.plist',
    entitlementsInherit: 'build/package/entitlements.mac.plist',
    notarize: Boolean(env.APPLE_API_KEY || env.APPLE_ID),
    target: [
      { target: 'dmg', arch: ['universal'] },
      { target: 'zip', arch: ['universal'] },
    ],
    // Both processors' binaries of libsql are in both halves; they are not to be merged into one.
    x64ArchFiles: '**/node_modules/@libsql/**',
  },
  // Without an address the package asks nobody for new versions, and the app shows no switch for it.
  publish: env.CREDIT_HEALTH_UPDATES_URL
    ? { provider: 'generic', url: env.CREDIT_HEALTH_UPDATES_URL }
    : null,
};
