/** What the window may not do: leave its pages, open others, ask for permissions, or reach any network. */
import type { App, Session } from 'electron';
import { isOurs } from './origin';

/**
 * Must run before the app is ready: no name and no address is resolved, whatever asks for it. `except` is the one that the
 * person let it ask for new versions.
 */
export function cutNetwork({ commandLine }: Pick<App, 'commandLine'>, except?: string): void {
  const rules = ['MAP * ~NOTFOUND', ...(except === undefined ? [] : [`EXCLUDE ${except}`])];
  commandLine.appendSwitch('host-resolver-rules', rules.join(', '));
  if (except !== undefined) return;
  // The last of one switch counts: what else was turned on by it stays on.
  const others = commandLine.getSwitchValue('enable-features');
  const features = [...(others === '' ? [] : [others]), NETWORK_IN_MAIN];
  commandLine.appendSwitch('enable-features', features.join(','));
}

/** Chromium keeps a process for the network, of some ten megabytes. With nothing to reach it is not worth one. */
const NETWORK_IN_MAIN = 'NetworkServiceInProcess2';

/** Devtools pages are let through in development only. */
export function lockSession(session: Session, allowDevtools: boolean): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => {
    answer(false);
  });
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.webRequest.onBeforeRequest((details, answer) => {
    const local = /^(?:blob|data):/u.test(details.url);
    const devtools = allowDevtools && details.url.startsWith('devtools://');
    answer({ cancel: !(isOurs(details.url) || local || devtools) });
  });
  // Files are saved by main, where the person says; the page itself downloads nothing.
  session.on('will-download', (event) => {
    event.preventDefault();
  });
}

export function lockContents(app: App): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.on('will-navigate', (event, url) => {
      if (!isOurs(url)) event.preventDefault();
    });
    contents.on('will-attach-webview', (event) => {
      event.preventDefault();
    });
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
    // Neither the content policy nor the request filter sees WebRTC: without a proxy it may send nothing at all.
    contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
  });
}
