import { readFileSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isTrustedSender } from '../../../electron/shell/origin';
import { contentSecurityPolicy, fileFor, pageIn } from '../../../electron/shell/pages';

const pages = resolve('/app/pages');

describe('a page of the window', () => {
  it('is the index at the root', () => {
    expect(fileFor(pages, new URL('app://credit-health/'))).toBe(join(pages, 'index.html'));
  });

  it.each(['app://credit-health/..%2f..%2fetc/passwd', 'app://credit-health/%2e%2e/secret.html'])(
    'is never outside the bundle: %s',
    (url) => {
      const file = fileFor(pages, new URL(url));
      expect(file === undefined || file.startsWith(pages + sep)).toBe(true);
    },
  );

  it('is nothing at all when its path cannot be read', () => {
    expect(fileFor(pages, new URL('app://credit-health/%E0%A4%A'))).toBeUndefined();
  });

  it('may run nothing inline, evaluate nothing and connect nowhere', () => {
    const policy = contentSecurityPolicy('abc');
    expect(policy).not.toContain('unsafe');
    expect(policy).toContain("connect-src 'none'");
  });

  it("is in the system's language, and asks for the texts of no other", () => {
    const html = [
      '<html lang="__LOCALE__" data-nonce="__NONCE__">',
      '<link rel="modulepreload" hreflang="en" href="./en.js">',
      '<link rel="modulepreload" hreflang="zh-CN" href="./zh-CN.js">',
      '<script src="./first.js" nonce="__NONCE__"></script>',
    ].join('\n');
    expect(pageIn(html, { nonce: 'abc', locale: 'zh-CN' }).split('\n')).toEqual([
      '<html lang="zh-CN" data-nonce="abc">',
      '<link rel="modulepreload" hreflang="zh-CN" href="./zh-CN.js">',
      '<script src="./first.js" nonce="abc"></script>',
    ]);
  });

  it('repeats the policy itself, with the place where the nonce of each load goes', () => {
    const html = readFileSync(join(__dirname, '../../../renderer/index.html'), 'utf8');
    const itself = /http-equiv="Content-Security-Policy"\s+content="([^"]+)"/u.exec(html)?.[1];
    expect(`${itself ?? ''}; frame-ancestors 'none'`).toBe(contentSecurityPolicy('__NONCE__'));
  });
});

describe('the sender of a call', () => {
  const page = { url: 'app://credit-health/index.html', parent: null };

  it('is trusted as the top frame of our page', () => {
    expect(isTrustedSender(page)).toBe(true);
  });

  it.each([
    ['no frame', null],
    ['a frame inside', { ...page, parent: {} }],
    ['another host', { ...page, url: 'app://credit-health.evil/index.html' }],
    ['another scheme', { ...page, url: 'https://credit-health/index.html' }],
    ['a file', { ...page, url: 'file:///index.html' }],
  ])('is not trusted as %s', (_what, frame) => {
    expect(isTrustedSender(frame)).toBe(false);
  });
});
