'use strict';
// Runs before the app, which is not ready until Playwright has attached and says so. Attached while the window is being made,
// it now and then waits for good for a page that stands there. With an Electron of its own it holds the start back like this;
// with one that is named, as here, it only says when.
const { app } = require('electron');

const ready = app.whenReady();
const attached = new Promise((resolve) => {
  globalThis.__playwright_run = resolve;
});
app.whenReady = async () => {
  await attached;
  await ready;
};
