/** Asks for, fetches and installs new versions by electron-updater, which is read only once someone asks. */
import { session as sessions } from 'electron';
import type { Engine } from '../updates/updates';

export async function updateEngine(host: string): Promise<Engine> {
  const { autoUpdater } = await import('electron-updater');
  autoUpdater.autoDownload = false;
  autoUpdater.autoInstallOnAppQuit = false;
  autoUpdater.logger = null;
  // It would send a number that tells this installation from others.
  autoUpdater.requestHeaders = { 'x-user-staging-id': '' };
  barOtherHosts(host);
  return {
    ask: async () => {
      const answer = await autoUpdater.checkForUpdates();
      return answer?.isUpdateAvailable === true ? answer.updateInfo.version : null;
    },
    download: async (onProgress) => {
      const tell = ({ percent }: { readonly percent: number }) => {
        onProgress(percent / 100);
      };
      autoUpdater.on('download-progress', tell);
      try {
        await autoUpdater.downloadUpdate();
      } finally {
        autoUpdater.off('download-progress', tell);
      }
    },
    install: () => {
      // It says what went wrong in an event, and returns as if nothing had.
      const refusals: Error[] = [];
      const hear = (error: Error) => refusals.push(error);
      autoUpdater.on('error', hear);
      autoUpdater.quitAndInstall(false, true);
      autoUpdater.off('error', hear);
      if (refusals[0]) throw refusals[0];
    },
  };
}

/** The session that it makes for itself may reach one host: a redirect leads nowhere else. */
function barOtherHosts(host: string): void {
  const session = sessions.fromPartition('electron-updater', { cache: false });
  session.webRequest.onBeforeRequest(({ url }, answer) => {
    answer({ cancel: new URL(url).host !== host });
  });
}
