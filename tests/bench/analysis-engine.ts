import { Engine, type RuleProperties } from 'json-rules-engine';
import type { AccountHistory, Observation } from '../../shared/history/book';
import { bookOf } from '../../shared/history/book-of';
import { observe } from '../../shared/history/observe';
import { daysBetween } from '../../shared/dates';
import { reach } from '../../shared/patterns/judge';
import type { Bands } from '../../shared/patterns/rule';
import { frequentBorrowing } from '../../shared/patterns/rules/frequent-borrowing';
import { staleCheck } from '../../shared/patterns/rules/stale-check';
import { utilisationAccount } from '../../shared/patterns/rules/utilisation-account';
import { defaultSettings } from '../../shared/records/settings';
import { LAST_DAY, makeLedger } from './ledger';
import { median, type Outcome, type Row } from './row';

/** What the windows of three rules measured at one check: the same figures go to both sides. */
type Window = { readonly utilisation: number; readonly loans: number; readonly days: number };

const judged = [
  ['utilisation', utilisationAccount.bands],
  ['loans', frequentBorrowing.bands],
  ['days', staleCheck.bands],
] as const satisfies readonly (readonly [keyof Window, Bands])[];

const WINDOWS = 2000;
const ROUNDS = 7;

export const analysisEngine = {
  name: 'json-rules-engine over the same precomputed windows, against the bands of the rules',
  goal: { atLeast: 100 },
  run: async (): Promise<Outcome> => {
    const windows = windowsOf();
    const engine = new Engine(judged.flatMap(([fact, bands]) => rulesOf(fact, bands)));
    const [theirs, ours]: [number[], number[]] = [[], []];
    for (let round = -2; round < ROUNDS; round += 1) {
      let began = performance.now();
      for (const window of windows) await engine.run({ ...window });
      const took = performance.now() - began;
      began = performance.now();
      for (const window of windows) for (const [fact, bands] of judged) reach(window[fact], bands);
      const own = performance.now() - began;
      if (round < 0) continue;
      theirs.push(took);
      ours.push(own);
    }
    const [engineMs, ms] = [median(theirs), median(ours)];
    return {
      ratio: engineMs / ms,
      measured: { what: 'json-rules-engine', ms: engineMs },
      against: { what: 'own bands', ms },
    };
  },
} as const satisfies Row;

function windowsOf(): readonly Window[] {
  const records = makeLedger({ records: 10_000, accounts: 20 });
  const book = bookOf(records, defaultSettings('2026-01-01T00:00:00.000Z'));
  const all = book.accounts.flatMap((history) =>
    history.checks.map((check) => windowAt(history, observe(check))),
  );
  return all.slice(0, WINDOWS);
}

function windowAt({ loans }: AccountHistory, { check, utilisation = 0 }: Observation): Window {
  const near = loans.filter(({ borrowedOn }) => {
    const days = daysBetween(borrowedOn, check.on);
    return days >= 0 && days < 30;
  });
  return { utilisation, loans: near.length, days: daysBetween(check.on, LAST_DAY) / 30 };
}

function rulesOf(fact: keyof Window, bands: Bands): RuleProperties[] {
  return Object.entries(bands).map(([severity, value]) => ({
    conditions: { all: [{ fact, operator: 'greaterThanInclusive', value }] },
    event: { type: `${fact}:${severity}` },
  }));
}
