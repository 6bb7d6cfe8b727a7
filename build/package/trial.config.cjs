'use strict';
const fs = require('node:fs');
const path = require('node:path');
const shipped = require('../electron-builder.config.cjs');

const { grantFileProtocolExtraPrivileges: _unknownToIt, ...fuses } = shipped.electronFuses;

/**
 * The packages with the registry's old Electron (CREDIT_HEALTH_TRIAL_RUNTIME is its folder), where no other can be had: in a
 * folder and under names that say so, and only the targets that need no download. Never to be shipped.
 * @type {import('electron-builder').Configuration}
 */
module.exports = {
  ...shipped,
  electronDist: process.env.CREDIT_HEALTH_TRIAL_RUNTIME,
  electronVersion: '25.1.1',
  electronFuses: fuses,
  directories: { ...shipped.directories, output: 'release/trial' },
  artifactName: '${name}_${version}_TRIAL_${arch}.${ext}',
  linux: { ...shipped.linux, target: ['tar.gz', 'deb'] },
  // The launcher that this runtime starts folders with has no place in a packed app.
  afterPack: ({ appOutDir }) => {
    fs.rmSync(path.join(appOutDir, 'resources', 'app'), { recursive: true, force: true });
  },
};
