import type { MenuItemConstructorOptions } from 'electron';
import { app, Menu } from 'electron';

/**
 * The application menu. Its undo and copy roles serve text fields; the window's own shortcuts (log, undo a step, lock) are
 * the window's. Developer tools are reachable in development only.
 */
export function setMenu(development: boolean): void {
  const template: MenuItemConstructorOptions[] = [
    ...(process.platform === 'darwin' ? [{ role: 'appMenu' } as const] : []),
    { role: 'editMenu' },
    {
      role: 'viewMenu',
      submenu: [
        { role: 'resetZoom' },
        { role: 'zoomIn' },
        { role: 'zoomOut' },
        { role: 'togglefullscreen' },
        ...(development ? [{ role: 'toggleDevTools' } as const] : []),
      ],
    },
    { role: 'windowMenu' },
    ...(process.platform === 'darwin'
      ? []
      : [{ label: app.name, submenu: [{ role: 'quit' } as const] }]),
  ];
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}
