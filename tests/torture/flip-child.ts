/**
 * Opens hurt profiles one after the other, as the app does, and says of each what a person would see. Damage may take this
 * process down; whoever started it then has the same files opened again by another one.
 */
import {
  cpSync,
  existsSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { unpack } from '../../shared/ipc/packed';
import type { App } from './app';
import { openApp } from './app';
import { shownPrint } from './digest';
import type { Sample } from './sample';
import { figuresOf, makeSample, partsOf, PASSPHRASE } from './sample';

export type Target = 'ledger' | 'log' | 'vault' | 'backup' | 'head' | 'glance';
export type Case = {
  readonly target: Target;
  /** Flips this bit of the file, or cuts the file at this byte; as fractions of the whole. */
  readonly flip?: number;
  readonly cut?: number;
  /** The files are as the last process left them. */
  readonly again?: boolean;
};
export type Verdict =
  | { readonly verdict: 'harmless' }
  /** The check is content, and what is shown differs. */
  | { readonly verdict: 'wrong'; readonly as: string }
  | { readonly verdict: 'named'; readonly as: string }
  | { readonly verdict: 'unnamed'; readonly as: string };
export type Line = { readonly ready: true } | Verdict;

/** Shorter than whoever started this waits for a case. */
const LONGEST_READING_MS = 20_000;

const [folder = '', hurt = ''] = process.argv.slice(2);
const sampleFile = join(folder, 'sample.json');

async function run(): Promise<void> {
  if (!existsSync(sampleFile)) writeFileSync(sampleFile, JSON.stringify(await makeSample(folder)));
  const sample = JSON.parse(readFileSync(sampleFile, 'utf8')) as Sample;
  say({ ready: true });
  for await (const line of createInterface({ input: process.stdin })) {
    const given = JSON.parse(line) as Case;
    if (given.again !== true) harm(given, sample);
    say(await verdictOf(given, sample).catch(unnamed));
  }
}

const say = (line: Line): void => void writeSync(1, `${JSON.stringify(line)}\n`);

const unnamed = (error: unknown): Verdict => ({
  verdict: 'unnamed',
  as: error instanceof Error ? (error.stack ?? error.message) : String(error),
});

function harm({ target, flip, cut }: Case, sample: Sample): void {
  const { closed, killed } = partsOf(folder);
  rmSync(hurt, { recursive: true, force: true });
  cpSync(target === 'log' ? killed : closed, hurt, { recursive: true });
  const file = join(hurt, fileOf(target, sample));
  const bytes = readFileSync(file);
  if (cut !== undefined) truncateSync(file, Math.floor(cut * bytes.length));
  if (flip === undefined) return;
  const bit = Math.floor(flip * bytes.length * 8);
  bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) ^ (1 << (bit & 7));
  writeFileSync(file, bytes);
}

function fileOf(target: Target, { backup, glance }: Sample): string {
  const files = {
    ledger: 'ledger.db',
    log: 'ledger.db-wal',
    vault: 'vault.json',
    head: 'ledger.head',
    backup: join('backups', backup),
    glance: join('glances', glance),
  };
  return files[target];
}

async function verdictOf({ target, again }: Case, sample: Sample): Promise<Verdict> {
  const app = openApp(hurt, { apart: again === true, longest: LONGEST_READING_MS });
  try {
    if (target === 'vault') return await vaultVerdict(app, sample);
    const refused = await unlocked(app);
    if (refused) return refused;
    return target === 'backup'
      ? await backupVerdict(app, sample)
      : await ledgerVerdict(app, sample);
  } finally {
    app.session.close();
  }
}

/** Undefined once the ledger is open; otherwise the name under which the person is told why it is not. */
async function unlocked(app: App): Promise<Verdict | undefined> {
  const answer = await app.ask('vault.unlock', { passphrase: PASSPHRASE });
  if (!answer.ok) return namedAs(app, answer.error.code);
  if (answer.value.status === 'open') return undefined;
  return namedAs(app, answer.value.failure?.code ?? answer.value.status);
}

const namedAs = (app: App, code: string): Verdict =>
  code === 'internal' ? unnamed(app.faults.join('\n')) : { verdict: 'named', as: code };

/** What an open ledger shows, held against what it showed before it was hurt, and against its own check. */
async function ledgerVerdict(app: App, { figures, shown }: Sample): Promise<Verdict> {
  // Even where the damage is named later: nobody was shown a wrong figure before.
  if (app.glimpses.some((glimpse) => shownPrint(unpack(glimpse)) !== shown))
    return { verdict: 'wrong', as: 'a glimpse' };
  await app.integrity.check();
  const { status } = app.integrity.view();
  if (status !== 'sound') return { verdict: 'named', as: status };
  return compared(figuresOf(app), figures);
}

function compared(now: string, before: string): Verdict {
  if (now === before) return { verdict: 'harmless' };
  const parts = before.split(', ').filter((part) => !now.split(', ').includes(part));
  return { verdict: 'wrong', as: parts.map((part) => part.split(' ')[0]).join(', ') };
}

/** Either way in may be hurt; the other one must still lead in, and a hurt one must say so. */
async function vaultVerdict(app: App, sample: Sample): Promise<Verdict> {
  const byPassphrase = await unlocked(app);
  if (!byPassphrase) {
    const verdict = await ledgerVerdict(app, sample);
    app.session.close();
    if (verdict.verdict !== 'harmless') return verdict;
  }
  const recovered = await app.ask('vault.recover', { key: sample.recoveryKey });
  if (recovered.ok && recovered.value.status === 'open')
    return byPassphrase ?? ledgerVerdict(app, sample);
  return byPassphrase ?? namedAs(app, recovered.ok ? recovered.value.status : recovered.error.code);
}

/** A hurt backup is refused, and the ledger stays as it is; one that is put in place shows what it held. */
async function backupVerdict(
  app: App,
  { backup, backupFigures, figures }: Sample,
): Promise<Verdict> {
  const restored = await app.ask('backup.restore', { name: backup });
  const wanted = restored.ok ? backupFigures : figures;
  const verdict = compared(figuresOf(app), wanted);
  return restored.ok || verdict.verdict !== 'harmless'
    ? verdict
    : namedAs(app, restored.error.code);
}

void run();
