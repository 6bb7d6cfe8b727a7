/**
 * Makes PDFs from static pages of our own. A page stands in a hidden window, on a session in memory that serves nothing but
 * what is being printed: no scripts, no preload, no network.
 */
import { randomUUID } from 'node:crypto';
import type { Session } from 'electron';
import { BrowserWindow, session as sessions } from 'electron';
import { APP_ORIGIN } from './origin';
import { lockSession } from './security';

export type PrintedPage = {
  /** A whole HTML document. Its one style element carries `nonce`, so that the policy lets it in. */
  readonly html: string;
  readonly nonce: string;
  /** What stands at the foot of every page, as HTML; `pageNumber` and `totalPages` are filled in by class. */
  readonly footer: string;
};

/** The page as an A4 PDF. Throws when the page cannot be shown. */
export async function printPage(page: PrintedPage): Promise<Uint8Array> {
  const path = `/print/${randomUUID()}`;
  waiting.set(path, page);
  const window = hiddenWindow();
  try {
    await window.loadURL(`${APP_ORIGIN}${path}`);
    return await window.webContents.printToPDF({
      pageSize: 'A4',
      printBackground: true,
      displayHeaderFooter: true,
      headerTemplate: '<span></span>',
      footerTemplate: page.footer,
      // In inches.
      margins: { top: 0.7, bottom: 0.8, left: 0.7, right: 0.7 },
    });
  } finally {
    waiting.delete(path);
    window.destroy();
  }
}

/** The pages that are being printed, by their path. */
const waiting = new Map<string, PrintedPage>();

function hiddenWindow(): BrowserWindow {
  return new BrowserWindow({
    show: false,
    webPreferences: {
      session: printingSession(),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      javascript: false,
      webviewTag: false,
      spellcheck: false,
      // A middle click opens a window; there is nothing here that it should open.
      disableBlinkFeatures: 'Auxclick',
    },
  });
}

let printing: Session | undefined;

/** Made at the first print: without `persist:` it lives in memory. */
function printingSession(): Session {
  if (printing === undefined) {
    printing = sessions.fromPartition('credit-health-print', { cache: false });
    lockSession(printing, false);
    printing.protocol.handle('app', ({ url }) => answer(waiting.get(new URL(url).pathname)));
  }
  return printing;
}

function answer(page: PrintedPage | undefined): Response {
  if (page === undefined) return new Response(null, { status: 404 });
  return new Response(page.html, {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': `default-src 'none'; style-src 'nonce-${page.nonce}'`,
      'x-content-type-options': 'nosniff',
    },
  });
}
