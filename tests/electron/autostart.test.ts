import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { autostartIn, desktopEntry } from '../../electron/autostart';

const made: string[] = [];
afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});

function place() {
  const configFolder = mkdtempSync(join(tmpdir(), 'credit-health-config-'));
  made.push(configFolder);
  const command = ['/opt/Credit Health/credit-health', '--hidden'];
  const file = join(configFolder, 'autostart', 'credit-health.desktop');
  return { autostart: autostartIn({ configFolder, name: 'Credit Health', command }), file };
}

describe('starting at login on Linux', () => {
  it('is off until it is turned on, and off again afterwards', () => {
    const { autostart } = place();
    const seen = [autostart.isOn()];
    autostart.turn(true);
    seen.push(autostart.isOn());
    autostart.turn(false);
    seen.push(autostart.isOn());
    expect(seen).toEqual([false, true, false]);
  });

  it('starts the app hidden', () => {
    const { autostart, file } = place();
    autostart.turn(true);
    expect(readFileSync(file, 'utf8')).toContain(
      'Exec="/opt/Credit Health/credit-health" "--hidden"\n',
    );
  });

  it.each(['Hidden=true', 'X-GNOME-Autostart-enabled=false'])(
    'counts as off where the desktop wrote %s',
    (line) => {
      const { autostart, file } = place();
      mkdirSync(join(file, '..'), { recursive: true });
      writeFileSync(file, `[Desktop Entry]\nType=Application\n${line}\n`);
      expect(autostart.isOn()).toBe(false);
    },
  );

  it('can be turned off when it is off', () => {
    const { autostart } = place();
    autostart.turn(false);
    expect(autostart.isOn()).toBe(false);
  });
});

describe('the desktop entry', () => {
  it.each([
    ['/opt/a"b', String.raw`"/opt/a\\"b"`],
    ['/opt/$HOME', String.raw`"/opt/\\$HOME"`],
    ['/opt/back\\slash', String.raw`"/opt/back\\\\slash"`],
    ['/opt/100%', '"/opt/100%%"'],
  ])('quotes %s', (path, quoted) => {
    expect(desktopEntry({ name: 'x', command: [path] })).toContain(`Exec=${quoted}\n`);
  });
});
