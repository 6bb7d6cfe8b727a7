/**
 * The window's pages come from `app://credit-health/`, served from the bundle and from nowhere else. Each page load has a
 * nonce of its own: scripts and style elements without it do not count, those of the component library included.
 */
import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import type { ProtocolResponse, Session } from 'electron';
import { protocol } from 'electron';
import type { Locale } from '../../shared/locales';
import { contentSecurityPolicy, fileFor, pageIn } from './pages';
import { APP_HOST } from './origin';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/** Must run before the app is ready: makes `app:` a secure, standard scheme, as IndexedDB and modules need. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, codeCache: true } },
  ]);
}

/**
 * By the older of Electron's two interfaces, which takes a file whole: `protocol.handle` hands each one over as a stream and
 * loads a library for it first (https://github.com/electron/electron/issues/42612). `onLoaded` is told, from the first script
 * on, whenever all that was asked for has been handed over.
 */
export function servePages(
  session: Session,
  { folder, locale, onLoaded }: Served & { readonly onLoaded: () => void },
): void {
  let asked = 0;
  let running = false;
  session.protocol.registerBufferProtocol('app', ({ url, method }, answer) => {
    asked += 1;
    void answerTo(new URL(url), method, { folder, locale })
      .then(answer)
      .then(() => {
        asked -= 1;
        running ||= url.endsWith('.js');
        if (running && asked === 0) onLoaded();
      });
  });
}

type Served = {
  /** Where the bundled pages lie. */
  readonly folder: string;
  /** The system's language, in which the window opens. */
  readonly locale: Locale;
};

async function answerTo(
  url: URL,
  method: string,
  { folder, locale }: Served,
): Promise<ProtocolResponse> {
  if (method !== 'GET') return { statusCode: 405, data: empty };
  const file = url.host === APP_HOST ? fileFor(folder, url) : undefined;
  const type = file && types[extname(file)];
  if (!file || !type) return notFound;
  try {
    return page(await readFile(file), type, locale);
  } catch {
    return notFound;
  }
}

const empty = Buffer.alloc(0);
const notFound: ProtocolResponse = { statusCode: 404, data: empty };

function page(bytes: Buffer, type: string, locale: Locale): ProtocolResponse {
  const nonce = randomBytes(16).toString('base64');
  const html = type.startsWith('text/html');
  return {
    data: html ? Buffer.from(pageIn(bytes.toString('utf8'), { nonce, locale })) : bytes,
    headers: {
      'content-type': type,
      'x-content-type-options': 'nosniff',
      'cross-origin-opener-policy': 'same-origin',
      ...(html ? { 'content-security-policy': contentSecurityPolicy(nonce) } : {}),
    },
  };
}
