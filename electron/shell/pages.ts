/** Which file a page's URL names, and what its pages may do. */
import { join, normalize, sep } from 'node:path';
import type { Locale } from '../../shared/locales';

/**
 * The policy of a page whose scripts and style elements carry `nonce`; what they import has it from them. The page itself
 * repeats it but for `frame-ancestors`, which counts in a header alone.
 */
export function contentSecurityPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    `script-src 'nonce-${nonce}'`,
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'none'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/**
 * A page as it is handed over: with the nonce of this load, in the system's language, and asking at once for the texts of that
 * language alone (`build/bundle/first-load.mjs` writes a line for each).
 */
export function pageIn(html: string, load: { readonly nonce: string; readonly locale: Locale }) {
  return html
    .replace(/^ *<link [^>]*hreflang="([^"]+)"[^>]*>\n/gmu, (line, language) =>
      language === load.locale ? line : '',
    )
    .replaceAll('__LOCALE__', load.locale)
    .replaceAll('__NONCE__', load.nonce);
}

/** The file a URL names, or undefined when it points outside the folder. */
export function fileFor(folder: string, url: URL): string | undefined {
  const path = decoded(url.pathname);
  if (path === undefined) return undefined;
  const file = normalize(join(folder, path === '/' ? 'index.html' : path));
  return file.startsWith(folder + sep) ? file : undefined;
}

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}
