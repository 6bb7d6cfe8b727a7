import { Menu, nativeImage, Tray } from 'electron';

/** One line of the tray's menu; without `onClick` it only tells. */
export type TrayEntry = { readonly label: string; readonly onClick?: () => void } | 'separator';

export type AppTray = { readonly update: (tooltip: string, entries: readonly TrayEntry[]) => void };

/** The icon beside the clock. A system without a tray simply shows none; the app goes on without it. */
export function createTray(icon: string, onClick: () => void): AppTray {
  const image = nativeImage.createFromPath(icon);
  const tray = new Tray(process.platform === 'darwin' ? image.resize({ height: 18 }) : image);
  tray.on('click', onClick);
  return {
    update: (tooltip, entries) => {
      tray.setToolTip(tooltip);
      tray.setContextMenu(Menu.buildFromTemplate(entries.map(menuItem)));
    },
  };
}

function menuItem(entry: TrayEntry): Electron.MenuItemConstructorOptions {
  if (entry === 'separator') return { type: 'separator' };
  const { onClick } = entry;
  // A single & would be taken for the mark of an access key.
  const label = entry.label.replaceAll('&', '&&');
  return onClick ? { label, click: onClick } : { label, enabled: false };
}
