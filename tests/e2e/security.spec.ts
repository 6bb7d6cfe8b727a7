/** What a page that was taken over could do from inside the window: nothing. Each attempt is made for real. */
import { readdirSync, statSync } from 'node:fs';
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { calls } from '../../shared/ipc/channels';
import type { Running, Stage } from './support/app';
import { launch, makeStage, root } from './support/app';
import type { Listener } from './support/listener';
import { startListener } from './support/listener';
import { ask } from './support/reminding';

let stage: Stage;
let running: Running;
let listener: Listener;

test.beforeAll(async () => {
  test.setTimeout(180_000);
  stage = makeStage('2026-11-21T02:00:00.000Z');
  listener = await startListener();
  running = await launch(stage);
  await ask(running.page, 'vault.create', { protection: 'none' });
});

test.afterAll(async () => {
  await running.app.close();
  await listener.stop();
  stage.remove();
});

const target = () => `http://127.0.0.1:${String(listener.port)}`;

test('the window is sandboxed, isolated and without Node', async () => {
  const preferences = await running.app.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents as unknown as {
      getLastWebPreferences: () => Record<string, unknown>;
    };
    return contents.getLastWebPreferences();
  });
  expect(preferences).toMatchObject({
    ...{ sandbox: true, contextIsolation: true, nodeIntegration: false, webSecurity: true },
    ...{ nodeIntegrationInSubFrames: false, webviewTag: false },
    ...{ allowRunningInsecureContent: false, experimentalFeatures: false },
  });
  expect(preferences['nodeIntegrationInWorker'] ?? false).toBe(false);
  expect(preferences['enableBlinkFeatures'] ?? '').toBe('');
});

test('the page sees nothing of Node, and of main the bridge alone', async () => {
  const seen = await running.page.evaluate(() => ({
    node: ['require', 'process', 'module', 'Buffer', 'global', '__dirname'].filter(
      (name) => name in window,
    ),
    bridge: Object.keys((window as unknown as Record<string, object>)['creditHealth'] ?? {}).sort(),
  }));
  expect(seen).toEqual({ node: [], bridge: ['call', 'on'] });
});

test('the page comes from our own protocol under a policy without exceptions', async () => {
  const policy = await running.page.evaluate(async () => {
    const request = new XMLHttpRequest();
    const done = new Promise((resolve) => (request.onloadend = resolve));
    try {
      request.open('GET', location.href);
      request.send();
      await done;
    } catch {
      // Refused at once is as good.
    }
    return { protocol: location.protocol, read: request.status };
  });
  // `connect-src 'none'` refuses even our own pages.
  expect(policy).toEqual({ protocol: 'app:', read: 0 });
});

const attempts: Record<string, string> = {
  'a fetch': `fetch(TARGET + '/fetch').catch(() => undefined)`,
  'a request': `new Promise((end) => { const x = new XMLHttpRequest(); x.onloadend = end; x.open('GET', TARGET + '/xhr'); x.send(); })`,
  'a beacon': `navigator.sendBeacon(TARGET + '/beacon', 'x')`,
  'a web socket': `new Promise((end) => { const s = new WebSocket(TARGET.replace('http', 'ws')); s.onerror = end; s.onopen = end; })`,
  'an event stream': `new Promise((end) => { const s = new EventSource(TARGET + '/events'); s.onerror = end; })`,
  'a web transport': `typeof WebTransport === 'undefined' ? 0 : ((t) => (t.closed.catch(() => 0), t.ready))(new WebTransport(TARGET.replace('http', 'https') + '/wt'))`,
  'an image': `new Promise((end) => { const i = new Image(); i.onerror = end; i.onload = end; i.src = TARGET + '/image'; })`,
  'a script': `new Promise((end) => { const s = document.createElement('script'); s.onerror = end; s.onload = end; s.src = TARGET + '/script'; document.head.append(s); })`,
  'a style sheet': `new Promise((end) => { const l = document.createElement('link'); l.rel = 'stylesheet'; l.onerror = end; l.onload = end; l.href = TARGET + '/style'; document.head.append(l); })`,
  'a font': `new FontFace('x', 'url(' + TARGET + '/font)').load()`,
  'a frame': `new Promise((end) => { const f = document.createElement('iframe'); f.onload = end; f.src = TARGET + '/frame'; document.body.append(f); })`,
  'an object': `new Promise((end) => { const o = document.createElement('object'); o.onerror = end; o.onload = end; o.data = TARGET + '/object'; document.body.append(o); setTimeout(end, 300); })`,
  'a video': `new Promise((end) => { const v = document.createElement('video'); v.onerror = end; v.src = TARGET + '/video'; document.body.append(v); })`,
  'a prefetch': `new Promise((end) => { const l = document.createElement('link'); l.rel = 'prefetch'; l.onerror = end; l.onload = end; l.href = TARGET + '/prefetch'; document.head.append(l); setTimeout(end, 300); })`,
  'a connection ahead': `new Promise((end) => { const l = document.createElement('link'); l.rel = 'preconnect'; l.href = TARGET; document.head.append(l); setTimeout(end, 300); })`,
  'a form': `new Promise((end) => { const f = document.createElement('form'); f.action = TARGET + '/form'; f.method = 'post'; document.body.append(f); f.submit(); setTimeout(end, 300); })`,
  'a navigation': `new Promise((end) => { location.href = TARGET + '/navigate'; setTimeout(end, 300); })`,
  'a window': `window.open(TARGET + '/open')`,
  'a link': `new Promise((end) => { const a = document.createElement('a'); a.href = TARGET + '/link'; a.target = '_blank'; document.body.append(a); a.click(); setTimeout(end, 300); })`,
  'a download': `new Promise((end) => { const a = document.createElement('a'); a.href = TARGET + '/download'; a.download = 'x'; document.body.append(a); a.click(); setTimeout(end, 300); })`,
  'a worker': `new Worker(TARGET + '/worker')`,
  'a service worker': `navigator.serviceWorker.register(TARGET + '/service')`,
  'a module': `import(TARGET + '/module')`,
  'a refresh': `new Promise((end) => { const m = document.createElement('meta'); m.httpEquiv = 'refresh'; m.content = '0;url=' + TARGET + '/refresh'; document.head.append(m); setTimeout(end, 300); })`,
  'a call by WebRTC': `(async () => {
    const p = new RTCPeerConnection({ iceServers: [
      { urls: 'stun:127.0.0.1:' + UDP },
      { urls: 'turn:127.0.0.1:' + TARGET.split(':')[2] + '?transport=tcp', username: 'u', credential: 'c' },
      { urls: 'turn:127.0.0.1:' + UDP, username: 'u', credential: 'c' },
    ] });
    p.createDataChannel('x');
    await p.setLocalDescription(await p.createOffer());
    await new Promise((end) => setTimeout(end, 1500));
    p.close();
  })()`,
};

for (const [name, script] of Object.entries(attempts)) {
  test(`${name} reaches nothing outside`, async () => {
    const { page, app } = running;
    const given = `const TARGET = ${JSON.stringify(target())}; const UDP = ${String(listener.udpPort)};`;
    const before = page.url();
    await page.evaluate(`(async () => { ${given} try { await (${script}); } catch {} })()`);
    expect(listener.heard).toEqual([]);
    expect(page.url()).toBe(before);
    expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
  });
}

test('the session itself reaches nothing, without any policy of a page', async () => {
  const failed = await running.app.evaluate(async ({ BrowserWindow }, url) => {
    const refused: string[] = [];
    const blank = () =>
      new BrowserWindow({
        show: false,
        webPreferences: { partition: 'credit-health', sandbox: true },
      });
    for (const address of [url, 'https://example.com/', 'file:///etc/hosts']) {
      const window = blank();
      await window.loadURL(address).catch(() => refused.push(address));
      window.destroy();
    }
    const window = blank();
    await window.loadURL(`data:text/html,<img src="${url}/i"><script src="${url}/s"></script>`);
    await window.webContents
      .executeJavaScript(`fetch(${JSON.stringify(`${url}/f`)})`)
      .catch(() => refused.push('fetch'));
    window.destroy();
    return refused;
  }, target());
  expect(failed).toEqual([target(), 'https://example.com/', 'file:///etc/hosts', 'fetch']);
  expect(listener.heard).toEqual([]);
});

test('where nothing may be reached, no process is kept for the network', async () => {
  const services = await running.app.evaluate(({ app }) =>
    app.getAppMetrics().map(({ type, serviceName }) => serviceName ?? type),
  );
  expect(services).toContain('Browser');
  expect(services).not.toContain('network.mojom.NetworkService');
});

test('every permission is refused', async () => {
  const answers = await running.page.evaluate(async () => {
    const denied = async (work: () => Promise<unknown>) => {
      try {
        return await work();
      } catch {
        return 'denied';
      }
    };
    return {
      notifications: await denied(() => Notification.requestPermission()),
      place: await denied(
        () =>
          new Promise((resolve, reject) => {
            navigator.geolocation.getCurrentPosition(resolve, reject);
          }),
      ),
      camera: await denied(() => navigator.mediaDevices.getUserMedia({ video: true, audio: true })),
      screen: await denied(() => navigator.mediaDevices.getDisplayMedia({ video: true })),
      clipboard: await denied(() => navigator.clipboard.readText()),
      midi: await denied(() => navigator.requestMIDIAccess({ sysex: true })),
    };
  });
  expect(new Set(Object.values(answers))).toEqual(new Set(['denied']));
});

test('nothing inline runs, and nothing is evaluated', async () => {
  const ran = await running.page.evaluate(async () => {
    const marks: string[] = [];
    Object.assign(window, { mark: (name: string) => marks.push(name) });
    const inline = document.createElement('script');
    inline.textContent = 'window.mark("inline")';
    document.head.append(inline);
    const image = document.createElement('img');
    image.setAttribute('onerror', 'window.mark("handler")');
    image.src = 'missing.png';
    document.body.append(image);
    const link = document.createElement('a');
    link.href = 'javascript:window.mark("link")';
    document.body.append(link);
    link.click();
    setTimeout('window.mark("timer")', 0);
    // What the test itself evaluates is exempt from the policy while it runs: the rest comes after that.
    await new Promise((end) => setTimeout(end, 50));
    try {
      // The very thing that the policy must refuse.
      new Function('window.mark("function")')();
    } catch {
      // As it should.
    }
    await new Promise((end) => setTimeout(end, 300));
    return marks;
  });
  expect(ran).toEqual([]);
});

test('a frame that is not ours is not answered', async () => {
  const codes = await running.app.evaluate(
    async ({ BrowserWindow }, preload) => {
      const window = new BrowserWindow({
        show: false,
        webPreferences: { partition: 'credit-health', preload, sandbox: true },
      });
      await window.loadURL('data:text/html,<p>not ours</p>');
      const asked = (name: string) =>
        window.webContents.executeJavaScript(
          `creditHealth.call(${JSON.stringify(name)}, {}).then((it) => it.error?.code ?? 'answered')`,
        ) as Promise<string>;
      const answers = [await asked('vault.state'), await asked('query.snapshot')];
      window.destroy();
      return answers;
    },
    join(root, 'dist', 'preload.cjs'),
  );
  expect(codes).toEqual(['not-trusted', 'not-trusted']);
});

test('malformed calls through the real bridge are refused, and main lives on', async () => {
  const { page } = running;
  const counts = await page.evaluate(
    async (names) => {
      const bridge = (
        window as unknown as {
          creditHealth: {
            call: (
              name: string,
              input: unknown,
            ) => Promise<{ ok: boolean; error?: { code: string } }>;
          };
        }
      ).creditHealth;
      const proto: unknown = JSON.parse(
        '{"__proto__": {"ok": true}, "constructor": {"prototype": {}}}',
      );
      const values: unknown[] = [
        ...[
          undefined,
          null,
          0,
          -1,
          Number.NaN,
          1e308,
          '',
          'x'.repeat(1_000_000),
          true,
          [],
          [[]],
          proto,
        ],
        ...[
          new Date(),
          new Map([['id', 1]]),
          new Uint8Array(9),
          { id: '../..' },
          { drafts: [] },
          10n,
        ],
        ...[
          { id: { id: {} } },
          { limit: '1' },
          { caseId: 5 },
          { key: [] },
          { bytes: 'x', name: 1 },
        ],
      ];
      const codes: Record<string, number> = {};
      for (const name of names)
        for (const value of values)
          for (const given of [value, [value], { drafts: value }]) {
            const answer = await bridge
              .call(name, given)
              .catch(() => ({ ok: false, error: { code: 'threw' } }));
            const code = answer.ok ? 'ok' : (answer.error?.code ?? '');
            codes[code] = (codes[code] ?? 0) + 1;
          }
      for (const name of [
        '',
        'vault',
        '__proto__',
        'constructor',
        'toString',
        'vault.state ',
        '../x',
      ]) {
        const answer = await bridge.call(name, {});
        codes[answer.error?.code ?? 'ok'] = (codes[answer.error?.code ?? 'ok'] ?? 0) + 1;
      }
      return codes;
    },
    calls.filter(
      (name) =>
        !/^(app\.(?:quit|restart)|demo|import|backup|parcel|export|login|vault\.|case\.print)/u.test(
          name,
        ),
    ),
  );
  console.log(JSON.stringify(counts));
  expect(counts['internal'] ?? 0).toBe(0);
  expect(counts['threw'] ?? 0).toBe(0);
  expect(counts['unknown-call']).toBe(7);
  expect(counts['bad-input']).toBeGreaterThan(1_000);
  expect((await ask(page, 'vault.state', {})).status).toBe('open');
});

test('files and folders of the ledger are for the person alone', () => {
  const folder = join(stage.folder, 'profile', 'ledger');
  const open = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .concat(folder)
    .filter((path) => (statSync(path).mode & 0o077) !== 0);
  expect(open).toEqual([]);
});

test('a second start shows the first window instead of opening the ledger again', async () => {
  const { app } = running;
  await app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.hide();
  });
  const isRoot = process.getuid?.() === 0;
  const second = spawn(
    process.env['CREDIT_HEALTH_ELECTRON_PATH'] ?? '',
    [
      ...(isRoot ? ['--no-sandbox'] : []),
      ...['--disable-gpu', `--user-data-dir=${join(stage.folder, 'profile')}`, root],
    ],
    { stdio: 'ignore' },
  );
  const code = await new Promise((resolve) => second.once('exit', resolve));
  expect(code).toBe(0);
  await expect
    .poll(() => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isVisible()))
    .toBe(true);
});

test('with the clock set back a year, what is logged is kept and stands last in the history', async () => {
  const { page } = running;
  const account = { type: 'account', name: '甲', product: 'huabei', lender: '乙', revolving: true };
  await ask(page, 'record.add', { drafts: [account] });
  stage.setClock('2025-11-21T02:00:00.000Z');
  const { ids } = await ask(page, 'record.add', { drafts: [{ ...account, name: '丙' }] });
  await ask(page, 'record.edit', { id: ids[0] ?? '', draft: { ...account, name: '丁' } });
  await ask(page, 'backup.make', {});
  const { versions } = await ask(page, 'query.history', { id: ids[0] ?? '' });
  expect(versions.map(({ record }) => record && 'name' in record && record.name)).toEqual([
    '丁',
    '丙',
  ]);
  expect((await ask(page, 'backup.list', {})).backups.length).toBeGreaterThan(0);
  stage.setClock('2026-11-21T02:00:00.000Z');
});

test('a page that crashes comes back by itself, with what was saved, and leaves no dump', async () => {
  const { app } = running;
  const shown = () =>
    app.evaluate(async ({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents;
      if (!contents || contents.isCrashed() || contents.isLoading()) return '';
      // A page that goes away while it is asked never answers.
      const text = contents.executeJavaScript('document.body.innerText') as Promise<string>;
      return Promise.race([
        text.catch(() => ''),
        new Promise<string>((resolve) => {
          setTimeout(resolve, 1_000, '');
        }),
      ]);
    });
  await app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer();
  });
  await expect.poll(shown, { timeout: 30_000 }).toContain('丁');
  const dumps = readdirSync(join(stage.folder, 'profile'), { recursive: true, encoding: 'utf8' });
  expect(dumps.filter((name) => name.endsWith('.dmp'))).toEqual([]);
});
