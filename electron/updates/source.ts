/** Whom a package asks for new versions: nobody, unless it was built with an address and can replace itself. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

export type Installed = {
  readonly platform: NodeJS.Platform;
  /** The package's resources, with what electron-builder wrote there. */
  readonly resources: string;
  readonly program: string;
  /** The AppImage that runs, as its launcher says. */
  readonly image: string | undefined;
};

export type Source = { readonly host: string; readonly hostname: string };

/** Undefined where there is no address, none that is safe, or where this kind of package does not replace itself. */
export function updateSource(installed: Installed): Source | undefined {
  const file = join(installed.resources, 'app-update.yml');
  if (!existsSync(file) || !replacesItself(installed)) return undefined;
  const address = /^url: *['"]?([^'"\s]+)/mu.exec(readFileSync(file, 'utf8'))?.[1];
  return address === undefined ? undefined : safeSource(address);
}

/** What is fetched runs as the person: only over TLS, or from this very machine. */
function safeSource(address: string): Source | undefined {
  try {
    const { protocol, host, hostname } = new URL(address);
    const isSafe = protocol === 'https:' || (protocol === 'http:' && hostname === '127.0.0.1');
    return isSafe ? { host, hostname } : undefined;
  } catch {
    return undefined;
  }
}

/** A tar.gz or a portable zip has no installer that could. */
function replacesItself({ platform, resources, program, image }: Installed): boolean {
  if (platform === 'darwin') return true;
  if (platform === 'win32')
    return existsSync(join(dirname(program), 'Uninstall Credit Health.exe'));
  return image !== undefined || existsSync(join(resources, 'package-type'));
}
