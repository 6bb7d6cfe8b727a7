/**
 * Start at login on Linux: a desktop entry in the person's autostart folder, as the XDG autostart specification has it.
 * Owns the file and nothing else; whether the system is Linux is the shell's to know.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

export type Autostart = {
  readonly isOn: () => boolean;
  readonly turn: (on: boolean) => void;
};

type Options = {
  /** `$XDG_CONFIG_HOME`, or `~/.config`. */
  readonly configFolder: string;
  readonly name: string;
  /** The program and its arguments. */
  readonly command: readonly string[];
};

const FILE = 'credit-health.desktop';

export function autostartIn(options: Options): Autostart {
  const file = join(options.configFolder, 'autostart', FILE);
  return {
    isOn: () => isActive(read(file)),
    turn: (on) => {
      if (!on) {
        rmSync(file, { force: true });
        return;
      }
      mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
      writeFileSync(file, desktopEntry(options), { mode: 0o644 });
    },
  };
}

export function desktopEntry({ name, command }: Pick<Options, 'name' | 'command'>): string {
  return [
    '[Desktop Entry]',
    'Type=Application',
    `Name=${name}`,
    `Exec=${command.map(quoted).join(' ')}`,
    'Terminal=false',
    'X-GNOME-Autostart-enabled=true',
    '',
  ].join('\n');
}

/**
 * Quotes one argument of `Exec` by the desktop entry specification: within the quotes a backslash before the four signs
 * that a shell would read, `%` doubled, and every backslash doubled again because the value is a string.
 */
function quoted(argument: string): string {
  const escaped = argument.replace(/(["`$\\])/gu, '\\$1').replaceAll('%', '%%');
  return `"${escaped.replaceAll('\\', '\\\\')}"`;
}

/** A desktop's own settings switch an entry off by these keys instead of deleting it. */
function isActive(text: string | undefined): boolean {
  if (text === undefined) return false;
  return !/^(?:Hidden\s*=\s*true|X-GNOME-Autostart-enabled\s*=\s*false)\s*$/imu.test(text);
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
