import { app } from 'electron';

/** The number on the app's icon, on systems that show one (macOS, some Linux desktops); 0 takes it away. */
export function showBadge(count: number): void {
  app.setBadgeCount(count);
}
