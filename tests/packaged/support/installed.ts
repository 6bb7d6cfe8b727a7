/** The installed Debian package, as the system sees it. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

export const NAME = 'credit-health';
export const PROGRAM = '/opt/Credit Health/credit-health';

export function run(command: string, args: readonly string[]) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8', env });
  return { status, said: `${stdout}${stderr}` };
}

/** The running processes of the installed program. */
export function programs(): number[] {
  const pids = readdirSync('/proc').filter((name) => /^\d+$/u.test(name));
  return pids.filter((pid) => commandOf(pid).startsWith(PROGRAM)).map(Number);
}

function commandOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    return '';
  }
}
