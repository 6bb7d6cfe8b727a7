/** Where the window's pages come from, and what counts as one of them. */

export const APP_HOST = 'credit-health';
export const APP_ORIGIN = `app://${APP_HOST}`;

export const isOurs = (url: string): boolean =>
  url === APP_ORIGIN || url.startsWith(`${APP_ORIGIN}/`);

export type SenderFrame = { readonly url: string; readonly parent: unknown };

/** True for a message from the top frame of one of our own pages. */
export function isTrustedSender(frame: SenderFrame | null): boolean {
  return frame !== null && frame.parent === null && isOurs(frame.url);
}
