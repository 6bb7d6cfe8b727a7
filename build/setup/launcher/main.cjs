'use strict';
// Stands in for what `electron .` does, inside a packaged Electron: loads the app in the first
// folder named on the command line, after the files that `-r` names. It runs only in the runtime of runtime-registry.mjs.
const { app } = require('electron');
const fs = require('node:fs');
const Module = require('node:module');
const path = require('node:path');

const isApp = (word) => !word.startsWith('-') && fs.existsSync(path.join(word, 'package.json'));
const at = process.argv.findIndex((word, index) => index > 0 && isApp(word));
if (at === -1) {
  console.error('usage: electron [switches] FOLDER [arguments]');
  process.exit(2);
}

// Chromium's switches have to be read before argv is cut.
const userData = app.commandLine.getSwitchValue('user-data-dir');
const folder = path.resolve(process.argv[at]);
const about = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'));
const name = about.productName ?? about.name;
const [, ...switches] = process.argv.splice(0, at, process.argv[0]);
process.defaultApp = true;

app.setName(name);
app.setVersion(about.version);
app.setAppPath(folder);
app.setPath(
  'userData',
  userData ? path.resolve(userData) : path.join(app.getPath('appData'), name),
);
// As Electron's own launcher does: files that are to run before the app.
switches.forEach((word, index) => {
  if (word === '-r' || word === '--require') require(path.resolve(switches[index + 1]));
});
Module._load(path.resolve(folder, about.main ?? 'index.js'), Module, true);
