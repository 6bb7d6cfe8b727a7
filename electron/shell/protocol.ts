/**
 * The window's pages come from `app://credit-health/`, served from the bundle and from nowhere else. Each page load has a
 * nonce of its own for the style elements that the component library adds; nothing inline runs otherwise.
 */
import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import type { Session } from 'electron';
import { protocol } from 'electron';
import { contentSecurityPolicy, fileFor } from './pages';
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

export function servePages(session: Session, folder: string): void {
  session.protocol.handle('app', async (request) => {
    const url = new URL(request.url);
    if (request.method !== 'GET') return new Response(null, { status: 405 });
    const file = url.host === APP_HOST ? fileFor(folder, url) : undefined;
    const type = file && types[extname(file)];
    return file && type ? answer(file, type) : new Response(null, { status: 404 });
  });
}

async function answer(file: string, type: string): Promise<Response> {
  let bytes: Buffer;
  try {
    bytes = await readFile(file);
  } catch {
    return new Response(null, { status: 404 });
  }
  const nonce = randomBytes(16).toString('base64');
  const html = type.startsWith('text/html');
  const body = html ? bytes.toString('utf8').replaceAll('__NONCE__', nonce) : bytes;
  return new Response(body, {
    headers: {
      'content-type': type,
      'x-content-type-options': 'nosniff',
      'cross-origin-opener-policy': 'same-origin',
      ...(html ? { 'content-security-policy': contentSecurityPolicy(nonce) } : {}),
    },
  });
}
