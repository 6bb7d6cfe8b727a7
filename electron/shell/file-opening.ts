import type { App } from 'electron';
import type { OpenedFile } from '../opened-file';
import { fileAmong } from '../opened-file';

type Desktop = {
  readonly open: (target: { readonly to: 'file' }) => void;
  readonly window: { readonly show: () => void };
};

/**
 * Hears of the files that the system asks the app to open: on the command line of this start and of later ones, and by
 * macOS's own event, which may come before anything else. What it returns leads the desktop to them from then on.
 */
export function receiveFiles(app: App, opened: OpenedFile): (desktop: Desktop) => void {
  let desktop: Desktop | undefined;
  let early = false;
  const offer = (path: string) => {
    opened.offer(path);
    early = desktop === undefined;
    desktop?.open({ to: 'file' });
  };
  app.on('open-file', (event, path) => {
    event.preventDefault();
    offer(path);
  });
  app.on('second-instance', (_event, argv, folder) => {
    const path = fileAmong(argv, folder);
    if (path === undefined) desktop?.window.show();
    else offer(path);
  });
  const first = fileAmong(process.argv, process.cwd());
  if (first !== undefined) offer(first);
  return (given) => {
    desktop = given;
    if (early) given.open({ to: 'file' });
  };
}
