/** A real gnome-keyring on the test run's own bus, with its data in a folder of its own. */
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

export type Keyring = { readonly stop: () => Promise<void> };

/** Starts it unlocked with the password, or locked without one. */
export async function startKeyring(folder: string, password?: string): Promise<Keyring> {
  const runtime = join(folder, 'runtime');
  mkdirSync(runtime, { recursive: true, mode: 0o700 });
  const unlock = password === undefined ? [] : ['--unlock'];
  const child = spawn('gnome-keyring-daemon', ['--foreground', '--components=secrets', ...unlock], {
    env: { ...process.env, XDG_RUNTIME_DIR: runtime, XDG_DATA_HOME: join(folder, 'data') },
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  child.stdin.end(password ?? '');
  await until(isThere);
  return {
    stop: async () => {
      const gone = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGKILL');
      await gone;
      await until(() => !isThere());
    },
  };
}

function isThere(): boolean {
  const { stdout } = spawnSync(
    'gdbus',
    [
      ...['call', '--session', '--dest', 'org.freedesktop.DBus'],
      ...['--object-path', '/org/freedesktop/DBus'],
      ...['--method', 'org.freedesktop.DBus.NameHasOwner', 'org.freedesktop.secrets'],
    ],
    { encoding: 'utf8' },
  );
  return stdout.includes('true');
}

async function until(holds: () => boolean): Promise<void> {
  for (let tries = 0; !holds(); tries += 1) {
    if (tries > 100) throw new Error('the keyring did not come, or did not go');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
