/** What the packed program refuses, whoever starts it. */
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { expect, test } from '@playwright/test';
import { makePlace, program, startProcess } from './support/packed';

const DISABLED = '0'.charCodeAt(0);
const ENABLED = '1'.charCodeAt(0);

const wanted = [
  ['it does not run as plain Node', FuseV1Options.RunAsNode, DISABLED],
  ['it encrypts its cookies', FuseV1Options.EnableCookieEncryption, ENABLED],
  ['it ignores NODE_OPTIONS', FuseV1Options.EnableNodeOptionsEnvironmentVariable, DISABLED],
  ['it opens no inspector', FuseV1Options.EnableNodeCliInspectArguments, DISABLED],
  ['it checks its archive', FuseV1Options.EnableEmbeddedAsarIntegrityValidation, ENABLED],
  ['it loads nothing but its archive', FuseV1Options.OnlyLoadAppFromAsar, ENABLED],
] as const;

for (const [sentence, fuse, state] of wanted) {
  test(sentence, async () => {
    const wire = await getCurrentFuseWire(program());
    expect(wire[fuse]).toBe(state);
  });
}

test('asked for an inspector it starts without one', async () => {
  const { said, shown } = await startToItsFirstScreen(['--inspect=0']);
  expect(shown).toBe(true);
  expect(said).not.toContain('Debugger listening');
});

test('asked to be Node it starts as itself', async () => {
  process.env['ELECTRON_RUN_AS_NODE'] = '1';
  try {
    const { said, shown } = await startToItsFirstScreen(['-e', 'console.error("ran as Node")']);
    expect(shown).toBe(true);
    expect(said).not.toContain('ran as Node');
  } finally {
    delete process.env['ELECTRON_RUN_AS_NODE'];
  }
});

/** It takes a picture of its first screen and ends. */
async function startToItsFirstScreen(args: readonly string[]) {
  const place = makePlace();
  const picture = join(place.folder, 'first-screen.png');
  const started = startProcess(place, [...args, `--screenshot=${picture}`]);
  let said = '';
  started.stderr?.on('data', (chunk: Buffer) => (said += chunk.toString()));
  await once(started, 'exit');
  const shown = existsSync(picture);
  place.remove();
  return { said, shown };
}
